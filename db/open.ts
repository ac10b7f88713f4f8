/** Opens a record: finds the key, checks the record's form, and hands out what can be done with it. */
import { say } from '../clinical/language/say.ts';
import { existsSync } from 'node:fs';
import { identityOf, requireSameFile } from './file-identity.ts';
import { finishReplacement } from './replace-record.ts';
import { openForReading, openForWriting, type WriteConnection } from './connection.ts';
import { renameDurably } from './durable-file.ts';
import { NotAllowed, RecordDamaged } from './errors.ts';
import { databasePath, unfinishedPath } from './files.ts';
import { idMaker } from './ids.ts';
import { replaceOwnPassword, type KeyHolder } from './change-people.ts';
import { unlockByPassword, unlockByRecoveryKey, type Unlocked } from './keys/unlock.ts';
import { keepBeforeMigrating } from './migrations/keep-before.ts';
import { migrate } from './migrations/migrate.ts';
import { readPeople } from './people.ts';
import { insertRow, record } from './recording.ts';
import { addReferences } from './reference.ts';
import { named } from './sqlite-failures.ts';
import { knowsWorkstation, workstationId, workstationLabel } from './workstation.ts';
import type { OpenRecord } from './open-record.ts';
import { recordInUse, type SignedIn } from './record-in-use.ts';

export type { OpenRecord };

/** Where a record is, and the machine and clock it is used with. */
export type Place = {
  directory: string;
  clock: () => Date;
  /** The file that keeps this machine's id; without it, all machines share the first one's. */
  workstationFile?: string;
  /** How long a write waits for another process, in milliseconds. */
  busyTimeoutMs?: number;
};

/** Signs in by password. Throws WrongPassword, RecordDamaged, RecordFromNewerDorso, RecordUnwritable, RecordInUse, NotAllowed. */
export async function openRecord(
  opening: Place & { name: string; password: string },
): Promise<OpenRecord> {
  const { name, password } = opening;
  return openUnlocked(opening, await unlockByPassword(opening, name, password));
}

/** Signs in by the printed recovery key and gives the named person a new password. Throws as {@link openRecord}. */
export async function openRecordWithRecoveryKey(
  opening: Place & { name: string; recoveryKey: string; newPassword: string },
): Promise<OpenRecord> {
  const { name, recoveryKey, newPassword } = opening;
  const { holder, record: opened } = open(
    opening,
    await unlockByRecoveryKey(opening, name, recoveryKey),
  );
  await replaceOwnPassword(holder, newPassword);
  return opened;
}

/** Opens with the database key, which is kept while the record is open and wiped when it closes. */
export function openUnlocked(place: Place, unlocked: Unlocking): OpenRecord {
  return open(place, unlocked).record;
}

type Unlocking = Pick<Unlocked, 'key'> & SignedIn;
type Opened = { holder: KeyHolder; record: OpenRecord };

function open(place: Place, unlocked: Unlocking): Opened {
  const { key, person } = unlocked;
  const { directory, clock, busyTimeoutMs } = place;
  const opening = {
    file: databasePath(directory),
    key,
    ...(busyTimeoutMs === undefined ? {} : { busyTimeoutMs }),
  };
  return wipingOnFailure(key, () =>
    named(directory, () => {
      finishReplacement(directory);
      finishCreation(directory);
      const file = identityOf(databasePath(directory));
      const db = openForWriting(opening);
      try {
        keepBeforeMigrating(directory, db, key);
        migrate(db, clock);
        addReferences(db);
        const reader = openForReading(opening);
        requireSameFile(file);
        const holder = { ...signIn(place, db, person), key, file };
        return { holder, record: recordInUse(holder, unlocked, reader) };
      } catch (failure) {
        db.close();
        throw failure;
      }
    }),
  );
}

function wipingOnFailure<T>(key: Buffer, work: () => T): T {
  try {
    return work();
  } catch (failure) {
    key.fill(0);
    throw failure;
  }
}

/** A first start that was interrupted between its last two steps is completed here. */
function finishCreation(directory: string): void {
  const file = databasePath(directory);
  if (existsSync(file)) return;
  const unfinished = unfinishedPath(directory);
  if (!existsSync(unfinished)) {
    throw new RecordDamaged(
      say`The record file ${file} is missing; only its keys are there. Put record.db back from where it was moved, or restore the latest backup into this folder.`,
    );
  }
  renameDurably(unfinished, file);
}

function signIn(
  place: Place,
  db: WriteConnection,
  person: Unlocked['person'],
): Omit<KeyHolder, 'key'> {
  const { directory, clock, workstationFile } = place;
  const ids = idMaker(clock);
  const standing = readPeople(db).find(({ id }) => id === person.id);
  if (!standing?.active) {
    throw new NotAllowed(
      say`${person.name} may no longer sign in to this record. Ask the clinic lead.`,
    );
  }
  const workstation = workstationId(workstationFile ?? null, db, ids);
  const writer = { db, directory, person: person.id, workstation, ids, clock };
  const isNew = !knowsWorkstation(db, workstation);
  record(writer, 'sign_in', null, (recording) => {
    if (isNew) insertRow(recording, 'workstation', { label: workstationLabel() }, workstation);
  });
  return writer;
}
