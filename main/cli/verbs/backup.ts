import { statSync } from 'node:fs';
import { join } from 'node:path';
import { backupName, type OpenRecord } from '../../../db/index.ts';
import { recordNotes, recordOptions, withRecord } from '../open-record.ts';
import { required, type Verb } from '../verb.ts';

/** Writes a backup and proves it. */
export const backupVerb: Verb = {
  name: 'backup',
  forms: ['--record DIR --to PATH [--clinician NAME]'],
  about: 'Writes the record with its keys into one encrypted file, and proves it by restoring it.',
  notes: [
    ...recordNotes,
    '--to PATH          the file to write, or a folder: then the file is named by record and time',
    'The record may be in use meanwhile. Exit code 1 where the backup could not be proven; the file',
    'then does not exist.',
  ],
  words: { least: 0, most: 0 },
  options: { ...recordOptions, to: { type: 'string' } },
  run: (call) => {
    const to = required(call, 'to');
    return withRecord(call, async (record) => {
      const file = fileFor(to, record, call.terminal.clock());
      const { ok, rows, problems } = await record.backUp({
        path: file,
        signal: call.terminal.signal,
      });
      return {
        json: { file, ok, rows, problems },
        text: `Backed up to ${file}; proven and read back: ${rows} rows.`,
        failed: !ok,
      };
    });
  },
};

function fileFor(to: string, record: OpenRecord, now: Date): string {
  const isFolder = statSync(to, { throwIfNoEntry: false })?.isDirectory() === true;
  return isFolder ? join(to, backupName(record.mark(), now.toISOString())) : to;
}
