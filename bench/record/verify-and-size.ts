/** Proving the record beside SQLite's own integrity check, and its size beside the bare columns. */
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { openForReading, openForWriting } from '../../db/connection.ts';
import { tables, type SqlValue } from '../../db/tables.ts';
import { within, type Benchmark } from '../benchmark.ts';
import { clinicOf } from '../clinic.ts';
import { sideBySide } from '../side-by-side.ts';

export const verifyAndSize: Benchmark = {
  name: 'verify',
  about: 'verify the record; size on disk per fact',
  async run({ patients }) {
    const clinic = clinicOf(patients);
    const { record, key, file, root } = clinic;
    const raw = openForReading({ file, key: Buffer.from(key) });
    const [ours, limit] = await sideBySide(
      [
        { name: 'Dorso', run: () => record.verify().rows },
        { name: 'integrity_check', run: () => raw.pragma('integrity_check') },
      ],
      { rounds: 5 },
    );
    raw.close();
    record.close();
    const bare = bareCopy(file, key, join(root, 'bare.db'));
    const size = (name: string, bytes: number) => {
      const each = bytes / clinic.facts;
      return { name, median: each, low: each, high: each };
    };
    const lines = [
      ...(ours && limit ? [within(`verify ${clinic.facts} facts`, ours, limit, 3)] : []),
      within(
        'bytes on disk per fact',
        size('Dorso', statSync(file).size),
        size('same columns, no audit', statSync(bare).size),
        1.6,
      ),
    ];
    clinic.close();
    return lines;
  },
};

/** The facts alone, in a table of the same columns without checks, triggers or audit. */
function bareCopy(file: string, key: Buffer, target: string): string {
  const db = openForWriting({ file: target, key: Buffer.from(key), create: true });
  const columns = tables.fact.join(', ');
  db.exec(`CREATE TABLE fact (${columns}, PRIMARY KEY (patient_id, id)) WITHOUT ROWID`);
  const from = openForReading({ file, key: Buffer.from(key) });
  const insert = db.prepare(
    `INSERT INTO fact (${columns}) VALUES (${tables.fact.map(() => '?').join(', ')})`,
  );
  db.transaction(() => {
    for (const row of from.prepare(`SELECT ${columns} FROM fact`).raw().iterate())
      insert.run(row as SqlValue[]); // columns of the fact table
  })();
  from.close();
  db.pragma('wal_checkpoint(TRUNCATE)');
  db.close();
  return target;
}
