import { randomBytes } from 'node:crypto';
import { readdirSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { openForReading } from '../connection.ts';
import { makeDatabase } from '../create.ts';
import { databasePath, unfinishedPath } from '../files.ts';
import { openUnlocked } from '../open.ts';
import { draft, jane, pain, temporaryFolder } from '../testing/temporary-record.ts';
import { pendingMigrations, shippedMigrations } from './migrate.ts';

const shipped = shippedMigrations();
const clock = () => new Date();
const earlier = shipped.slice(0, -1).map(({ name }, index) => [name, index + 1] as const);

it.each(earlier)(
  'a record of the Dorso that knew steps up to %s opens, and is kept as it was beside it',
  (_name, known) => {
    const directory = temporaryFolder();
    const key = randomBytes(32);
    const place = { directory, clock };
    const id = makeDatabase(place, 'Dr Test', key, shipped.slice(0, known));
    renameSync(unfinishedPath(directory), databasePath(directory));
    const open = () =>
      openUnlocked(place, { key: Buffer.from(key), person: { id, name: 'Dr Test' } });
    const record = open();
    const { id: patientId } = record.addPatient(jane);
    record.appendFacts({ patientId, facts: [draft(pain(4))], visitOn: null, action: 'save_visit' });
    expect(record.verify()).toMatchObject({ ok: true, problems: [] });
    record.close();
    const before = join(directory, `before-${shipped[known]?.name ?? ''}`);
    const kept = openForReading({ file: join(before, 'record.db'), key });
    expect(pendingMigrations(kept, shipped)).toEqual(shipped.slice(known));
    kept.close();
    open().close();
    expect(readdirSync(directory).sort()).toEqual([
      `before-${shipped[known]?.name ?? ''}`,
      'record.db',
    ]);
  },
);
