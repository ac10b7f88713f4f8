/** The windows: the one people work in, and hidden ones from which reports are printed. */
import { join } from 'node:path';
import { app, BrowserWindow, type Session, type Window } from './electron.ts';
import { hostName, onElectron } from './host.ts';
import { safePreferences } from './safe-preferences.ts';

export type PageOptions = {
  session: Session;
  /** The page's address without its fragment. */
  url: string;
  developing: boolean;
};

/** Makes a window, not yet loaded. Reports are printed from one that is not visible. */
export function makeWindow(
  { session, developing }: PageOptions,
  { visible }: { visible: boolean },
): Window {
  const window = new BrowserWindow({
    title: onElectron ? 'Dorso' : `Dorso – ${hostName}`,
    show: visible,
    width: 1360,
    height: 900,
    minWidth: 900,
    minHeight: 600,
    webPreferences: {
      // Electron's declarations want its own Session class; ours is the part of it that we use.
      session: session as Electron.Session,
      preload: join(import.meta.dirname, '../preload/index.cjs'),
      ...safePreferences,
      // The spell checker would fetch dictionaries and sees clinical text.
      spellcheck: false,
      // A page that nobody sees must still draw, or a report would never be ready to print.
      backgroundThrottling: visible,
      devTools: developing,
    },
  });
  // The page has a title of its own; the window keeps the one that names the host.
  window.on('page-title-updated', (event) => {
    event.preventDefault();
  });
  return window;
}

/** True while the program is run from its sources or in tests. */
export const developmentBuild: boolean = !app.isPackaged;
