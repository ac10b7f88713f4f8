/** Proves a backup: restored to a scratch place, opened, its integrity, audit and row counts checked. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openForWriting } from '../connection.ts';
import { migrate } from '../migrations/migrate.ts';
import { named, nameFailure } from '../sqlite-failures.ts';
import { verifyFile, type Verification } from '../verify.ts';
import type { Watched } from '../watched.ts';
import { extractDatabase } from './backup-file.ts';
import type { Claims } from './claims.ts';

/** `at`: now, an instant in UTC. */
type Proving = { key: Buffer; at: string };

/**
 * What a whole restore of this backup would give. The scratch place is removed again; what stood in
 * it was encrypted. Throws RecordDamaged, RecordFromNewerDorso, RecordUnwritable, Cancelled.
 */
export async function proveBackup(
  { path, key, at }: Proving & { path: string },
  watched: Watched = {},
): Promise<Verification> {
  const scratch = mkdtempSync(join(tmpdir(), 'dorso-proving-'));
  try {
    const file = join(scratch, 'record.db');
    const { counts, heads } = await extractDatabase(path, file, watched);
    return await proveDatabase({ file, key, at, counts, heads }, watched);
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

/** Checks an extracted database against itself and its claims; an earlier one is brought up to date first. */
export async function proveDatabase(
  { file, key, at, ...claims }: Proving & Claims & { file: string },
  watched: Watched = {},
): Promise<Verification> {
  try {
    bringUpToDate(file, key, at);
    return await verifyFile({ file, key, claims }, watched);
  } catch (failure) {
    throw nameFailure(failure, file);
  }
}

function bringUpToDate(file: string, key: Buffer, at: string): void {
  const db = named(file, () => openForWriting({ file, key }));
  try {
    migrate(db, () => new Date(at));
  } finally {
    // Leaves one file again, with nothing beside it.
    db.pragma('journal_mode = DELETE');
    db.close();
  }
}
