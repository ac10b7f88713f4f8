/** How much the record holds, for whoever looks after it. */
import { prepared, type ReadConnection } from './connection.ts';
import { tables } from './tables.ts';

/** Rows by table, audit included, and the newest step of the record's form. */
export type Contents = { tables: Record<string, number>; step: string };

export function readContents(db: ReadConnection): Contents {
  const counted = [...Object.keys(tables), 'audit_entry'].map((table) => {
    // One row with one integer.
    const [rows] = prepared(db, `SELECT count(*) FROM ${table}`).get() as [number];
    return [table, rows] as const;
  });
  const newest = prepared(
    db,
    'SELECT name FROM schema_migration ORDER BY number DESC LIMIT 1',
  ).get() as [string] | undefined;
  return { tables: Object.fromEntries(counted), step: newest?.[0] ?? 'none' };
}
