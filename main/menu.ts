/** The application menu: editing, zoom, about, quit; nothing that reaches the page's insides. */
import { app, dialog, Menu } from './electron.ts';
import { hostDetail } from './host.ts';

/** Sets the menu. `developing` adds reload and the developer tools. */
export function setMenu(developing: boolean): void {
  const menu = Menu.buildFromTemplate([
    { label: 'File', submenu: [{ role: 'quit', label: 'Quit Dorso' }] },
    { role: 'editMenu' },
    {
      label: 'View',
      submenu: [
        { role: 'resetZoom' },
        { role: 'zoomIn' },
        { role: 'zoomOut' },
        { type: 'separator' },
        { role: 'togglefullscreen' },
        ...(developing ? ([{ role: 'reload' }, { role: 'toggleDevTools' }] as const) : []),
      ],
    },
    { label: 'Help', submenu: [{ label: 'About Dorso', click: () => void showAbout() }] },
  ]);
  Menu.setApplicationMenu(menu);
}

async function showAbout(): Promise<void> {
  await dialog.showMessageBox({
    type: 'info',
    title: 'About Dorso',
    message: `Dorso ${app.getVersion()}`,
    detail: `Runs on: ${hostDetail}\nEverything stays on this computer.`,
    buttons: ['Close'],
  });
}
