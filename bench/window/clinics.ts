/**
 * Records to open the window on: simulated patients, and patients with ten years of visits. Filling
 * ten thousand takes minutes, so a filled record is kept in the system's folder for temporary files,
 * by its size and by what it is made from, and is opened in place: a run adds only to its audit.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, renameSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createRecord } from '../../db/index.ts';
import { benchDay, longPatient } from '../clinic.ts';
import { tenYears } from './ten-years.ts';

export const clinician = { name: 'Dr Bench', password: 'ten thousand backs' };

const kept = join(tmpdir(), 'dorso-bench-records');

/** What a kept record depends on: its shape and its patients. */
const madeFrom = [
  'db/migrations',
  'clinical/sample',
  'bench/clinic.ts',
  'bench/window/ten-years.ts',
];

/** How many patients of each kind. */
export type Size = { simulated: number; tenYears: number };

/** The folder of a record of this size. */
export async function recordOf(size: Size): Promise<string> {
  const made = join(kept, `${fingerprint()}-${size.simulated}-${size.tenYears}`);
  if (!existsSync(made)) {
    const unfinished = `${made}.${process.pid}`;
    await makeRecord(unfinished, size);
    renameSync(unfinished, made);
  }
  return made;
}

async function makeRecord(directory: string, { simulated, tenYears: tens }: Size): Promise<void> {
  mkdirSync(directory, { recursive: true });
  const { record } = await createRecord({
    directory,
    clock: () => new Date(`${benchDay}T08:00:00`),
    person: clinician,
  });
  for (let place = 0; place < tens; place += 1) addTo(record, tenYears(place));
  for (let place = 0; place < simulated; place += 1) addTo(record, longPatient(place));
  record.close();
}

function addTo(
  record: Awaited<ReturnType<typeof createRecord>>['record'],
  { details, facts }: ReturnType<typeof longPatient>,
): void {
  const { id: patientId } = record.addPatient(details);
  record.appendFacts({ patientId, facts, visitOn: null, action: 'sample' });
}

function fingerprint(): string {
  const hash = createHash('sha256');
  const root = join(import.meta.dirname, '../..');
  for (const path of madeFrom) addToHash(hash, join(root, path));
  return hash.digest('hex').slice(0, 12);
}

function addToHash(hash: ReturnType<typeof createHash>, path: string): void {
  if (path.endsWith('.ts') || path.endsWith('.sql')) {
    hash.update(readFileSync(path));
    return;
  }
  for (const name of readdirSync(path).sort()) addToHash(hash, join(path, name));
}
