/** What this copy of Dorso runs on: Electron, or the Chromium stand-in of development machines. */

const electronVersion = process.versions['electron'];

export const onElectron: boolean = electronVersion !== undefined;

/** As the window and reports say it. */
export const hostName: 'Electron' | 'Chromium stand-in' = onElectron
  ? 'Electron'
  : 'Chromium stand-in';

/** With versions, for the about box. */
export const hostDetail: string = onElectron
  ? `Electron ${electronVersion ?? ''}, Chromium ${process.versions['chrome'] ?? ''}`
  : `Chromium stand-in, Node ${process.versions.node}`;
