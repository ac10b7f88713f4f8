import { randomBytes } from 'node:crypto';
import { cpSync, existsSync, readdirSync, readFileSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { openForReading } from '../connection.ts';
import { makeDatabase } from '../create.ts';
import { databasePath, unfinishedPath } from '../files.ts';
import { openRecord } from '../index.ts';
import { readKeys } from '../keys/keys-file.ts';
import { unlockByPassword } from '../keys/unlock.ts';
import { openUnlocked } from '../open.ts';
import { draft, jane, pain, temporaryFolder } from '../testing/temporary-record.ts';
import { pendingMigrations, shippedMigrations } from './migrate.ts';

const shipped = shippedMigrations();
const clock = () => new Date();
const earlier = shipped.slice(0, -1).map(({ name }, index) => [name, index + 1] as const);
const made = new URL('../testing/earlier-records/', import.meta.url);
const drTest = { name: 'Dr Test', password: 'correct horse battery' };

it.each(earlier)(
  'a record made by the Dorso that knew steps up to %s opens with all that is in it, and is kept as it was',
  async (name, known) => {
    const number = name.slice(0, 4);
    const original = new URL(`${number}/`, made);
    expect(existsSync(original), `see ${made.pathname}README.md`).toBe(true);
    const directory = temporaryFolder();
    cpSync(original, directory, { recursive: true });

    const record = await openRecord({ directory, clock, ...drTest });
    onTestFinished(() => {
      record.close();
    });
    const [patient] = record.patients();
    expect(patient).toMatchObject({ name: 'Jane Zaltbommel-Roe', number: 'P-1' });
    const facts = record.facts(patient?.id ?? '');
    expect(facts.map(({ statement }) => statement.kind).sort()).toEqual(
      ['lab', 'note', 'score', 'score', 'vital', 'void'].sort(),
    );
    expect(record.detailsHistory(patient?.id ?? '')).toHaveLength(2);
    expect(record.patientsWithProtocol().size).toBe(known < 2 ? 0 : 1);
    expect(record.verify()).toMatchObject({ ok: true, problems: [] });
    record.appendFacts({
      patientId: patient?.id ?? '',
      facts: [draft(pain(4))],
      visitOn: null,
      action: 'save_visit',
    });
    expect(record.verify()).toMatchObject({ ok: true, problems: [] });

    const before = join(directory, `before-${shipped[known]?.name ?? ''}`);
    expect(readFileSync(join(before, 'keys.json'))).toEqual(
      readFileSync(new URL('keys.json', original)),
    );
    const { key } = await unlockByPassword({ directory: before, clock }, ...nameAndPassword);
    const kept = openForReading({ file: join(before, 'record.db'), key });
    expect(pendingMigrations(kept, shipped)).toEqual(shipped.slice(known));
    expect(kept.prepare('SELECT count(*) FROM fact').raw().get()).toEqual([facts.length]);
    kept.close();
    expect(readKeys(directory).people.map((one) => one.name)).toContain(drTest.name);
  },
);

const nameAndPassword = [drTest.name, drTest.password] as const;

it('a record that is up to date is not copied again', () => {
  const directory = temporaryFolder();
  const key = randomBytes(32);
  const place = { directory, clock };
  const id = makeDatabase(place, 'Dr Test', key, shipped.slice(0, -1));
  renameSync(unfinishedPath(directory), databasePath(directory));
  const open = () =>
    openUnlocked(place, { key: Buffer.from(key), person: { id, name: 'Dr Test' } });
  const record = open();
  record.addPatient(jane);
  record.close();
  open().close();
  expect(readdirSync(directory).sort()).toEqual([
    `before-${shipped.at(-1)?.name ?? ''}`,
    'record.db',
  ]);
});
