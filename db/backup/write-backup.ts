/** Writes a backup and proves it: all of it in a thread, so that main is held up by none of it. */
import { rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { copyInto, openForReading } from '../connection.ts';
import { nameFailure } from '../sqlite-failures.ts';
import type { Verification } from '../verify.ts';
import { stopIfAsked, type Watched } from '../watched.ts';
import { writeBackupFile, type BackupHeader } from './backup-file.ts';
import { countRows, readHeads } from './claims.ts';
import { proveBackup } from './prove.ts';
import { recordMark } from './record-mark.ts';

type Writing = {
  /** The record's file, and the folder it is in. */
  file: string;
  key: Buffer;
  /** Where the copy is made, and where the backup is written: neither exists yet. */
  copy: string;
  path: string;
  madeAt: string;
  workstation: string;
  /** As it stands in the keys file. */
  keys: unknown;
};

/**
 * Copies the record as of one moment, writes the copy with its keys, reads it back, restores it to a
 * scratch place and proves it there. Throws RecordUnwritable, RecordInUse, RecordDamaged, Cancelled.
 */
export async function writeBackup(
  { file, key, copy, path, madeAt, workstation, keys }: Writing,
  watched: Watched = {},
): Promise<{ proof: Verification; heads: BackupHeader['heads'] }> {
  watched.onProgress?.({ phase: 'copying', done: 0, total: 1 });
  stopIfAsked(watched.signal);
  const copied = copyRecord(file, key, copy);
  stopIfAsked(watched.signal);
  try {
    await writeBackupFile(path, { ...copied, madeAt, workstation, keys }, copy, watched);
    // Large, and of no more use: the scratch place may need the room.
    rmSync(copy);
    return {
      proof: await proveBackup({ path, key, at: madeAt }, watched),
      heads: copied.heads,
    };
  } catch (failure) {
    throw nameFailure(failure, dirname(path));
  }
}

/** Copies the record as of one moment and says what is in the copy. */
function copyRecord(file: string, key: Buffer, target: string) {
  try {
    copyInto({ file, key }, target);
    const db = openForReading({ file: target, key });
    try {
      return { record: recordMark(db), counts: countRows(db), heads: readHeads(db) };
    } finally {
      db.close();
    }
  } catch (failure) {
    throw nameFailure(failure, dirname(file));
  }
}
