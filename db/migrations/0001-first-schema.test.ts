import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { openForWriting } from '../connection.ts';
import { tables } from '../tables.ts';
import { temporaryFolder } from '../testing/temporary-record.ts';
import { migrate, shippedMigrations } from './migrate.ts';

describe('the first schema', () => {
  it('is made from an empty file, with every table the program writes, column by column', () => {
    const db = openForWriting({
      file: join(temporaryFolder(), 'test.db'),
      key: randomBytes(32),
      create: true,
    });
    onTestFinished(() => {
      db.close();
    });
    migrate(db, () => new Date(), shippedMigrations().slice(0, 1));
    const later = ['clinic_protocol', 'patient_protocol', 'clinic_details'];
    for (const [table, columns] of Object.entries(tables)) {
      if (later.includes(table)) continue;
      const found = db.prepare(`SELECT name FROM pragma_table_info('${table}')`).raw().all().flat();
      expect(columns.slice(0, found.length), table).toEqual(found);
    }
    expect(db.prepare('PRAGMA integrity_check').raw().all()).toEqual([['ok']]);
  });

  it('reads one patient’s facts by their place in the table alone, with no other index and no sorting', () => {
    const db = openForWriting({
      file: join(temporaryFolder(), 'test.db'),
      key: randomBytes(32),
      create: true,
    });
    onTestFinished(() => {
      db.close();
    });
    migrate(db, () => new Date(), shippedMigrations().slice(0, 1));
    const plan = db
      .prepare("EXPLAIN QUERY PLAN SELECT * FROM fact WHERE patient_id = 'x'")
      .raw()
      .all() as unknown[][];
    expect(plan.map((row) => row.at(-1))).toEqual(['SEARCH fact USING PRIMARY KEY (patient_id=?)']);
  });
});
