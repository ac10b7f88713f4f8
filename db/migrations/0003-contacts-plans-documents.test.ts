import { randomBytes } from 'node:crypto';
import { expect, it, onTestFinished } from 'vitest';
import type { Statement } from '../../clinical/facts.ts';
import { openForWriting } from '../connection.ts';
import { openUnlocked } from '../open.ts';
import { makeDatabase } from '../create.ts';
import { databasePath, unfinishedPath } from '../files.ts';
import { renameSync } from 'node:fs';
import { rowDigest } from '../audit.ts';
import { tables } from '../tables.ts';
import { clinicDay, draft, jane, pain, temporaryFolder } from '../testing/temporary-record.ts';
import { migrate, shippedMigrations } from './migrate.ts';

const clock = () => new Date();
const steps = shippedMigrations();

it('every fact of the earlier form keeps its place, its values and its digest', () => {
  const key = randomBytes(32);
  const directory = temporaryFolder();
  const id = makeDatabase({ directory, clock }, 'Dr Test', key, steps.slice(0, 2));
  renameSync(unfinishedPath(directory), databasePath(directory));
  const db = openForWriting({ file: databasePath(directory), key });
  onTestFinished(() => {
    db.close();
  });
  const patient = '01890000-0000-7000-8000-000000000001';
  const station = '01890000-0000-7000-8000-000000000002';
  const at = '2026-03-09T10:00:00.000Z';
  db.prepare('INSERT INTO workstation VALUES (?, ?, ?)').run(station, 'PC', at);
  db.prepare('INSERT INTO patient VALUES (?, ?, ?, ?)').run(patient, at, id, station);
  const old = tables.fact.slice(0, tables.fact.indexOf('contact_channel'));
  const insert = (place: number, replaces: string | null, value: number) => {
    const row: Record<string, string | number | null> = {
      patient_id: patient,
      id: `01890000-0000-7000-8000-00000000001${place}`,
      on_day: '2026-03-09',
      recorded_at: at,
      author: id,
      workstation: station,
      replaces,
      kind: 'note',
      note: `note ${value}`,
    };
    db.prepare(
      `INSERT INTO fact (${old.join(', ')}) VALUES (${old.map(() => '?').join(', ')})`,
    ).run(old.map((column) => row[column] ?? null));
    return String(row['id']);
  };
  const first = insert(1, null, 1);
  const second = insert(2, first, 2);
  insert(3, second, 3);
  const digests = (columns: readonly string[]) =>
    (
      db
        .prepare(`SELECT ${columns.join(', ')} FROM fact ORDER BY id`)
        .raw()
        .all() as (string | number | null)[][]
    ).map((row) => rowDigest('fact', row));
  const before = digests(old);

  migrate(db, clock, steps.slice(0, 3));

  expect(digests(tables.fact)).toEqual(before);
  const found = db.prepare("SELECT name FROM pragma_table_info('fact')").raw().all().flat();
  expect(found).toEqual(tables.fact);
  expect(db.prepare('PRAGMA integrity_check').raw().all()).toEqual([['ok']]);
  expect(db.prepare('PRAGMA foreign_key_check').raw().all()).toEqual([]);
  expect(() => db.prepare('DELETE FROM fact').run()).toThrow(/never removed/);
  expect(() => db.prepare('UPDATE fact SET note = 1').run()).toThrow(/never changed/);
});

it('a record of the earlier form takes contacts, plans and documents once it is opened', () => {
  const directory = temporaryFolder();
  const key = randomBytes(32);
  const place = { directory, clock };
  const id = makeDatabase(place, 'Dr Test', key, steps.slice(0, 2));
  renameSync(unfinishedPath(directory), databasePath(directory));
  const record = openUnlocked(place, { key, person: { id, name: 'Dr Test' } });
  onTestFinished(() => {
    record.close();
  });
  const { id: patientId } = record.addPatient(jane);
  const statements: Statement[] = [
    { kind: 'contact', channel: 'call', outcome: 'reached', words: 'feels better' },
    {
      kind: 'titration_plan',
      medicine: 'pregabalin',
      aim: 'titrate',
      steps: [{ on: clinicDay, amount: 75 }],
      words: null,
    },
    { kind: 'document', document: 'handout', language: 'es', given: 'printer' },
    { kind: 'referral', to: 'spine', status: 'seen', outcome: 'no operation' },
  ];
  const facts = [pain(4), ...statements].map((one) => draft(one));
  record.appendFacts({ patientId, facts, visitOn: null, action: 'record_facts' });
  expect(record.facts(patientId).map(({ statement }) => statement)).toEqual([
    pain(4),
    ...statements,
  ]);
  expect(record.verify()).toMatchObject({ ok: true, problems: [] });
});
