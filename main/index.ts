/** Where Dorso starts: one instance, one window, one door. */
import { join } from 'node:path';
import { appScheme } from './app-protocol.ts';
import { clockFor } from './clock.ts';
import { app, protocol, type Window } from './electron.ts';
import { ourPages } from './our-pages.ts';
import { runVerb, verbOfProgram } from './verb-of-program.ts';
import { developmentBuild, makeWindow } from './window.ts';

// Only a development build may be told another day, record or page.
const setting = (name: string) => (developmentBuild ? process.env[name] : undefined);
const devServer = setting('ELECTRON_RENDERER_URL') ?? null;

app.enableSandbox();
protocol.registerSchemesAsPrivileged([
  { scheme: appScheme, privileges: { standard: true, secure: true, supportFetchAPI: true } },
]);

const verb = verbOfProgram();
// Neither is awaited: Electron is not ready before this module has finished loading.
if (verb.length > 0) {
  runVerb(verb).catch(couldNotOpen);
} else if (app.requestSingleInstanceLock()) {
  start().catch(couldNotOpen);
} else {
  process.stderr.write(
    'Dorso is already open on this computer; its window has been brought to the front.\n',
  );
  app.exit(1);
}

function couldNotOpen(error: unknown): void {
  process.stderr.write(`Dorso could not open: ${error instanceof Error ? error.message : ''}\n`);
  app.exit(1);
}

async function start(): Promise<void> {
  const pages = await ourPages(devServer);
  // The window comes first: its process starts while the rest of the program is read.
  const shown: { window: Window | null } = { window: makeWindow(pages.options, { visible: true }) };
  shown.window?.on('closed', () => {
    shown.window = null;
    app.quit();
  });
  app.on('second-instance', () => {
    if (shown.window?.isMinimized()) shown.window.restore();
    shown.window?.focus();
  });
  app.on('window-all-closed', () => {
    app.quit();
  });
  const { openForWork } = await import('./open-for-work.ts');
  openForWork({
    pages,
    clock: clockFor(setting('DORSO_TODAY')),
    directory: process.env['DORSO_RECORD'] ?? join(app.getPath('userData'), 'record'),
    window: () => shown.window,
  });
  await shown.window?.loadURL(pages.options.url);
}
