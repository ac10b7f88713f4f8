/** Gives the record a new key: everything is encrypted anew, and every old copy of the key is void. */
import { say } from '../../clinical/language/say.ts';
import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { openExclusively, openForReading, reencrypt } from '../connection.ts';
import { temporaryKeys } from '../change-people.ts';
import { syncFile, writeDurably } from '../durable-file.ts';
import { RecordDamaged, RecordInUse } from '../errors.ts';
import { databasePath } from '../files.ts';
import { openUnlocked, type OpenRecord, type Place } from '../open.ts';
import { discardStage, emptyStage, replaceRecord } from '../replace-record.ts';
import { named } from '../sqlite-failures.ts';
import { verifyRecord } from '../verify.ts';
import { keysWithChecksum, type Keys } from './keys-file.ts';
import { newRecovery, unlockByPassword, type Unlocked } from './unlock.ts';
import { wrapKey } from './wrap.ts';

export type Rotation = Place & {
  name: string;
  password: string;
  /** Called before each of the steps; they are few, and each blocks until it is done. */
  onProgress?: (phase: 'copying' | 'encrypting' | 'proving' | 'finishing', done: number) => void;
};
export const ROTATION_STEPS = 4;

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
 * WrongPassword, SignInDelayed, NotAllowed (not a lead), RecordDamaged, RecordUnwritable. Until the
 * exchange an interruption leaves the old record; after it the new one.
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
  const { directory, password, onProgress } = rotation;
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
  encryptAnew({ directory, from: unlocked.key, to: key, keys }, onProgress);
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
 * Throws as {@link rotateKey}.
 */
export function encryptAnew(
  { directory, from, to, keys }: Exchange,
  onProgress?: Rotation['onProgress'],
): void {
  named(directory, () => {
    const old = whenFree(directory, from);
    try {
      const stage = emptyStage(directory);
      const file = join(stage, 'record.db');
      onProgress?.('copying', 0);
      old.prepare('VACUUM INTO ?').run(file);
      onProgress?.('encrypting', 1);
      reencrypt(file, from, to);
      syncFile(file);
      onProgress?.('proving', 2);
      prove(file, to);
      writeDurably(
        join(stage, 'keys.json'),
        `${JSON.stringify(keysWithChecksum(keys), null, 2)}\n`,
      );
      onProgress?.('finishing', 3);
      // Windows cannot exchange an open file; elsewhere the lock is held until it is done.
      if (process.platform === 'win32') old.close();
      replaceRecord(directory, null);
    } finally {
      old.close();
      discardStage(directory);
    }
  });
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

function prove(file: string, key: Buffer): void {
  const db = openForReading({ file, key });
  try {
    const { ok, problems } = verifyRecord(db);
    if (ok) return;
    throw new RecordDamaged(
      say`The newly encrypted copy was not whole (${problems[0]?.where ?? ''}: ${problems[0]?.what ?? ''}). Nothing was changed. Verify the record before changing its key.`,
    );
  } finally {
    db.close();
  }
}
