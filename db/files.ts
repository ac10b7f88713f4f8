/** The files of a record's folder. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { keysPath } from './keys/keys-file.ts';

/** The encrypted database. SQLite keeps `-wal` and `-shm` beside it while it is open. */
export const databasePath = (directory: string): string => join(directory, 'record.db');

/** A database that is complete but whose keys file was not yet written when it was named so. */
export const unfinishedPath = (directory: string): string => join(directory, 'record.db.new');

/** True when the folder holds a record, or what is left of one: then none may be made there. */
export function recordExists(directory: string): boolean {
  const ready = join(directory, 'replacement-ready');
  return [databasePath(directory), keysPath(directory), ready].some((path) => existsSync(path));
}
