/**
 * The `electron` module over a local Chromium: exactly the part that main takes (main/electron.ts).
 * What main comes to need and this lacks does not compile.
 */
import type { Host } from '../../main/electron.ts';
import { app } from './app.ts';
import { BrowserWindow } from './browser-window.ts';
import { dialog } from './dialog.ts';
import { ipcMain } from './ipc-main.ts';
import { powerMonitor } from './power-monitor.ts';
import { session } from './session.ts';

/** Chromium has no application menu to fill; the keyboard's usual keys work without one. */
const Menu = {
  buildFromTemplate: () => ({ items: [] }),
  setApplicationMenu() {},
};

/** Interception answers any scheme main handles; there is nothing to register. */
const protocol = { registerSchemesAsPrivileged() {} };

export { app, BrowserWindow, dialog, ipcMain, Menu, powerMonitor, protocol, session };

({ app, BrowserWindow, dialog, ipcMain, Menu, powerMonitor, protocol, session }) satisfies Host;
