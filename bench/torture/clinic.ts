/** The record that is tortured, before its process is killed. It skips the slow password wrapping. */
import { randomBytes } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, renameSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { day } from '../../clinical/day.ts';
import { makeDatabase } from '../../db/create.ts';
import { databasePath, unfinishedPath } from '../../db/files.ts';
import { writeKeys } from '../../db/keys/keys-file.ts';
import { shippedMigrations } from '../../db/migrations/migrate.ts';
import { openUnlocked, type OpenRecord } from '../../db/open.ts';
import { nobodysKey } from '../../db/testing/nobodys-key.ts';
import type { Task } from './task.ts';

export const PEOPLE_TO_IMPORT = 60;
export const FACTS_OF_EACH = 4;
/** Enough for a copy to take a while. */
const FILLER_VISITS = 60;
const clock = () => new Date();

export type Clinic = Omit<Task, 'kind'> & { root: string };

/** A clinic with one patient, in a new folder. `steps`: only the first so many migrations. */
export async function newClinic(steps = Infinity): Promise<Clinic> {
  const root = mkdtempSync(join(tmpdir(), 'dorso-torture-'));
  const directory = join(root, 'record');
  const folder = join(root, 'backups');
  mkdirSync(folder);
  const key = randomBytes(32);
  const shipped = shippedMigrations().slice(0, steps);
  const personId = makeDatabase({ directory, clock }, 'Dr Test', key, shipped);
  renameSync(unfinishedPath(directory), databasePath(directory));
  writeKeys(directory, {
    format: 1,
    people: [{ id: personId, name: 'under the first key', wrapped: nobodysKey }],
    recovery: nobodysKey,
  });
  const clinic: Clinic = {
    root,
    directory,
    folder,
    key: key.toString('hex'),
    otherKey: randomBytes(32).toString('hex'),
    personId,
    patientId: '',
    file: '',
  };
  return Number.isFinite(steps) ? clinic : { ...clinic, ...(await filled(clinic)) };
}

/** Opens the record under one of its keys. */
export function openClinic(clinic: Clinic, key = clinic.key): OpenRecord {
  const person = { id: clinic.personId, name: 'Dr Test' };
  return openUnlocked(
    { directory: clinic.directory, clock },
    { key: Buffer.from(key, 'hex'), person },
  );
}

/** Writes the file that `import` reads: every person with the same number of weights. */
export function writePeople(clinic: Clinic): string {
  const file = join(clinic.root, 'people.json');
  const entry = Array.from({ length: PEOPLE_TO_IMPORT }, (_, person) => entriesOf(person)).flat();
  writeFileSync(file, JSON.stringify({ resourceType: 'Bundle', type: 'collection', entry }));
  return file;
}

/** How the record knows the n-th person of the file. */
export const identifierOf = (person: number) => ({
  system: 'urn:example:torture',
  value: `P${person}`,
});

/** A clinic made once, copied for each kill. */
export function copyOf(clinic: Clinic): Clinic {
  const root = mkdtempSync(join(tmpdir(), 'dorso-torture-'));
  cpSync(clinic.root, root, { recursive: true });
  const moved = (path: string) => path.replace(clinic.root, root);
  const { directory, folder, file } = clinic;
  return { ...clinic, root, directory: moved(directory), folder: moved(folder), file: moved(file) };
}

async function filled(clinic: Clinic): Promise<Pick<Clinic, 'patientId' | 'file'>> {
  const record = openClinic(clinic);
  const on = day('2026-03-02');
  const { id: patientId } = record.addPatient({
    name: 'Jane Torture',
    number: 'T-1',
    birthDate: null,
    sex: 'female',
    enrolledOn: on,
    diedOn: null,
  });
  const statement = { kind: 'note' as const, text: 'x'.repeat(3000) };
  const facts = [1, 2, 3].map(() => ({ on, statement, replaces: null, importKey: null }));
  for (let visit = 0; visit < FILLER_VISITS; visit += 1)
    record.appendFacts({ patientId, facts, visitOn: on, action: 'save_visit' });
  const file = join(clinic.folder, 'first.dorso-backup');
  await record.backUp({ path: file });
  record.close();
  return { patientId, file };
}

function entriesOf(person: number) {
  const fullUrl = `urn:uuid:7f1a3c1e-0000-4000-8000-${String(person).padStart(12, '0')}`;
  const patient = {
    resourceType: 'Patient',
    id: fullUrl.slice(9),
    identifier: [identifierOf(person)],
    name: [{ family: `Person ${person}`, given: ['Ida'] }],
    gender: 'female',
    birthDate: '1961-02-03',
  };
  const weights = Array.from({ length: FACTS_OF_EACH }, (_, month) => ({
    resource: {
      resourceType: 'Observation',
      id: `${fullUrl.slice(9)}-${month}`,
      status: 'final',
      code: { coding: [{ system: 'http://loinc.org', code: '29463-7' }] },
      subject: { reference: fullUrl },
      effectiveDateTime: `2025-0${month + 1}-05`,
      valueQuantity: {
        value: 80 + month,
        unit: 'kg',
        system: 'http://unitsofmeasure.org',
        code: 'kg',
      },
    },
  }));
  return [{ fullUrl, resource: patient }, ...weights];
}
