/** A practice with a real record in a folder of its own; only the host's dialogs are answered here. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { EventName } from '../../contract/commands.ts';
import type { Contents } from '../electron.ts';
import type { Handlers, Sender } from '../ipc.ts';
import { Session } from '../session.ts';
import { makeHandlers } from './index.ts';

export const clinician = { name: 'Dr Test', password: 'correct horse battery' };
export const testToday = '2026-03-09';

export type TestPractice = {
  commands: Handlers;
  sender: Sender;
  /** The events the window was told, in order. */
  told: { name: EventName; detail: unknown }[];
  /** What the next dialogs are answered with. */
  chosen: { open: string[]; save: string | null };
  /** The folder the record is in, and another for other files. */
  directory: string;
  folder: string;
  /** Closes the record and removes the folders. */
  close: () => void;
};

/** A practice before its first start. */
export function testPractice(): TestPractice {
  const folder = mkdtempSync(join(tmpdir(), 'dorso-practice-'));
  const directory = join(folder, 'record');
  const session = new Session();
  const clock = () => new Date(2026, 2, 9, 10, 30);
  const told: TestPractice['told'] = [];
  const chosen: TestPractice['chosen'] = { open: [], save: null };
  const commands = makeHandlers({
    session,
    clock,
    place: { directory, workstationFile: join(folder, 'workstation-id'), clock },
    events: { tell: (name, detail) => void told.push({ name, detail }) },
    dialog: {
      showOpenDialog: () =>
        Promise.resolve({ canceled: chosen.open.length === 0, filePaths: chosen.open }),
      showSaveDialog: () =>
        Promise.resolve({ canceled: chosen.save === null, filePath: chosen.save ?? '' }),
      showMessageBox: () => Promise.resolve({ response: 0 }),
    },
    printer: {
      print: () => Promise.resolve(new TextEncoder().encode('%PDF-')),
      ready: () => undefined,
    },
    version: '0.0.0',
  });
  const close = () => {
    session.end();
    rmSync(folder, { recursive: true });
  };
  return { commands, sender: { contents: nobody }, told, chosen, directory, folder, close };
}

const nobody: Contents = {
  id: 0,
  on: () => undefined,
  send: () => undefined,
  setWindowOpenHandler: () => undefined,
  printToPDF: () => Promise.reject(new Error('not printed here')),
};
