/**
 * Imports one file into a record in a process of its own, and prints what came of it and the most
 * memory it took: `node import-alone-for-tests.ts DIRECTORY KEY PERSON FILE`.
 */
import { day } from '../../clinical/day.ts';
import { openUnlocked } from '../../db/open.ts';
import { importFiles } from './import-files.ts';

export type Alone = {
  errors: string[];
  patients: number;
  ok: boolean;
  /** In megabytes. */
  mostMemory: number;
};

const [directory = '', key = '', id = '', file = ''] = process.argv.slice(2);
const clock = () => new Date();
const record = openUnlocked(
  { directory, clock },
  { key: Buffer.from(key, 'hex'), person: { id, name: 'Dr Test' } },
);
const report = await importFiles({ record, paths: [file], today: day('2026-03-09') });
const alone: Alone = {
  errors: report.errors.slice(0, 5).map(({ message }) => message),
  patients: record.patients().length,
  ok: record.verify().ok,
  // Node tells kilobytes.
  mostMemory: Math.round(process.resourceUsage().maxRSS / 1000),
};
record.close();
process.stdout.write(JSON.stringify(alone));
