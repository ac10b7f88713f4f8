/** Everything the commands work with, made once: for the window, or for a verb that draws documents. */
import { join } from 'node:path';
import { BackupKeeper } from './backup/backup-keeper.ts';
import { SafetyWork } from './backup/safety-work.ts';
import type { Clock } from './clock.ts';
import type { Practice } from './commands/practice.ts';
import { LogFile } from './diagnostics/log-file.ts';
import { DocumentPrinter } from './document-printer.ts';
import { app, dialog, type Window } from './electron.ts';
import { Events } from './events.ts';
import { LabFolder } from './lab-messages/lab-folder.ts';
import { LookKeeper } from './look.ts';
import { IdleLock } from './people/idle-lock.ts';
import { Session } from './session.ts';
import { readSettings, writeSettings } from './settings.ts';
import { makeWindow, type PageOptions } from './window.ts';

type Wanted = {
  page: PageOptions;
  clock: Clock;
  /** The folder of the record. */
  directory: string;
  /** The window that events are told to. */
  window: () => Window | null;
};

/** A practice whose parts can be driven, not only asked. */
export type DrivenPractice = Practice & {
  keeper: BackupKeeper;
  labs: LabFolder;
  idle: IdleLock;
  look: LookKeeper;
  printer: DocumentPrinter;
  log: LogFile;
};

/** Nobody is signed in yet, and nothing runs by itself. */
export function makePractice({ page, clock, directory, window }: Wanted): DrivenPractice {
  const userData = app.getPath('userData');
  const settingsFile = join(userData, 'settings.json');
  const settings = () => readSettings(settingsFile);
  const session = new Session();
  const events = new Events(window);
  const safetyWork = new SafetyWork({ session, events });
  return {
    session,
    clock,
    place: { directory, workstationFile: join(userData, 'workstation-id'), settingsFile, clock },
    events,
    safetyWork,
    keeper: new BackupKeeper({ session, clock, settings, events, work: safetyWork }),
    idle: new IdleLock({
      session,
      minutes: () => settings().idleMinutes,
      elapsed: () => performance.now(),
      onLock: () => {
        events.tell('locked', null);
      },
    }),
    labs: new LabFolder({ session, clock, settingsFile, events }),
    look: new LookKeeper({
      session,
      ofComputer: () => settings().look,
      keepOnComputer: (chosen) => writeSettings(settingsFile, { look: chosen }),
      systemLocale: app.getLocale(),
    }),
    dialog,
    printer: new DocumentPrinter(page.url, () => makeWindow(page, { visible: false })),
    log: new LogFile(join(userData, 'logs', 'dorso.log'), clock),
    version: app.getVersion(),
  };
}
