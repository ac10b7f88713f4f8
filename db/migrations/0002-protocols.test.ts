import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { openForWriting } from '../connection.ts';
import { tables } from '../tables.ts';
import { temporaryFolder } from '../testing/temporary-record.ts';
import { migrate, shippedMigrations } from './migrate.ts';

it('a record of the first schema keeps its rows and gains the tables of protocols', () => {
  const file = join(temporaryFolder(), 'test.db');
  const db = openForWriting({ file, key: randomBytes(32), create: true });
  onTestFinished(() => {
    db.close();
  });
  const steps = shippedMigrations();
  migrate(db, () => new Date(), steps.slice(0, 1));
  db.exec("INSERT INTO red_flag (id) VALUES ('RF-TEST')");
  migrate(db, () => new Date(), steps.slice(0, 2));
  expect(db.prepare("SELECT id FROM red_flag WHERE id = 'RF-TEST'").raw().all()).toHaveLength(1);
  for (const table of ['clinic_protocol', 'patient_protocol'] as const) {
    const found = db.prepare(`SELECT name FROM pragma_table_info('${table}')`).raw().all().flat();
    expect(found, table).toEqual(tables[table]);
  }
  expect(db.prepare('PRAGMA integrity_check').raw().all()).toEqual([['ok']]);
});
