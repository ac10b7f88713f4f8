/**
 * Tells the record what Dorso knows: the ids that facts refer to, and the limits of their values.
 * Only adds, so a new or corrected data file of clinical/ needs no migration.
 */
import { instruments, type StoredScore } from '../clinical/instruments/index.ts';
import { labs } from '../clinical/labs/index.ts';
import { redFlagIds } from '../clinical/redflags/index.ts';
import { prepared, type ReadConnection, type WriteConnection } from './connection.ts';
import type { SqlValue } from './tables.ts';

type Reference = {
  table: string;
  columns: readonly string[];
  rows: readonly (readonly SqlValue[])[];
};

/** Adds what the record does not know yet; most openings find nothing to add and write nothing. */
export function addReferences(db: WriteConnection): void {
  const missing = () =>
    references().map((reference) => ({ ...reference, rows: unknownRows(db, reference) }));
  if (missing().every(({ rows }) => rows.length === 0)) return;
  db.transaction(() => {
    for (const { table, columns, rows } of missing()) {
      const places = columns.map(() => '?').join(', ');
      const insert = prepared(
        db,
        `INSERT INTO ${table} (${columns.join(', ')}) VALUES (${places})`,
      );
      for (const row of rows) insert.run(row);
    }
  }).immediate();
}

function references(): Reference[] {
  const scores: StoredScore[] = instruments.flatMap((one) => [...one.stores]);
  const recordedLabs = labs.filter((one) => one.kind === 'lab');
  return [
    { table: 'instrument', columns: ['id'], rows: scores.map((score) => [score.id]) },
    {
      table: 'instrument_limits',
      columns: ['instrument', 'lowest', 'highest', 'step'],
      rows: scores.map((score) => [score.id, score.min, score.max, score.step ?? 0]),
    },
    { table: 'lab', columns: ['id'], rows: recordedLabs.map((lab) => [lab.id]) },
    {
      table: 'lab_limits',
      columns: ['lab', 'unit', 'lowest', 'highest'],
      rows: recordedLabs.map((lab) => [lab.id, lab.canonical, ...lab.plausible]),
    },
    { table: 'red_flag', columns: ['id'], rows: redFlagIds.map((id) => [id]) },
  ];
}

function unknownRows(
  db: ReadConnection,
  { table, columns, rows }: Reference,
): (readonly SqlValue[])[] {
  const known = new Set(
    prepared(db, `SELECT ${columns.join(', ')} FROM ${table}`)
      .all()
      .map((row) => JSON.stringify(row)),
  );
  return rows.filter((row) => !known.has(JSON.stringify(row)));
}
