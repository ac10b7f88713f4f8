/** Where Dorso starts: one instance, one window, one door. */
import { join } from 'node:path';
import { openDoor } from './ipc.ts';
import { appProtocol, appOrigin, appScheme } from './app-protocol.ts';
import { BackupKeeper } from './backup/backup-keeper.ts';
import { clockFor } from './clock.ts';
import { makeHandlers } from './commands/index.ts';
import { app, dialog, ipcMain, powerMonitor, protocol, session, type Window } from './electron.ts';
import { LabFolder } from './lab-messages/lab-folder.ts';
import { LogFile } from './diagnostics/log-file.ts';
import { Events } from './events.ts';
import { allowedOrigins, lockContents, lockSession } from './lockdown.ts';
import { LookKeeper } from './look.ts';
import { setMenu } from './menu.ts';
import { IdleLock } from './people/idle-lock.ts';
import { DocumentPrinter } from './document-printer.ts';
import { Session } from './session.ts';
import { readSettings, writeSettings } from './settings.ts';
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
if (verb.length > 0) {
  await runVerb(verb);
} else if (app.requestSingleInstanceLock()) {
  // Not awaited: Electron is not ready before this module has finished loading.
  start().catch((error: unknown) => {
    process.stderr.write(`Dorso could not open: ${error instanceof Error ? error.message : ''}\n`);
    app.exit(1);
  });
} else {
  process.stderr.write(
    'Dorso is already open on this computer; its window has been brought to the front.\n',
  );
  app.exit(1);
}

async function start(): Promise<void> {
  const origins = allowedOrigins(devServer);
  app.on('web-contents-created', (_event, contents) => {
    lockContents(contents, origins);
  });
  await app.whenReady();

  // In memory only: nothing of a patient is cached on disk by the browser engine.
  const browserSession = session.fromPartition('dorso', { cache: false });
  lockSession(browserSession, origins);
  browserSession.protocol.handle(appScheme, appProtocol(join(import.meta.dirname, '../renderer')));
  const page = {
    session: browserSession,
    url: devServer ?? `${appOrigin}/index.html`,
    developing: developmentBuild,
  };
  const clock = clockFor(setting('DORSO_TODAY'));
  const userData = app.getPath('userData');
  const log = new LogFile(join(userData, 'logs', 'dorso.log'), clock);
  const signedIn = new Session();
  const printer = new DocumentPrinter(page);
  let window: Window | null = null;
  const events = new Events(() => window);

  const settingsFile = join(userData, 'settings.json');
  const settings = () => readSettings(settingsFile);
  const look = new LookKeeper({
    session: signedIn,
    ofComputer: () => settings().look,
    keepOnComputer: (chosen) => writeSettings(settingsFile, { look: chosen }),
    systemLocale: app.getLocale(),
  });
  setMenu(developmentBuild);
  look.onLanguage(() => {
    setMenu(developmentBuild);
  });
  const tellLocked = () => {
    events.tell('locked', null);
  };
  const idle = new IdleLock({
    session: signedIn,
    minutes: () => settings().idleMinutes,
    elapsed: () => performance.now(),
    onLock: tellLocked,
  });
  const keeper = new BackupKeeper({ session: signedIn, clock, settings, events });
  setInterval(() => {
    idle.check();
  }, 5_000).unref();
  setInterval(() => void keeper.daily(), 600_000).unref();
  const labs = new LabFolder({ session: signedIn, clock, settingsFile, events });
  setInterval(() => void labs.scan(), 60_000).unref();
  for (const left of ['suspend', 'lock-screen'] as const) {
    powerMonitor.on(left, () => {
      if (signedIn.lock()) tellLocked();
    });
  }

  openDoor(ipcMain, {
    handlers: makeHandlers({
      session: signedIn,
      clock,
      place: {
        directory: process.env['DORSO_RECORD'] ?? join(userData, 'record'),
        workstationFile: join(userData, 'workstation-id'),
        settingsFile,
        clock,
      },
      events,
      keeper,
      idle,
      labs,
      look,
      dialog,
      printer,
      log,
      version: app.getVersion(),
    }),
    mayAsk: (contents, command) =>
      contents === window?.webContents || printer.mayAsk(contents, command),
    isOurPage: (url) => origins.some((origin) => url.startsWith(`${origin}/`)),
    hasRight: (right) => signedIn.hasRight(right),
    log: (line) => {
      log.write(`unexpected error in ${line}`);
      process.stderr.write(`dorso: unexpected error in ${line}\n`);
    },
  });

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
  window = makeWindow(page, { visible: true });
  window.on('closed', () => {
    window = null;
    app.quit();
  });
  await window.loadURL(page.url);
}
