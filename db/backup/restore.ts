/** Brings a record back from a backup. */
import { say } from '../../clinical/language/say.ts';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { openForReading } from '../connection.ts';
import { syncFile, writeDurably } from '../durable-file.ts';
import { NotAllowed } from '../errors.ts';
import { recordExists } from '../files.ts';
import { keysWithChecksum } from '../keys/keys-file.ts';
import { unlockKeys, type Unlocked } from '../keys/unlock.ts';
import { openUnlocked, type OpenRecord, type Place } from '../open.ts';
import { readPeople } from '../people.ts';
import { discardStage, emptyStage, finishReplacement, replaceRecord } from '../replace-record.ts';
import { named } from '../sqlite-failures.ts';
import { inBackground } from '../background/in-background.ts';
import { stopIfAsked, type Watched } from '../watched.ts';
import type { Verification } from '../verify.ts';
import { extractDatabase, readBackupHeader } from './backup-file.ts';
import { requireWhole } from './rehearse.ts';

export type Restoring = Place & {
  file: string;
  name: string;
  password: string;
} & Exchanging;
/** `beforeExchange`: told when all is proven, to close the record that will be replaced. */
type Exchanging = Watched & { beforeExchange?: () => void };
export type Restored = {
  record: OpenRecord;
  /** The folder that keeps what was replaced; null where there was nothing. */
  keptIn: string | null;
  proof: Verification;
};

/**
 * Restores the backup into the folder and opens it, with the name and password of the time of the
 * backup. The copy is proven first; a record that is already there is kept beside the new one.
 * Throws WrongPassword, SignInDelayed, NotAllowed (not a lead of a record that is there already),
 * RecordDamaged, RecordFromNewerDorso, RecordUnwritable, Cancelled; then nothing was changed.
 */
export async function restoreBackup(restoring: Restoring): Promise<Restored> {
  const { directory, file, name, password } = restoring;
  const { keys } = await readBackupHeader(file);
  // Tries are counted in the folder that is restored into.
  named(directory, () => {
    mkdirSync(directory, { recursive: true, mode: 0o700 });
    finishReplacement(directory);
  });
  return restoreUnlocked(restoring, file, await unlockKeys(keys, restoring, name, password));
}

/** As {@link restoreBackup}, with the key of the backup at hand. */
export async function restoreUnlocked(
  place: Place & Exchanging,
  file: string,
  unlocked: Pick<Unlocked, 'key' | 'person'>,
): Promise<Restored> {
  const { directory, clock, beforeExchange, ...watched } = place;
  const { key, person } = unlocked;
  const replaces = recordExists(directory);
  try {
    const stage = named(directory, () => emptyStage(directory));
    const staged = join(stage, 'record.db');
    const { keys, counts, heads } = await extractDatabase(file, staged, watched);
    if (replaces) requireLead(staged, key, person.id);
    const at = clock().toISOString();
    const proving = { file: staged, key, at, counts, heads };
    const proof = await inBackground('proveDatabase', proving, watched);
    requireWhole(proof, file);
    watched.onProgress?.({ phase: 'finishing', done: 0, total: 1 });
    stopIfAsked(watched.signal);
    beforeExchange?.();
    const keepIn = `replaced-${clock().toISOString().replaceAll(/[:.]/g, '-')}`;
    named(directory, () => {
      syncFile(staged);
      const text = JSON.stringify(keysWithChecksum(keys), null, 2);
      writeDurably(join(stage, 'keys.json'), `${text}\n`);
      replaceRecord(directory, replaces ? keepIn : null);
    });
    const opened = openUnlocked(place, unlocked);
    opened.noteAccess('restore', null);
    return { record: opened, keptIn: replaces ? join(directory, keepIn) : null, proof };
  } finally {
    discardStage(directory);
  }
}

function requireLead(file: string, key: Buffer, personId: string): void {
  const db = openForReading({ file, key });
  try {
    const person = readPeople(db).find(({ id }) => id === personId);
    if (person?.active && person.role === 'lead') return;
  } finally {
    db.close();
  }
  throw new NotAllowed(
    say`Only a clinic lead may put a backup in the place of a record. Nothing was changed.`,
  );
}
