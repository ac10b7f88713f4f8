/** The facts of a record alone: the least that a file could be that holds them. */
import { openForReading, openForWriting, type WriteConnection } from '../../db/connection.ts';
import { tables, type SqlValue } from '../../db/tables.ts';

const columns = tables.fact.join(', ');
export const insertBare = `INSERT INTO fact (${columns}) VALUES (${tables.fact.map(() => '?').join(', ')})`;

/** An empty table of the same columns, without checks, triggers or audit, in a new file. */
export function bareTable(key: Buffer, target: string): WriteConnection {
  const db = openForWriting({ file: target, key: Buffer.from(key), create: true });
  db.exec(`CREATE TABLE fact (${columns}, PRIMARY KEY (patient_id, id)) WITHOUT ROWID`);
  return db;
}

/** The same with all facts of a record. */
export function bareCopy(file: string, key: Buffer, target: string): WriteConnection {
  const db = bareTable(key, target);
  const from = openForReading({ file, key: Buffer.from(key) });
  const insert = db.prepare(insertBare);
  db.transaction(() => {
    for (const row of from.prepare(`SELECT ${columns} FROM fact`).raw().iterate())
      insert.run(row as SqlValue[]); // columns of the fact table
  })();
  from.close();
  db.pragma('wal_checkpoint(TRUNCATE)');
  return db;
}
