/** Opens a record: finds the key, checks the record's form, and hands out what can be done with it. */
import { say } from '../clinical/language/say.ts';
import { existsSync } from 'node:fs';
import { appendFacts } from './append.ts';
import { readContents } from './contents.ts';
import { readClinicDetails, setClinicDetails } from './clinic-details.ts';
import { inBackground } from './background/in-background.ts';
import { backUp } from './backup/back-up.ts';
import { headProblems } from './backup/claims.ts';
import { recordMark } from './backup/record-mark.ts';
import { rehearseRestore } from './backup/rehearse.ts';
import { identityOf, requireSameFile } from './file-identity.ts';
import { lastTime, readAudit } from './read-audit.ts';
import { finishReplacement } from './replace-record.ts';
import {
  openForReading,
  openForWriting,
  type ReadConnection,
  type WriteConnection,
} from './connection.ts';
import { renameDurably } from './durable-file.ts';
import { NotAllowed, RecordDamaged } from './errors.ts';
import { databasePath, unfinishedPath } from './files.ts';
import { idMaker } from './ids.ts';
import {
  addPerson,
  changeStanding,
  deactivate,
  giveTemporaryPassword,
  renewRecoveryKey,
  replaceOwnPassword,
  type KeyHolder,
} from './change-people.ts';
import { readKeys } from './keys/keys-file.ts';
import { unlockByPassword, unlockByRecoveryKey, type Unlocked } from './keys/unlock.ts';
import { keepBeforeMigrating } from './migrations/keep-before.ts';
import { migrate } from './migrations/migrate.ts';
import {
  addPatient,
  readPatient,
  readPatientByIdentifier,
  readPatients,
  reviseDetails,
} from './patients.ts';
import {
  dropVisitDraft,
  keepVisitDraft,
  readPreferences,
  readVisitDraft,
  setPreference,
} from './own-notes.ts';
import { readNames, readPeople, type Person } from './people.ts';
import { readPatientsWithProtocol, readProtocols, setProtocol } from './protocols.ts';
import { readFacts, readFactsByImportKey, readFactsOfAll, readLastRecorded } from './read.ts';
import { insertRow, record } from './recording.ts';
import { requireRight } from './rights.ts';
import { importPatient, readDetailsHistory } from './import-patient.ts';
import { addReferences } from './reference.ts';
import { nameFailure, named } from './sqlite-failures.ts';
import { dropSummaries, keepSummaries, readSummaries, sealKey } from './summaries.ts';
import { verifyRecord } from './verify.ts';
import { knowsWorkstation, workstationId, workstationLabel } from './workstation.ts';
import type { OpenRecord } from './open-record.ts';

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

type Unlocking = Omit<Unlocked, 'mustChangePassword'> & { mustChangePassword?: boolean };
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
        return { holder, record: openWith(holder, unlocked, reader) };
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

