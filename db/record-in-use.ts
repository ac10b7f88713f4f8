/** An open record, put together from what each part of `db/` does. */
import { appendFacts } from './append.ts';
import { readContents } from './contents.ts';
import { readClinicDetails, setClinicDetails } from './clinic-details.ts';
import { inBackground } from './background/in-background.ts';
import { backUp } from './backup/back-up.ts';
import { headProblems } from './backup/claims.ts';
import { recordMark } from './backup/record-mark.ts';
import { rehearseRestore } from './backup/rehearse.ts';
import { lastTime, readAudit } from './read-audit.ts';
import type { ReadConnection } from './connection.ts';
import { databasePath } from './files.ts';
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
import { unlockByPassword, type Unlocked } from './keys/unlock.ts';
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
import { record, recordTogether } from './recording.ts';
import { requireRight } from './rights.ts';
import { importPatient, readDetailsHistory } from './import-patient.ts';
import { nameFailure, named } from './sqlite-failures.ts';
import { dropSummaries, keepSummaries, readSummaries, sealKey } from './summaries.ts';
import { verifyRecord } from './verify.ts';
import type { OpenRecord } from './open-record.ts';

/** Who is signed in; without `mustChangePassword` they need not. */
export type SignedIn = Pick<Unlocked, 'person'> & { mustChangePassword?: boolean };

/**
 * Everything that whoever is signed in can do with the record: reads by `reader`, writes by the holder's
 * own connection. Closing it closes both and wipes the key.
 */
export function recordInUse(
  writer: KeyHolder,
  unlocked: SignedIn,
  reader: ReadConnection,
): OpenRecord {
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
    together: (acts) => recordTogether(writer, acts),
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
