/** Who the patients are: their details as versions, and the identifiers of other systems. */
import { say } from '../clinical/language/say.ts';
import { patientDetailsSchema, type Patient, type PatientDetails } from '../clinical/patient.ts';
import { prepared, type ReadConnection } from './connection.ts';
import { BadInput, NotAllowed, NotFound } from './errors.ts';
import { insertRow, record, type Recording, type Writer } from './recording.ts';
import { requireRight } from './rights.ts';
import type { SqlValue } from './tables.ts';

/** What another system calls the patient, for example an MRN within a hospital's number space. */
export type Identifier = { system: string; value: string };

const NEWEST =
  'SELECT patient_id, name, number, birth_date, sex, enrolled_on, died_on FROM patient_details AS d ' +
  'WHERE id = (SELECT max(id) FROM patient_details WHERE patient_id = d.patient_id)';

/** Every patient with the details in force, in the order they were added. */
export function readPatients(db: ReadConnection): Patient[] {
  return (prepared(db, `${NEWEST} ORDER BY patient_id`).all() as SqlValue[][]).map(patientFromRow);
}

/** The patient with the details in force, or null. */
export function readPatient(db: ReadConnection, patientId: string): Patient | null {
  const row = prepared(db, `${NEWEST} AND patient_id = ?`).get(patientId) as SqlValue[] | undefined;
  return row ? patientFromRow(row) : null;
}

/** The patient another system knows by this identifier, or null. */
export function readPatientByIdentifier(
  db: ReadConnection,
  { system, value }: Identifier,
): string | null {
  const row = prepared(
    db,
    'SELECT patient_id FROM patient_identifier WHERE system = ? AND value = ?',
  ).get(system, value) as [string] | undefined;
  return row?.[0] ?? null;
}

/** Adds a patient. Throws NotAllowed when an identifier belongs to another, BadInput, and as `record`. */
export function addPatient(
  writer: Writer,
  details: PatientDetails,
  identifiers: readonly Identifier[],
): Patient {
  const checked = checkedDetails(details);
  const patientId = writer.ids.next();
  return record(writer, 'add_patient', patientId, (recording) => {
    requireRight(recording.db, writer.person, 'record');
    insertRow(recording, 'patient', {}, patientId);
    insertDetails(recording, patientId, checked);
    for (const identifier of identifiers) insertIdentifier(recording, patientId, identifier);
    return { id: patientId, ...checked };
  });
}

/** Records changed details as a new version; the earlier one stays readable. Throws NotFound. */
export function reviseDetails(writer: Writer, patientId: string, details: PatientDetails): void {
  const checked = checkedDetails(details);
  if (!readPatient(writer.db, patientId)) {
    throw new NotFound(
      say`This patient is not in the record. Nothing was saved. Choose the patient from the list again.`,
    );
  }
  record(writer, 'revise_details', patientId, (recording) => {
    requireRight(recording.db, writer.person, 'record');
    insertDetails(recording, patientId, checked);
  });
}

export function insertDetails(
  recording: Recording,
  patientId: string,
  details: PatientDetails,
): void {
  insertRow(recording, 'patient_details', {
    patient_id: patientId,
    name: details.name,
    number: details.number,
    birth_date: details.birthDate,
    sex: details.sex,
    enrolled_on: details.enrolledOn,
    died_on: details.diedOn,
  });
}

export function insertIdentifier(
  recording: Recording,
  patientId: string,
  { system, value }: Identifier,
): void {
  const owner = readPatientByIdentifier(recording.db, { system, value });
  if (owner === patientId) return;
  if (owner) {
    throw new NotAllowed(
      say`The identifier of ${system} already belongs to another patient. Nothing was saved. Compare the two patients; two records of one person are not joined by Dorso.`,
    );
  }
  insertRow(recording, 'patient_identifier', { patient_id: patientId, system, value });
}

export function checkedDetails(details: PatientDetails): PatientDetails {
  const parsed = patientDetailsSchema.safeParse(details);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  throw new BadInput(
    say`Patient details, ${issue?.path.join('.') ?? ''}: ${issue?.message ?? say`not understood`}. Nothing was saved.`,
  );
}

function patientFromRow(row: readonly SqlValue[]): Patient {
  const [id, name, number, birthDate, sex, enrolledOn, diedOn] = row;
  // CHECKed columns of a STRICT table, in the order of NEWEST.
  return { id, name, number, birthDate, sex, enrolledOn, diedOn } as unknown as Patient;
}
