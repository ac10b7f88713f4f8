/**
 * Electron security checklist 2, 3, 4, 6, 8, 9 and 11, for every window; stated although most are
 * defaults, so that a change of Electron's defaults cannot undo them.
 */
export const safePreferences = {
  nodeIntegration: false,
  nodeIntegrationInWorker: false,
  nodeIntegrationInSubFrames: false,
  contextIsolation: true,
  sandbox: true,
  webSecurity: true,
  allowRunningInsecureContent: false,
  experimentalFeatures: false,
  webviewTag: false,
  navigateOnDragDrop: false,
} as const satisfies Electron.WebPreferences;
