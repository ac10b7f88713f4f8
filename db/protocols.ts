/** The protocol in force, as dated editions of the clinic and of each patient. */
import { say } from '../clinical/language/say.ts';
import {
  protocolEditionSchema,
  type ProtocolEdition,
  type RecordedEdition,
} from '../clinical/protocol/edition.ts';
import { prepared, type ReadConnection } from './connection.ts';
import { BadInput, NotFound, RecordDamaged } from './errors.ts';
import { readPatient } from './patients.ts';
import { insertRow, record, type Writer } from './recording.ts';
import { requireRight } from './rights.ts';
import type { SqlValue } from './tables.ts';

const COLUMNS = 'profile, settings, from_day, reason, id, recorded_at, author, workstation';

/** Every edition in the order of recording: of a patient, or with null of the clinic. */
export function readProtocols(db: ReadConnection, patientId: string | null): RecordedEdition[] {
  const rows =
    patientId === null
      ? prepared(db, `SELECT ${COLUMNS} FROM clinic_protocol ORDER BY id`).all()
      : prepared(
          db,
          `SELECT ${COLUMNS} FROM patient_protocol WHERE patient_id = ? ORDER BY id`,
        ).all(patientId);
  return (rows as SqlValue[][]).map(editionFromRow);
}

/** The patients who have any edition of their own; most have none. */
export function readPatientsWithProtocol(db: ReadConnection): Set<string> {
  const ids = prepared(db, 'SELECT DISTINCT patient_id FROM patient_protocol').all().flat();
  return new Set(ids as string[]); // a STRICT text column
}

/**
 * Adds an edition: of the clinic by its lead, of a patient by whoever may record. Throws BadInput,
 * NotAllowed, NotFound, and as `record`.
 */
export function setProtocol(
  writer: Writer,
  patientId: string | null,
  edition: ProtocolEdition,
): void {
  const { profile, settings, from, reason } = checkedEdition(edition);
  if (patientId !== null && !readPatient(writer.db, patientId)) {
    throw new NotFound(
      say`This patient is not in the record. Nothing was saved. Choose the patient from the list again.`,
    );
  }
  const row = { profile, settings: JSON.stringify(settings), from_day: from, reason };
  record(writer, 'set_protocol', patientId, (recording) => {
    requireRight(recording.db, writer.person, patientId === null ? 'administer' : 'record');
    if (patientId === null) insertRow(recording, 'clinic_protocol', row);
    else insertRow(recording, 'patient_protocol', { ...row, patient_id: patientId });
  });
}

function checkedEdition(edition: ProtocolEdition): ProtocolEdition {
  const parsed = protocolEditionSchema.safeParse(edition);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  throw new BadInput(
    say`Protocol, ${issue?.path.join('.') ?? ''}: ${issue?.message ?? say`not understood`}. Nothing was saved.`,
  );
}

function editionFromRow(row: readonly SqlValue[]): RecordedEdition {
  const [profile, settings, from, reason, id, recordedAt, author, workstation] = row.map((value) =>
    value === null ? null : String(value),
  );
  const edition = protocolEditionSchema.safeParse({
    profile,
    settings: JSON.parse(settings ?? '{}') as unknown,
    from,
    reason,
  });
  if (!edition.success) {
    throw new RecordDamaged(
      say`The protocol of ${from} cannot be read by this Dorso: ${edition.error.issues[0]?.message ?? ''}. Install the newest Dorso on this workstation and open the record with it.`,
    );
  }
  // NOT NULL columns.
  const of = (text: string | null | undefined) => text ?? '';
  return {
    ...edition.data,
    id: of(id),
    recordedAt: of(recordedAt),
    author: of(author),
    workstation: of(workstation),
  };
}
