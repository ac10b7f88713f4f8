/** A practice with a real record in a folder of its own; only the host's dialogs are answered here. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Right } from '../../contract/command.ts';
import type { EventName } from '../../contract/events.ts';
import type { Contents } from '../electron.ts';
import type { Handlers, Sender } from '../ipc.ts';
import { LabFolder } from '../lab-messages/lab-folder.ts';
import { LogFile } from '../diagnostics/log-file.ts';
import { Session } from '../session.ts';
import { BackupKeeper } from '../backup/backup-keeper.ts';
import { SafetyWork } from '../backup/safety-work.ts';
import { IdleLock } from '../people/idle-lock.ts';
import { LookKeeper } from '../look.ts';
import { readSettings, writeSettings } from '../settings.ts';
import { makeHandlers } from './index.ts';
import type { Practice } from './practice.ts';

export const clinician = { name: 'Dr Test', password: 'correct horse battery' };
export const testToday = '2026-03-09';

type Told = { name: EventName; detail: unknown };
export type TestPractice = {
  commands: Handlers;
  sender: Sender;
  /** The events the window was told, in order. */
  told: Told[];
  /** Hears each event as it is told. */
  onTold: (next: ((event: Told) => void) | null) => void;
  /** What the next dialogs are answered with. */
  chosen: { open: string[]; save: string | null };
  /** The folder the record is in, and another for other files. */
  directory: string;
  folder: string;
  session: Session;
  hasRight: (right: Right) => boolean;
  idle: IdleLock;
  keeper: BackupKeeper;
  /** Lets this many milliseconds pass; less than 0: the clock is set back. */
  pass: (ms: number) => void;
  /** Closes the record and removes the folders. */
  close: () => void;
};

/** A practice before its first start; `more` in place of what a practice has otherwise. */
export function testPractice(more: Pick<Practice, 'sliceMs'> = {}): TestPractice {
  const folder = mkdtempSync(join(tmpdir(), 'dorso-practice-'));
  const directory = join(folder, 'record');
  const session = new Session();
  let moment = new Date(2026, 2, 9, 10, 30);
  const clock = () => moment;
  const told: TestPractice['told'] = [];
  const chosen: TestPractice['chosen'] = { open: [], save: null };
  let listener: ((event: Told) => void) | null = null;
  const events: Practice['events'] = {
    tell: (name, detail) => {
      told.push({ name, detail });
      listener?.({ name, detail });
    },
  };
  const settingsFile = join(folder, 'settings.json');
  const settings = () => readSettings(settingsFile);
  const elapsed = () => moment.getTime();
  const idle = new IdleLock({
    session,
    minutes: () => settings().idleMinutes,
    elapsed,
    onLock: () => {
      events.tell('locked', null);
    },
  });
  const safetyWork = new SafetyWork({ session, events });
  const keeper = new BackupKeeper({ session, clock, settings, events, work: safetyWork });
  const look = new LookKeeper({
    session,
    ofComputer: () => settings().look,
    keepOnComputer: (chosenLook) => writeSettings(settingsFile, { look: chosenLook }),
    systemLocale: 'en-US',
  });
  const commands = makeHandlers({
    ...more,
    session,
    look,
    clock,
    place: { directory, workstationFile: join(folder, 'workstation-id'), settingsFile, clock },
    events,
    keeper,
    safetyWork,
    idle,
    labs: new LabFolder({ session, clock, settingsFile, events }),
    dialog: {
      showOpenDialog: () =>
        Promise.resolve({ canceled: chosen.open.length === 0, filePaths: chosen.open }),
      showSaveDialog: () =>
        Promise.resolve({ canceled: chosen.save === null, filePath: chosen.save ?? '' }),
      showMessageBox: () => Promise.resolve({ response: 0 }),
    },
    printer: {
      pdf: () => Promise.resolve(new TextEncoder().encode('%PDF-')),
      paper: () => Promise.resolve(true),
      ready: () => undefined,
      figuresFor: () => null,
    },
    log: new LogFile(join(folder, 'logs', 'dorso.log'), clock),
    version: '0.0.0',
  });
  const close = () => {
    session.end();
    rmSync(folder, { recursive: true });
  };
  const pass = (ms: number) => (moment = new Date(moment.getTime() + ms));
  const sender = { contents: nobody };
  const hasRight = (right: Right) => session.hasRight(right);
  const onTold: TestPractice['onTold'] = (next) => (listener = next);
  return {
    onTold,
    commands,
    sender,
    session,
    hasRight,
    told,
    chosen,
    directory,
    folder,
    idle,
    keeper,
    pass,
    close,
  };
}

const nobody: Contents = {
  id: 0,
  on: () => undefined,
  send: () => undefined,
  setWindowOpenHandler: () => undefined,
  print: () => undefined,
  printToPDF: () => Promise.reject(new Error('not printed here')),
};
