/** What an import brings of one person, as one act: who they are, how others call them, their facts. */
import { say } from '../clinical/language/say.ts';
import type { DraftFact, Fact } from '../clinical/facts.ts';
import type { PatientDetails } from '../clinical/patient.ts';
import { checkedDraft, insertFact } from './append.ts';
import { idDigits } from './audit.ts';
import { prepared, type ReadConnection } from './connection.ts';
import { BadInput, NotFound } from './errors.ts';
import {
  checkedDetails,
  insertDetails,
  insertIdentifier,
  readPatient,
  type Identifier,
} from './patients.ts';
import { insertRow, record, type Writer } from './recording.ts';
import { requireRight } from './rights.ts';
import type { SqlValue } from './tables.ts';

export type ImportingPatient = {
  /** Null: someone new, who then needs details. */
  patientId: string | null;
  /** A new version of the details; null leaves those in force. */
  details: PatientDetails | null;
  /** Identifiers that are new; one of another patient refuses the whole. */
  identifiers: readonly Identifier[];
  facts: readonly DraftFact[];
};
export type ImportedPatient = { patientId: string; facts: Fact[] };

/**
 * Saves the person, their identifiers and facts, and the audit entry: all of it or nothing. Throws
 * as `appendFacts`, and NotAllowed where an identifier belongs to another patient.
 */
export function importPatient(writer: Writer, importing: ImportingPatient): ImportedPatient {
  const { identifiers } = importing;
  const details = importing.details === null ? null : checkedDetails(importing.details);
  const facts = importing.facts.map(checkedDraft);
  if (importing.patientId === null && details === null) {
    throw new BadInput(say`A new patient needs a name. Nothing was saved.`);
  }
  const patientId = importing.patientId ?? writer.ids.next();
  return record(writer, 'import', patientId, (recording) => {
    requireRight(recording.db, writer.person, 'record');
    if (importing.patientId === null) insertRow(recording, 'patient', {}, patientId);
    else if (!readPatient(recording.db, patientId)) {
      throw new NotFound(say`This patient is not in the record. Nothing was saved.`);
    }
    if (details) insertDetails(recording, patientId, details);
    for (const identifier of identifiers) insertIdentifier(recording, patientId, identifier);
    return {
      patientId,
      facts: facts.map((draft) => insertFact(recording, patientId, null, draft)),
    };
  });
}

/** The details as they once were, and whether an import or a person wrote them. */
export type DetailsVersion = {
  details: PatientDetails;
  recordedAt: string;
  author: string;
  byImport: boolean;
};

const HISTORY =
  'SELECT d.id, d.recorded_at, d.author, d.name, d.number, d.birth_date, d.sex, d.enrolled_on, d.died_on, a.action, a.rows_written ' +
  'FROM patient_details AS d LEFT JOIN audit_entry AS a ' +
  'ON a.patient_id = d.patient_id AND a.workstation = d.workstation AND a.at = d.recorded_at ' +
  'WHERE d.patient_id = ? ORDER BY d.id';

/** Every version of a patient's details, the first one first. */
export function readDetailsHistory(db: ReadConnection, patientId: string): DetailsVersion[] {
  const rows = prepared(db, HISTORY).all(patientId) as (SqlValue | Buffer)[][];
  const versions = new Map<string, DetailsVersion>();
  for (const [
    id,
    recordedAt,
    author,
    name,
    number,
    birthDate,
    sex,
    enrolledOn,
    diedOn,
    ...by
  ] of rows) {
    const [action, written] = by;
    // Two entries may be of one moment: the one that lists the row is the one that wrote it.
    const wrote = Buffer.isBuffer(written) && written.includes(idDigits(String(id)), 0, 'hex');
    const details = { name, number, birthDate, sex, enrolledOn, diedOn };
    const known = versions.get(String(id));
    versions.set(String(id), {
      // CHECKed columns of a STRICT table.
      details: details as unknown as PatientDetails,
      recordedAt: String(recordedAt),
      author: String(author),
      byImport: known?.byImport === true || (wrote && action === 'import'),
    });
  }
  return [...versions.values()];
}
