/** Reading facts. All of them: what was corrected or taken back stays readable. */
import { sortFacts } from '../clinical/chart/order.ts';
import type { Fact } from '../clinical/facts.ts';
import type { Patient } from '../clinical/patient.ts';
import { prepared, type ReadConnection } from './connection.ts';
import { factFromRow, factSlots } from './fact-row.ts';
import { readPatients } from './patients.ts';
import { named } from './sqlite-failures.ts';
import type { SqlValue } from './tables.ts';

const LAST_OF_THESE =
  'SELECT patient_id, entry_id FROM json_each(?) AS wanted ' +
  'CROSS JOIN last_recorded ON patient_id = wanted.value';

const OF_PATIENT = `SELECT ${factSlots} FROM fact WHERE patient_id = ?`;

/** A patient's facts by clinical day, and within a day in the order of recording. */
export function readFacts(db: ReadConnection, patientId: string): Fact[] {
  // The rows lie together in the order of their ids; sorting them by day is cheaper here than in SQL.
  const rows = prepared(db, OF_PATIENT).all(patientId) as SqlValue[][];
  const facts = rows.map(factFromRow);
  sortFacts(facts);
  return facts;
}

/** Every patient with all facts, one patient at a time; between two of them others may write. */
export function* readFactsOfAll(
  db: ReadConnection,
  directory: string,
): Generator<{ patient: Patient; facts: Fact[] }> {
  for (const patient of named(directory, () => readPatients(db))) {
    yield { patient, facts: named(directory, () => readFacts(db, patient.id)) };
  }
}

/**
 * The id of the newest audit entry that wrote anything of each of these patients: as long as it stays
 * the same, nothing was recorded of them.
 */
export function readLastRecorded(
  db: ReadConnection,
  patientIds: readonly string[],
): Map<string, string> {
  const rows = prepared(db, LAST_OF_THESE).all(JSON.stringify(patientIds));
  // Two text columns that are NOT NULL.
  return new Map(rows as [string, string][]);
}

/** The newest fact of each import key, for telling what a file says anew. */
export function readFactsByImportKey(db: ReadConnection, patientId: string): Map<string, Fact> {
  const sql = `${OF_PATIENT} AND import_key IS NOT NULL ORDER BY id`;
  const rows = prepared(db, sql).all(patientId) as SqlValue[][];
  return new Map(
    rows
      .map(factFromRow)
      .flatMap((fact) => (fact.importKey === null ? [] : [[fact.importKey, fact]])),
  );
}
