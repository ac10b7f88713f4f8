/** A record in a temporary folder, with its key at hand so that tests can go behind its back. */
import { randomBytes } from 'node:crypto';
import { mkdtempSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { day } from '../../clinical/day.ts';
import type { DraftFact, Statement } from '../../clinical/facts.ts';
import type { PatientDetails } from '../../clinical/patient.ts';
import { openForWriting, type WriteConnection } from '../connection.ts';
import { makeDatabase } from '../create.ts';
import { databasePath, unfinishedPath } from '../files.ts';
import { openUnlocked, type OpenRecord, type Place } from '../open.ts';

export const clinicDay = day('2026-03-09');
export const jane: PatientDetails = {
  name: 'Jane Zaltbommel',
  number: 'P-1',
  birthDate: day('1958-05-17'),
  sex: 'female',
  enrolledOn: day('2026-01-05'),
  diedOn: null,
};

/** A draft of this statement on the clinic day. */
export const draft = (statement: Statement, more: Partial<DraftFact> = {}): DraftFact => ({
  on: clinicDay,
  replaces: null,
  importKey: null,
  statement,
  ...more,
});
export const pain = (value: number): Statement => ({
  kind: 'score',
  instrument: 'nrs_avg',
  value,
  items: null,
});

/** An empty folder that is removed after the test. */
export function temporaryFolder(): string {
  const directory = mkdtempSync(join(tmpdir(), 'dorso-'));
  onTestFinished(() => {
    rmSync(directory, { recursive: true, force: true });
  });
  return directory;
}

export type TemporaryRecord = {
  directory: string;
  record: OpenRecord;
  key: Buffer;
  /** A second connection with the key, as a forger would have it: no foreign keys enforced. */
  raw: WriteConnection;
  /** Opens the same record once more, as another process would. */
  openAgain: (more?: Partial<Place>) => OpenRecord;
};

/** A new record signed in to by "Dr Test". It skips the slow password wrapping. */
export function temporaryRecord(clock: () => Date = () => new Date()): TemporaryRecord {
  const directory = temporaryFolder();
  const key = randomBytes(32);
  const person = { id: makeDatabase({ directory, clock }, 'Dr Test', key), name: 'Dr Test' };
  renameSync(unfinishedPath(directory), databasePath(directory));
  const openAgain = (more: Partial<Place> = {}) => {
    const opened = openUnlocked({ directory, clock, ...more }, { key: Buffer.from(key), person });
    onTestFinished(() => {
      opened.close();
    });
    return opened;
  };
  const record = openAgain();
  const raw = openForWriting({ file: databasePath(directory), key: Buffer.from(key) });
  raw.pragma('foreign_keys = OFF');
  onTestFinished(() => {
    raw.close();
  });
  return { directory, record, key, raw, openAgain };
}
