/** What this copy of Dorso runs on: Electron, or the Chromium stand-in of development machines. */

export const onElectron: boolean = process.versions['electron'] !== undefined;

/** As shown in the window title, the about box and reports. */
export const hostName: string = onElectron
  ? `Electron ${process.versions['electron'] ?? ''}`
  : 'Chromium stand-in';