function openWith(writer: KeyHolder, unlocked: Unlocking, reader: ReadConnection): OpenRecord {
  const { directory, workstation, clock } = writer;
  const { person } = unlocked;
  const seal = sealKey(writer.key);
  let mustChangePassword = unlocked.mustChangePassword === true;
  const read = <T>(work: (db: ReadConnection) => T): T => named(directory, () => work(reader));
  const checkPassword = async (password: string) => {
    const { key } = await unlockByPassword(
      { directory, clock },
      read((db) => standingOf(readPeople(db), person)).name,
      password,
    );
    key.fill(0);
  };
  return {
    person,
    workstation,
    directory,
    get mustChangePassword() {
      return mustChangePassword;
    },
    standing: () => read((db) => standingOf(readPeople(db), person)),
    people: () => read(readPeople),
    names: () => read(readNames),
    passwords: () =>
      new Map(
        readKeys(directory).people.map(({ id, mustChange }) => [
          id,
          { mustChange: mustChange === true },
        ]),
      ),
    addPerson: (added) => addPerson(writer, added),
    changeStanding: (personId, change) => {
      changeStanding(writer, personId, change);
    },
    deactivate: (personId) => {
      deactivate(writer, personId);
    },
    renewRecoveryKey: () => renewRecoveryKey(writer),
    noteRotation: () => {
      record(writer, 'rotate_key', null, ({ db }) => {
        requireRight(db, person.id, 'administer');
      });
    },
    audit: (filter) => {
      record(writer, 'view_audit', null, ({ db }) => {
        requireRight(db, person.id, 'administer');
      });
      return read((db) => readAudit(db, filter));
    },
    lastTime: (action) => read((db) => lastTime(db, action)),
    mark: () => read(recordMark),
    backUp: (backup) => backUp(writer, backup),
    rehearseRestore: (file, watched) => rehearseRestore(writer, file, watched),
    rollbackProblems: (heads) => read((db) => headProblems(db, heads)),
    giveTemporaryPassword: (personId) => giveTemporaryPassword(writer, personId),
    patients: () => read(readPatients),
    patient: (id) => read((db) => readPatient(db, id)),
    patientByIdentifier: (system, value) =>
      read((db) => readPatientByIdentifier(db, { system, value })),
    addPatient: (details, identifiers = []) => addPatient(writer, details, identifiers),
    reviseDetails: (patientId, details) => {
      reviseDetails(writer, patientId, details);
    },
    facts: (patientId) => read((db) => readFacts(db, patientId)),
    factsOfAll: () => readFactsOfAll(reader, directory),
    lastRecorded: (patientIds) => read((db) => readLastRecorded(db, patientIds)),
    factsByImportKey: (patientId) => read((db) => readFactsByImportKey(db, patientId)),
    detailsHistory: (patientId) => read((db) => readDetailsHistory(db, patientId)),
    importPatient: (importing) => importPatient(writer, importing),
    appendFacts: (appending) => appendFacts(writer, appending),
    protocolHistory: (patientId) => read((db) => readProtocols(db, patientId)),
    patientsWithProtocol: () => read(readPatientsWithProtocol),
    setProtocol: (patientId, edition) => {
      setProtocol(writer, patientId, edition);
    },
    summaries: (marks) => read((db) => readSummaries(db, seal, marks)),
    keepSummaries: (summaries) => keepSummaries(writer, seal, summaries),
    dropSummaries: () => dropSummaries(writer),
    contents: () => read(readContents),
    clinicDetails: () => read(readClinicDetails),
    setClinicDetails: (details) => {
      setClinicDetails(writer, details);
    },
    preferences: () => read((db) => readPreferences(db, person.id)),
    setPreference: (name, value) => {
      setPreference(writer, name, value);
    },
    visitDraft: (patientId) => read((db) => readVisitDraft(db, person.id, patientId)),
    keepVisitDraft: (patientId, draft) => {
      keepVisitDraft(writer, patientId, draft);
    },
    dropVisitDraft: (patientId) => {
      dropVisitDraft(writer, patientId);
    },
    noteAccess: (action, patientId) => {
      record(writer, action, patientId, () => undefined);
    },
    verify: () => read(verifyRecord),
    verifyInBackground: async (watched) => {
      try {
        const { key } = writer;
        return await inBackground('verify', { file: databasePath(directory), key }, watched);
      } catch (failure) {
        throw nameFailure(failure, directory);
      }
    },
    checkPassword,
    changePassword: async (current, next) => {
      await checkPassword(current);
      await replaceOwnPassword(writer, next);
      mustChangePassword = false;
    },
    close: () => {
      // The reader first: the last connection to close is the one that may fold the WAL back.
      reader.close();
      writer.db.close();
      // As far as the runtime allows: SQLite's own copy is freed with the connections.
      writer.key.fill(0);
    },
  };
}

function standingOf(people: readonly Person[], { id, name }: Unlocked['person']): Person {
  // Who signed in is in the record by a foreign key; without a standing nobody may do anything.
  return people.find((one) => one.id === id) ?? { id, name, role: 'reader', active: false };
}
