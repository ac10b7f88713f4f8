/** Where Dorso starts: one instance, one window, one door. */
import { join } from 'node:path';
import { appScheme } from './app-protocol.ts';
import { clockFor } from './clock.ts';
import { app, powerMonitor, protocol, type Window } from './electron.ts';
import { makePractice } from './make-practice.ts';
import { setMenu } from './menu.ts';
import { openOurDoor } from './our-door.ts';
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
  let window: Window | null = null;
  const practice = makePractice({
    page: pages.options,
    clock: clockFor(setting('DORSO_TODAY')),
    directory: process.env['DORSO_RECORD'] ?? join(app.getPath('userData'), 'record'),
    window: () => window,
  });
  const { session: signedIn, idle, keeper, labs, look, events } = practice;
  setMenu(developmentBuild);
  look.onLanguage(() => {
    setMenu(developmentBuild);
  });
  setInterval(() => {
    idle.check();
  }, 5_000).unref();
  setInterval(() => void keeper.daily(), 600_000).unref();
  setInterval(() => void labs.scan(), 60_000).unref();
  for (const left of ['suspend', 'lock-screen'] as const) {
    powerMonitor.on(left, () => {
      if (signedIn.lock()) events.tell('locked', null);
    });
  }

  openOurDoor(practice, pages, (contents) => contents === window?.webContents);

  app.on('second-instance', () => {
    if (window?.isMinimized()) window.restore();
    window?.focus();
  });
  app.on('window-all-closed', () => {
    app.quit();
  });
  app.on('will-quit', () => {
    signedIn.end();
  });
  window = makeWindow(pages.options, { visible: true });
  window.on('closed', () => {
    window = null;
    app.quit();
  });
  await window.loadURL(pages.options.url);
}
