/** A clinic of simulated patients, three courses each: about 300 facts a patient, the same for a size. */
import { randomBytes } from 'node:crypto';
import { mkdtempSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { addDays, day, type Day } from '../clinical/day.ts';
import type { DraftFact } from '../clinical/facts.ts';
import type { PatientDetails } from '../clinical/patient.ts';
import { samplePatient } from '../clinical/sample/index.ts';
import { makeDatabase } from '../db/create.ts';
import { databasePath, unfinishedPath } from '../db/files.ts';
import { writeKeys } from '../db/keys/keys-file.ts';
import { openUnlocked, type OpenRecord } from '../db/open.ts';
import { nobodysKey } from '../db/testing/nobodys-key.ts';

export const benchDay: Day = day('2026-11-23');
const COURSES = 3;
const COURSE_DAYS = 400;
export const clinicClock = () => new Date(2026, 10, 23, 9);

export type Clinic = {
  root: string;
  record: OpenRecord;
  key: Buffer;
  file: string;
  patientIds: string[];
  facts: number;
  close: () => void;
};

/** A new clinic of this many patients in a folder of its own. */
export function clinicOf(patients: number): Clinic {
  const root = mkdtempSync(join(tmpdir(), 'dorso-bench-'));
  const directory = join(root, 'record');
  const key = randomBytes(32);
  const person = {
    id: makeDatabase({ directory, clock: clinicClock }, 'Dr Bench', key),
    name: 'Dr Bench',
  };
  renameSync(unfinishedPath(directory), databasePath(directory));
  const { id, name } = person;
  writeKeys(directory, {
    format: 1,
    people: [{ id, name, wrapped: nobodysKey }],
    recovery: nobodysKey,
  });
  const record = openUnlocked({ directory, clock: clinicClock }, { key: Buffer.from(key), person });
  const patientIds: string[] = [];
  let facts = 0;
  for (let place = 0; place < patients; place += 1) {
    const long = longPatient(place);
    const { id: patientId } = record.addPatient(long.details);
    record.appendFacts({ patientId, facts: long.facts, visitOn: null, action: 'sample' });
    patientIds.push(patientId);
    facts += long.facts.length;
  }
  return {
    root,
    record,
    key,
    file: databasePath(directory),
    patientIds,
    facts,
    close: () => {
      record.close();
      rmSync(root, { recursive: true, force: true });
    },
  };
}

/** Somebody with several courses behind them, one after the other. */
export function longPatient(place: number): { details: PatientDetails; facts: DraftFact[] } {
  const courses = Array.from({ length: COURSES }, (_, course) =>
    samplePatient({ seed: `bench ${course}`, place, today: benchDay }),
  );
  const [latest] = courses;
  if (!latest) throw new Error('a patient has at least one course');
  const facts = courses.flatMap((sample, course) =>
    sample.facts.map((fact) => ({ ...fact, on: addDays(fact.on, -course * COURSE_DAYS) })),
  );
  return { details: latest.details, facts };
}
