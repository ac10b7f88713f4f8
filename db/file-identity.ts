/**
 * Whether the file that is open is still the one in the record's folder. A record that was restored,
 * given a new key or moved away stays open under its old file: what were written there would be lost.
 */
import { say } from '../clinical/language/say.ts';
import { statSync } from 'node:fs';
import { RecordLocked } from './errors.ts';

export type FileIdentity = { path: string; dev: bigint; ino: bigint };

/** Which file this path names now. Throws the file system's error. */
export function identityOf(path: string): FileIdentity {
  const { dev, ino } = statSync(path, { bigint: true });
  return { path, dev, ino };
}

/** Throws {@link RecordLocked} where the path names another file now; ENOENT where it names none. */
export function requireSameFile({ path, dev, ino }: FileIdentity): void {
  const now = identityOf(path);
  if (now.dev === dev && now.ino === ino) return;
  throw new RecordLocked(
    say`The record was restored from a backup or given a new key meanwhile. Nothing was saved. Sign in again and repeat the last entry.`,
  );
}
