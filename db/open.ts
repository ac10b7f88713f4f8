/** Opens a record: finds the key, checks the record's form, and hands out what can be done with it. */
import { existsSync } from 'node:fs';
import type { Fact } from '../clinical/facts.ts';
import type { Patient, PatientDetails } from '../clinical/patient.ts';
import { appendFacts, type Appended, type Appending } from './append.ts';
import type { AuditAction } from './audit-actions.ts';
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
  replacePassword,
  unlockByPassword,
  unlockByRecoveryKey,
  type Unlocked,
} from './keys/unlock.ts';
import { migrate } from './migrations/migrate.ts';
import {
  addPatient,
  readPatient,
  readPatientByIdentifier,
  readPatients,
  reviseDetails,
  type Identifier,
} from './patients.ts';
import { readPeople, type Person } from './people.ts';
import { readFacts, readFactsByImportKey, readFactsOfAll } from './read.ts';
import { insertRow, record, type Writer } from './recording.ts';
import { addReferences } from './reference.ts';
import { named } from './sqlite-failures.ts';
import { verifyRecord, type Verification } from './verify.ts';
import { knowsWorkstation, workstationId, workstationLabel } from './workstation.ts';

/** Where a record is, and the machine and clock it is used with. */
export type Place = {
  directory: string;
  clock: () => Date;
  /** The file that keeps this machine's id; without it, all machines share the first one's. */
  workstationFile?: string;
  /** How long a write waits for another process, in milliseconds. */
  busyTimeoutMs?: number;
};

/** A record someone is signed in to. Methods throw the named failures of errors.ts. */
export interface OpenRecord {
  readonly person: { id: string; name: string };
  readonly workstation: string;
  readonly directory: string;
  /** Everyone, with role and whether they may sign in. */
  people(): Person[];
  /** Every patient with the details in force. */
  patients(): Patient[];
  patient(id: string): Patient | null;
  patientByIdentifier(system: string, value: string): string | null;
  addPatient(details: PatientDetails, identifiers?: readonly Identifier[]): Patient;
  reviseDetails(patientId: string, details: PatientDetails): void;
  /** All facts, corrected and voided ones included, by clinical day, then order of recording. */
  facts(patientId: string): Fact[];
  factsOfAll(): Iterable<{ patient: Patient; facts: Fact[] }>;
  /** The newest fact of each import key. */
  factsByImportKey(patientId: string): Map<string, Fact>;
  /** One visit, answer or import: all of it, with its audit entry, or nothing. */
  appendFacts(appending: Appending): Appended;
  /** Says in the audit that someone looked, exported, printed. */
  noteAccess(action: AuditAction, patientId: string | null): void;
  verify(): Verification;
  /** Changes the signed-in person's password. Throws WrongPassword when `current` is not it. */
  changePassword(current: string, next: string): Promise<void>;
  close(): void;
}

/** Signs in by password. Throws WrongPassword, RecordDamaged, RecordFromNewerDorso, RecordUnwritable, RecordInUse, NotAllowed. */
export async function openRecord(
  opening: Place & { name: string; password: string },
): Promise<OpenRecord> {
  const { directory, name, password } = opening;
  return openUnlocked(opening, await unlockByPassword(directory, name, password));
}

/** Signs in by the printed recovery key and gives the named person a new password. Throws as {@link openRecord}. */
export async function openRecordWithRecoveryKey(
  opening: Place & { name: string; recoveryKey: string; newPassword: string },
): Promise<OpenRecord> {
  const { directory, name, recoveryKey, newPassword } = opening;
  const unlocked = await unlockByRecoveryKey(directory, name, recoveryKey);
  await replacePassword(directory, unlocked, newPassword);
  const opened = openUnlocked(opening, unlocked);
  opened.noteAccess('change_password', null);
  return opened;
}

/** Opens with the database key, which is wiped. */
export function openUnlocked(place: Place, { key, person }: Unlocked): OpenRecord {
  const { directory, clock, busyTimeoutMs } = place;
  const opening = {
    file: databasePath(directory),
    key,
    ...(busyTimeoutMs === undefined ? {} : { busyTimeoutMs }),
  };
  return named(directory, () => {
    finishCreation(directory);
    const db = openForWriting(opening);
    try {
      migrate(db, clock);
      addReferences(db);
      const reader = openForReading(opening);
      const writer = signIn(place, db, person);
      return openWith(writer, person, reader);
    } catch (failure) {
      db.close();
      throw failure;
    } finally {
      key.fill(0);
    }
  });
}

/** A first start that was interrupted between its last two steps is completed here. */
function finishCreation(directory: string): void {
  const file = databasePath(directory);
  if (existsSync(file)) return;
  const unfinished = unfinishedPath(directory);
  if (!existsSync(unfinished)) {
    throw new RecordDamaged(
      `The record file ${file} is missing; only its keys are there. Put record.db back from where it was ` +
        'moved, or restore the latest backup into this folder.',
    );
  }
  renameDurably(unfinished, file);
}

function signIn(place: Place, db: WriteConnection, person: Unlocked['person']): Writer {
  const { directory, clock, workstationFile } = place;
  const ids = idMaker(clock);
  const standing = readPeople(db).find(({ id }) => id === person.id);
  if (!standing?.active) {
    throw new NotAllowed(
      `${person.name} may no longer sign in to this record. Ask the clinic lead.`,
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

function openWith(writer: Writer, person: Unlocked['person'], reader: ReadConnection): OpenRecord {
  const { directory, workstation } = writer;
  const read = <T>(work: (db: ReadConnection) => T): T => named(directory, () => work(reader));
  return {
    person,
    workstation,
    directory,
    people: () => read(readPeople),
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
    factsByImportKey: (patientId) => read((db) => readFactsByImportKey(db, patientId)),
    appendFacts: (appending) => appendFacts(writer, appending),
    noteAccess: (action, patientId) => {
      record(writer, action, patientId, () => undefined);
    },
    verify: () => read(verifyRecord),
    changePassword: async (current, next) => {
      const unlocked = await unlockByPassword(directory, person.name, current);
      await replacePassword(directory, unlocked, next);
      unlocked.key.fill(0);
      record(writer, 'change_password', null, () => undefined);
    },
    close: () => {
      // The reader first: the last connection to close is the one that may fold the WAL back.
      reader.close();
      writer.db.close();
    },
  };
}
