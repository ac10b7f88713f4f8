/** Makes a new record in a folder: database, first person, keys. */
import { say } from '../clinical/language/say.ts';
import { randomBytes } from 'node:crypto';
import { chmodSync, mkdirSync, rmSync } from 'node:fs';
import { openForWriting } from './connection.ts';
import { renameDurably } from './durable-file.ts';
import { NotAllowed } from './errors.ts';
import { databasePath, recordExists, unfinishedPath } from './files.ts';
import { idMaker } from './ids.ts';
import { writeFirstKeys } from './keys/unlock.ts';
import { migrate, shippedMigrations, type Migration } from './migrations/migrate.ts';
import { openUnlocked, type OpenRecord, type Place } from './open.ts';
import { insertStanding } from './people.ts';
import { insertRow, record } from './recording.ts';
import { addReferences } from './reference.ts';
import { named } from './sqlite-failures.ts';
import { workstationId, workstationLabel } from './workstation.ts';

export type Creation = Place & { person: { name: string; password: string } };

/**
 * Makes the record and its first person, and opens it. The recovery key is returned once and kept
 * nowhere. Throws NotAllowed where a record already is, RecordUnwritable where the folder cannot be
 * written. Until its keys are written the folder holds no record; an interrupted start leaves none.
 */
export async function createRecord(
  creation: Creation,
): Promise<{ record: OpenRecord; recoveryKey: string }> {
  const { directory, person } = creation;
  if (recordExists(directory)) {
    throw new NotAllowed(
      say`There already is a record in ${directory}. Nothing was changed. Sign in to it, or choose an empty folder.`,
    );
  }
  const key = randomBytes(32);
  const name = person.name.trim();
  const unlocked = { key, person: { id: makeDatabase(creation, name, key), name } };
  // Keys before the database has its name: a database without keys could never be opened.
  const recoveryKey = await writeFirstKeys(directory, unlocked, person.password);
  named(directory, () => {
    renameDurably(unfinishedPath(directory), databasePath(directory));
  });
  return { record: openUnlocked(creation, unlocked), recoveryKey };
}

/** Makes the database under its unfinished name; returns the first person's id. For tests, at an earlier form. */
export function makeDatabase(
  { directory, clock, workstationFile }: Place,
  name: string,
  key: Buffer,
  shipped: readonly Migration[] = shippedMigrations(),
): string {
  return named(directory, () => {
    mkdirSync(directory, { recursive: true, mode: 0o700 });
    const file = unfinishedPath(directory);
    for (const left of [file, `${file}-wal`, `${file}-shm`]) rmSync(left, { force: true });
    const db = openForWriting({ file, key, create: true });
    try {
      // Only the account that runs Dorso; SQLite gives its side files the same mode.
      chmodSync(file, 0o600);
      migrate(db, clock, shipped);
      addReferences(db);
      const ids = idMaker(clock);
      const workstation = workstationId(workstationFile ?? null, null, ids);
      const id = ids.next();
      record(
        { db, directory, person: id, workstation, ids, clock },
        'create_record',
        null,
        (recording) => {
          insertRow(recording, 'workstation', { label: workstationLabel() }, workstation);
          insertRow(recording, 'person', {}, id);
          // Someone must be able to add the others: the first person leads the clinic.
          insertStanding(recording, { id, name, role: 'lead', active: true });
        },
      );
      return id;
    } finally {
      db.close();
    }
  });
}
