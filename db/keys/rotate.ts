/** Gives the record a new key: everything is encrypted anew, and every old copy of the key is void. */
import { say } from '../../clinical/language/say.ts';
import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { setImmediate as breathe } from 'node:timers/promises';
import { inBackground } from '../background/in-background.ts';
import { openExclusively, reencrypt } from '../connection.ts';
import { temporaryKeys } from '../change-people.ts';
import { syncFile, writeDurably } from '../durable-file.ts';
import { RecordDamaged, RecordInUse } from '../errors.ts';
import { databasePath } from '../files.ts';
import { openUnlocked, type OpenRecord, type Place } from '../open.ts';
import { discardStage, emptyStage, replaceRecord } from '../replace-record.ts';
import { nameFailure } from '../sqlite-failures.ts';
import { verifyFile } from '../verify.ts';
import { stopIfAsked, type Progress, type Watched } from '../watched.ts';
import { keysWithChecksum, type Keys } from './keys-file.ts';
import { newRecovery, unlockByPassword, type Unlocked } from './unlock.ts';
import { wrapKey } from './wrap.ts';

export type Rotation = Place & Watched & { name: string; password: string };

export type Rotated = {
  record: OpenRecord;
  /** Replaces the printed one, which from now on opens older backups only. */
  recoveryKey: string;
  /** For everybody else: their passwords cannot be carried over without knowing them. */
  temporaryPasswords: { personId: string; name: string; temporaryPassword: string }[];
};

/**
 * Encrypts the record under a new random key, proves the result, and only then exchanges it for the
 * old one, which is removed. The record must be closed everywhere: throws RecordInUse otherwise; also
 * WrongPassword, SignInDelayed, NotAllowed (not a lead), RecordDamaged, RecordUnwritable, Cancelled.
 * Until the exchange an interruption leaves the old record; after it the new one.
 */
export async function rotateKey(rotation: Rotation): Promise<Rotated> {
  const { name, password } = rotation;
  const unlocked = await unlockByPassword(rotation, name, password);
  try {
    return await rotateUnlocked(rotation, unlocked);
  } finally {
    unlocked.key.fill(0);
  }
}

async function rotateUnlocked(rotation: Rotation, unlocked: Unlocked): Promise<Rotated> {
  const { directory, password, onProgress, signal } = rotation;
  const others = namesAndNotice(rotation, { ...unlocked, key: Buffer.from(unlocked.key) });
  const key = randomBytes(32);
  const { person } = unlocked;
  const [wrapped, { recoveryKey, recovery }, given] = await Promise.all([
    wrapKey(key, password, person.id),
    newRecovery(key),
    Promise.all(others.map((one) => temporaryKeys({ key }, one))),
  ]);
  const people = [{ ...person, wrapped }, ...given.map(({ keys }) => keys)];
  const keys: Keys = { format: 1, people, recovery };
  const exchange = { directory, from: unlocked.key, to: key, keys };
  await inBackground('encryptAnew', exchange, { onProgress, signal });
  return {
    record: openUnlocked(rotation, { key, person }),
    recoveryKey,
    temporaryPasswords: given.map(({ keys: theirs, temporaryPassword }) => ({
      personId: theirs.id,
      name: theirs.name,
      temporaryPassword,
    })),
  };
}

export type Exchange = { directory: string; from: Buffer; to: Buffer; keys: Keys };

/**
 * Builds the record anew under another key, proves it, and exchanges database and keys together.
 * Can be stopped until the exchange. Throws as {@link rotateKey}.
 */
export async function encryptAnew(
  { directory, from, to, keys }: Exchange,
  watched: Watched = {},
): Promise<void> {
  const { onProgress, signal } = watched;
  const step = async (phase: Progress['phase']) => {
    onProgress?.({ phase, done: 0, total: 1 });
    // A call to stop is heard only between two steps.
    await breathe();
    stopIfAsked(signal);
  };
  try {
    const old = whenFree(directory, from);
    try {
      const stage = emptyStage(directory);
      const file = join(stage, 'record.db');
      await step('copying');
      old.prepare('VACUUM INTO ?').run(file);
      await step('encrypting');
      reencrypt(file, from, to);
      syncFile(file);
      await step('proving');
      await prove(file, to, watched);
      writeDurably(
        join(stage, 'keys.json'),
        `${JSON.stringify(keysWithChecksum(keys), null, 2)}\n`,
      );
      await step('finishing');
      // Windows cannot exchange an open file; elsewhere the lock is held until it is done.
      if (process.platform === 'win32') old.close();
      replaceRecord(directory, null);
    } finally {
      old.close();
      discardStage(directory);
    }
  } catch (failure) {
    throw nameFailure(failure, directory);
  }
}

/** Writes into the audit that the key is about to change; returns who else will need a password. */
function namesAndNotice(place: Place, unlocked: Parameters<typeof openUnlocked>[1]) {
  const opened = openUnlocked(place, unlocked);
  try {
    opened.noteRotation();
    return opened.people().filter(({ id, active }) => active && id !== unlocked.person.id);
  } finally {
    opened.close();
  }
}

function whenFree(directory: string, key: Buffer) {
  try {
    return openExclusively({ file: databasePath(directory), key });
  } catch (failure) {
    const code = failure instanceof Error && 'code' in failure ? failure.code : null;
    if (typeof code !== 'string' || !code.startsWith('SQLITE_BUSY')) throw failure;
    throw new RecordInUse(
      say`The key can be changed only while nobody else uses the record. Nothing was changed. Close Dorso on the other computers, and running imports, and try again.`,
    );
  }
}

async function prove(file: string, key: Buffer, watched: Watched): Promise<void> {
  const { ok, problems } = await verifyFile({ file, key }, watched);
  if (ok) return;
  throw new RecordDamaged(
    say`The newly encrypted copy was not whole (${problems[0]?.where ?? ''}: ${problems[0]?.what ?? ''}). Nothing was changed. Verify the record before changing its key.`,
  );
}
