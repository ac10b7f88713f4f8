/** Keeps a copy of the record before its form is changed: the way back to the earlier Dorso. */
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { copyInto, type ReadConnection } from '../connection.ts';
import { renameDurably, syncFile, writeDurably } from '../durable-file.ts';
import { databasePath } from '../files.ts';
import { keysPath } from '../keys/keys-file.ts';
import { pendingMigrations, shippedMigrations } from './migrate.ts';

/**
 * Copies database and keys, whole and on the disk, into `before-<first new step>` in the record's
 * folder; does nothing where no step is missing or a copy is there. Throws SQLite's or the disk's
 * error: then nothing was changed.
 */
export function keepBeforeMigrating(directory: string, db: ReadConnection, key: Buffer): void {
  const [first] = pendingMigrations(db, shippedMigrations());
  if (!first) return;
  const kept = join(directory, `before-${first.name}`);
  if (existsSync(kept)) return;
  const making = `${kept}.copying-${process.pid}`;
  rmSync(making, { recursive: true, force: true });
  mkdirSync(making, { mode: 0o700 });
  try {
    const copy = join(making, 'record.db');
    copyInto({ file: databasePath(directory), key }, copy);
    syncFile(copy);
    if (existsSync(keysPath(directory)))
      writeDurably(join(making, 'keys.json'), readFileSync(keysPath(directory), 'utf8'));
    // Another window may have been faster; its copy is as good.
    if (!existsSync(kept)) renameDurably(making, kept);
  } finally {
    rmSync(making, { recursive: true, force: true });
  }
}
