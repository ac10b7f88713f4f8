/** Compares every row with the digest that its audit entry keeps of it. */
import { say } from '../clinical/language/say.ts';
import { DIGEST_DIGITS, ID_DIGITS, idDigits, idOfDigits, rowDigest } from './audit.ts';
import { prepared, type ReadConnection } from './connection.ts';
import { clinicTables, patientTables, tables, type SqlValue, type TableName } from './tables.ts';
import { entryPlace } from './verify-chain.ts';
import { referenceCheck, type PatientTable } from './verify-references.ts';
import type { Checked, CountedTable, Problem } from './verify.ts';

/** What the audit says was written: digest and entry, by the digits of the row's id. */
type Vouched = Map<string, { digest: string; entry: string }>;
type EntryRows = [workstation: string, number: number, at: string, rowsWritten: Buffer, id: string];

/** Rows of people and workstations. */
export function clinicRowProblems(db: ReadConnection): Checked {
  const vouched = vouchedRows(
    prepared(
      db,
      'SELECT workstation, number, at, rows_written, id FROM audit_entry ' +
        'WHERE patient_id IS NULL AND length(rows_written) > 0',
    ).all() as EntryRows[],
  );
  const compared = clinicTables.map((table) =>
    compareRows(
      table,
      prepared(db, `SELECT ${tables[table].join(', ')} FROM ${table}`).all() as SqlValue[][],
      vouched,
    ),
  );
  return together([...compared, removedRows(vouched)]);
}

/** Rows of patients, one patient at a time, so that memory does not grow with the clinic. */
export function patientRowProblems(db: ReadConnection): Checked {
  return together(patientsToCheck(db).map(patientCheck(db)));
}

/** Everyone who has rows, or of whom the audit says so. */
export function patientsToCheck(db: ReadConnection): string[] {
  const owners = Object.entries(patientTables).map(([table, owner]) => ownersIn(table, owner));
  const patients = prepared(
    db,
    `${owners.join(' UNION ')} UNION SELECT patient_id FROM audit_entry WHERE patient_id IS NOT NULL`,
  ).all() as [string][];
  return patients.flat();
}

/** One look at each owner: to sort out who is in a table, DISTINCT would read every row of it. */
const ownersIn = (table: string, owner: string): string =>
  `SELECT met.who FROM (WITH RECURSIVE met (who) AS (SELECT min(${owner}) FROM ${table} UNION ALL ` +
  `SELECT (SELECT min(${owner}) FROM ${table} WHERE ${owner} > met.who) FROM met WHERE met.who IS NOT NULL) ` +
  'SELECT who FROM met WHERE who IS NOT NULL) AS met';

/** The check of all rows of one patient. */
export function patientCheck(db: ReadConnection): (patientId: string) => Checked {
  const referenceProblems = referenceCheck(db);
  return (patientId) => {
    const entries = prepared(
      db,
      'SELECT workstation, number, at, rows_written, id FROM audit_entry WHERE patient_id = ?',
    ).all(patientId) as EntryRows[];
    const vouched = vouchedRows(entries);
    const rows = rowsOf(db, patientId);
    const compared = [...rows].map(([table, its]) => compareRows(table, its, vouched));
    const references = { counts: {}, problems: referenceProblems(rows) };
    const last = lastProblems(db, patientId, entries);
    return together([...compared, removedRows(vouched), references, last]);
  };
}

function rowsOf(db: ReadConnection, patientId: string): Map<PatientTable, SqlValue[][]> {
  return new Map(
    Object.entries(patientTables).map(([name, owner]) => {
      // Object.entries forgets that the keys are table names.
      const table = name as PatientTable;
      const sql = `SELECT ${tables[table].join(', ')} FROM ${table} WHERE ${owner} = ?`;
      return [table, prepared(db, sql).all(patientId) as SqlValue[][]];
    }),
  );
}

/** What tells whether anything is new of a patient must be their newest entry that wrote something. */
function lastProblems(db: ReadConnection, patientId: string, entries: EntryRows[]): Checked {
  const writing = entries.filter(([, , , rows]) => rows.length > 0).map(([, , , , id]) => id);
  const last = prepared(db, 'SELECT entry_id FROM last_recorded WHERE patient_id = ?').get(
    patientId,
  ) as [string] | undefined;
  if (last?.[0] === writing.sort().at(-1)) return { counts: {}, problems: [] };
  const where = `last_recorded ${patientId}`;
  return {
    counts: {},
    problems: [{ where, what: say`is not the newest audit entry of the patient` }],
  };
}

/** Strikes each row off `vouched`; what stays there afterwards is no longer in the record. */
function compareRows(table: TableName, rows: readonly SqlValue[][], vouched: Vouched): Checked {
  const idAt = (tables[table] as readonly string[]).indexOf('id');
  const problems: Problem[] = [];
  for (const row of rows) {
    const id = String(row[idAt]);
    const digits = idDigits(id);
    const promise = vouched.get(digits);
    vouched.delete(digits);
    if (!promise)
      problems.push({
        where: `${table} ${id}`,
        what: say`has no audit entry: it was not recorded by Dorso`,
      });
    else if (promise.digest !== rowDigest(table, row)) {
      problems.push({
        where: `${table} ${id}`,
        what: say`was changed after it was recorded (${promise.entry})`,
      });
    }
  }
  return { counts: { [table]: rows.length }, problems };
}

function vouchedRows(entries: readonly EntryRows[]): Vouched {
  const vouched: Vouched = new Map();
  for (const [workstation, number, at, rows] of entries) {
    const entry = `${entryPlace(workstation, number)}, ${at}`;
    const digits = rows.toString('hex');
    for (let start = 0; start < digits.length; start += ID_DIGITS + DIGEST_DIGITS) {
      const digestAt = start + ID_DIGITS;
      const digest = digits.slice(digestAt, digestAt + DIGEST_DIGITS);
      vouched.set(digits.slice(start, digestAt), { digest, entry });
    }
  }
  return vouched;
}

function removedRows(vouched: Vouched): Checked {
  const problems = [...vouched].map(([digits, { entry }]) => ({
    where: say`row ${idOfDigits(digits)}`,
    what: say`was removed (${entry})`,
  }));
  return { counts: {}, problems };
}

/** Several findings as one. */
export function together(parts: readonly Checked[]): Checked {
  const counts: Checked['counts'] = {};
  for (const part of parts)
    for (const [table, rows] of Object.entries(part.counts))
      // Object.entries forgets that the keys are table names.
      counts[table as CountedTable] = (counts[table as CountedTable] ?? 0) + rows;
  return { counts, problems: parts.flatMap((part) => part.problems) };
}
