/** What a backup says of the database in it: how many rows each table has, and where each audit chain ends. */
import { say } from '../../clinical/language/say.ts';
import { prepared, type ReadConnection } from '../connection.ts';
import { tables, type TableName } from '../tables.ts';
import type { Checked, CountedTable, Problem } from '../verify.ts';
import type { BackupHeader } from './backup-file.ts';

export type Claims = Pick<BackupHeader, 'counts' | 'heads'>;

/** Tables that do not have as many rows as was claimed; `counted`: none where a table is left out. */
export function countProblems(counted: Checked['counts'], { counts }: Claims): Checked {
  const problems = countedTables
    .map((table) => ({ table, rows: counted[table] ?? 0 }))
    .filter(({ table, rows }) => rows !== (counts[table] ?? rows))
    .map(({ table, rows }) => ({
      where: say`table ${table}`,
      what: say`has ${rows} rows instead of ${counts[table] ?? 0}`,
    }));
  return { counts: {}, problems };
}

/** How many rows each table has. */
export const countsIn = ({ counts }: Checked): Claims['counts'] =>
  Object.fromEntries(countedTables.map((table) => [table, counts[table] ?? 0]));

/** Where each workstation's chain ends. */
export function readHeads(db: ReadConnection): BackupHeader['heads'] {
  const rows = prepared(
    db,
    'SELECT workstation, number, hash FROM audit_head ORDER BY workstation',
    // STRICT table.
  ).all() as [string, number, Buffer][];
  return rows.map(([workstation, number, hash]) => ({
    workstation,
    number,
    hash: hash.toString('hex'),
  }));
}

/**
 * Chains that do not reach, or pass elsewhere than, an end that was seen before: the record is older
 * than it was then, or was rewritten since.
 */
export function headProblems(db: ReadConnection, seen: BackupHeader['heads']): Problem[] {
  return seen.flatMap(({ workstation, number, hash }) => {
    const entry = prepared(
      db,
      'SELECT hash FROM audit_entry WHERE workstation = ? AND number = ?',
    ).get(workstation, number) as [Buffer] | undefined;
    if (entry?.[0].toString('hex') === hash) return [];
    const what = entry
      ? say`entry ${number} is not the one that was there when the backup was made`
      : say`entry ${number}, which was there when the backup was made, is missing`;
    return [{ where: say`audit of workstation ${workstation}`, what }];
  });
}

/** Whose rows a backup counts. */
export const countedTables: readonly CountedTable[] = [
  // Object.keys forgets that the keys are the table names.
  ...(Object.keys(tables) as TableName[]),
  'audit_entry',
];
