/** The application: its life, its places and its one instance. */
import { mkdirSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import type { App } from '../../main/electron.ts';
import { appSignals } from './app-signals.ts';
import { closeBrowsers } from './chromium.ts';
import { Cancellable } from './signals.ts';
import { SingleInstance } from './single-instance.ts';

const root = resolve(import.meta.dirname, '../..');

/** Where Electron would keep an application's own files on this system. */
const dataHome: Record<string, string | undefined> = {
  win32: process.env['APPDATA'],
  darwin: join(homedir(), 'Library/Application Support'),
  linux: process.env['XDG_CONFIG_HOME'],
};
const userData =
  process.env['DORSO_USER_DATA'] ??
  join(dataHome[process.platform] ?? join(homedir(), '.config'), 'dorso');

const instance = new SingleInstance(userData);
let quitting = false;

export const app = {
  isPackaged: false,

  /** Pages are sandboxed by Chromium itself. */
  enableSandbox() {},

  getVersion() {
    const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
      version: string;
    }; // our own file
    return manifest.version;
  },

  /** The language of this process, as Electron takes it from the system. */
  getLocale: () => Intl.DateTimeFormat().resolvedOptions().locale,

  getPath(name) {
    if (name !== 'userData') throw new Error(`The stand-in knows no place called "${name}".`);
    mkdirSync(userData, { recursive: true });
    return userData;
  },

  requestSingleInstanceLock() {
    return instance.claim(() => appSignals.emit('second-instance'));
  },

  whenReady: () => Promise.resolve(),

  on(event: string, listener: (...details: never[]) => void) {
    appSignals.on(event, listener as (...details: unknown[]) => void); // each event's own details
  },

  quit() {
    if (quitting) return;
    quitting = true;
    const question = new Cancellable();
    appSignals.emit('will-quit', question);
    if (question.defaultPrevented) quitting = false;
    else app.exit(0);
  },

  exit(code = 0) {
    instance.release();
    // A browser that is left to its own end would leave its profile behind.
    void closeBrowsers().finally(() => process.exit(code));
  },
} satisfies App;
