/** Writes a backup and proves it: all of it in a thread, so that main is held up by none of it. */
import { rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { copyInto, openForReading } from '../connection.ts';
import { nameFailure } from '../sqlite-failures.ts';
import { checkFile, verificationOf, type Verification } from '../verify.ts';
import { stopIfAsked, type Watched } from '../watched.ts';
import { writeBackupFile, type BackupHeader } from './backup-file.ts';
import { readHeads } from './claims.ts';
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
 * Copies the record as of one moment, and writes the copy with its keys while it is proven row by row.
 * Throws RecordUnwritable, RecordInUse, RecordDamaged, Cancelled.
 */
export async function writeBackup(
  { file, key, copy, path, madeAt, workstation, keys }: Writing,
  { onProgress, signal }: Watched = {},
): Promise<{ proof: Verification; heads: BackupHeader['heads'] }> {
  onProgress?.({ phase: 'copying', done: 0, total: 1 });
  stopIfAsked(signal);
  const copied = copyRecord(file, key, copy);
  stopIfAsked(signal);
  try {
    const header = { ...copied, madeAt, workstation, keys };
    const found = await together(signal, (either) => {
      const proof = checkFile({ file: copy, key }, { onProgress, signal: either });
      return [proof, writeBackupFile({ path, header, database: copy, proof, signal: either })];
    });
    rmSync(copy);
    return { proof: verificationOf(found), heads: copied.heads };
  } catch (failure) {
    throw nameFailure(failure, dirname(path));
  }
}

/** Both, or the failure of the one that fails first: then the other one is stopped and waited for. */
async function together<T>(
  signal: AbortSignal | undefined,
  start: (either: AbortSignal) => [Promise<T>, Promise<unknown>],
): Promise<T> {
  const stop = new AbortController();
  const either = AbortSignal.any([stop.signal, ...(signal ? [signal] : [])]);
  const both = start(either);
  try {
    const [result] = await Promise.all(both);
    return result;
  } finally {
    stop.abort();
    await Promise.allSettled(both);
  }
}

/** Copies the record as of one moment and says what is in the copy. */
function copyRecord(file: string, key: Buffer, target: string) {
  try {
    copyInto({ file, key }, target);
    const db = openForReading({ file: target, key });
    try {
      return { record: recordMark(db), heads: readHeads(db) };
    } finally {
      db.close();
    }
  } catch (failure) {
    throw nameFailure(failure, dirname(file));
  }
}
