/** The application menu: editing, zoom, about, quit; nothing that reaches the page's insides. */
import { say } from '../clinical/language/say.ts';
import { app, dialog, Menu } from './electron.ts';
import { hostDetail } from './host.ts';

/** Sets the menu in the language in force. `developing` adds reload and the developer tools. */
export function setMenu(developing: boolean): void {
  const menu = Menu.buildFromTemplate([
    { label: say`File`, submenu: [{ role: 'quit', label: say`Quit Dorso` }] },
    {
      label: say`Edit`,
      submenu: [
        { role: 'undo', label: say`Undo` },
        { role: 'redo', label: say`Redo` },
        { type: 'separator' },
        { role: 'cut', label: say`Cut` },
        { role: 'copy', label: say`Copy` },
        { role: 'paste', label: say`Paste` },
        { role: 'selectAll', label: say`Select all` },
      ],
    },
    {
      label: say`View`,
      submenu: [
        { role: 'resetZoom', label: say`Actual size` },
        { role: 'zoomIn', label: say`Zoom in` },
        { role: 'zoomOut', label: say`Zoom out` },
        { type: 'separator' },
        { role: 'togglefullscreen', label: say`Full screen` },
        ...(developing ? ([{ role: 'reload' }, { role: 'toggleDevTools' }] as const) : []),
      ],
    },
    {
      label: say`Help`,
      submenu: [{ label: say`About Dorso`, click: () => void showAbout() }],
    },
  ]);
  Menu.setApplicationMenu(menu);
}

async function showAbout(): Promise<void> {
  await dialog.showMessageBox({
    type: 'info',
    title: say`About Dorso`,
    message: `Dorso ${app.getVersion()}`,
    detail: `${say`Runs on: ${hostDetail}`}\n${say`Everything stays on this computer.`}`,
    buttons: [say`Close`],
  });
}
