/** Proves a backup: restored to a scratch place, opened, its integrity, audit and row counts checked. */
import { say } from '../../clinical/language/say.ts';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openForWriting, prepared, type ReadConnection } from '../connection.ts';
import { migrate } from '../migrations/migrate.ts';
import { named, nameFailure } from '../sqlite-failures.ts';
import { tables, type TableName } from '../tables.ts';
import { inBackground } from '../background/in-background.ts';
import { verifyWatched, type Problem, type Verification } from '../verify.ts';
import type { Watched } from '../watched.ts';
import { extractDatabase, type BackupHeader } from './backup-file.ts';

/**
 * What a whole restore of this backup would give. The scratch place is removed again; what stood in
 * it was encrypted. Throws RecordDamaged, RecordFromNewerDorso, RecordUnwritable, Cancelled.
 */
export async function proveBackup(
  path: string,
  key: Buffer,
  clock: () => Date,
  watched: Watched = {},
): Promise<Verification> {
  const scratch = mkdtempSync(join(tmpdir(), 'dorso-proving-'));
  try {
    const file = join(scratch, 'record.db');
    const { counts, heads } = await extractDatabase(path, file, watched);
    const at = clock().toISOString();
    return await inBackground('prove', { file, key, counts, heads, at }, watched);
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

/** `counts` and `heads`: what the database must hold; `at`: now, an instant in UTC. */
type Claimed = Pick<BackupHeader, 'counts' | 'heads'> & { file: string; key: Buffer; at: string };

/** Checks an extracted database; one of an earlier Dorso is brought up to date first. */
export async function proveDatabase(
  { file, key, counts, heads, at }: Claimed,
  watched: Watched = {},
): Promise<Verification> {
  const db = named(file, () => openForWriting({ file, key }));
  try {
    migrate(db, () => new Date(at));
    const found = await verifyWatched(db, watched);
    const problems = [...found.problems, ...differences(db, counts), ...headProblems(db, heads)];
    return { ok: problems.length === 0, rows: found.rows, problems };
  } catch (failure) {
    throw nameFailure(failure, file);
  } finally {
    // Leaves one file again, with nothing beside it.
    db.pragma('journal_mode = DELETE');
    db.close();
  }
}

/** How many rows each table has. */
export function countRows(db: ReadConnection): Record<string, number> {
  const names: (TableName | 'audit_entry')[] = [
    // Object.keys forgets that the keys are the table names.
    ...(Object.keys(tables) as TableName[]),
    'audit_entry',
  ];
  return Object.fromEntries(
    names.map((table) => {
      const [rows] = prepared(db, `SELECT count(*) FROM ${table}`).get() as [number];
      return [table, rows];
    }),
  );
}

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

function differences(db: ReadConnection, counts: Record<string, number>): Problem[] {
  return Object.entries(countRows(db))
    .filter(([table, rows]) => rows !== (counts[table] ?? rows))
    .map(([table, rows]) => ({
      where: say`table ${table}`,
      what: say`has ${rows} rows instead of ${counts[table] ?? 0}`,
    }));
}
