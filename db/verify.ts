/**
 * Proves that the record is what was written: the file's own integrity, the schema with its
 * protections, the audit chain, and every row against the digest its audit entry keeps.
 */
import { say } from '../clinical/language/say.ts';
import { setImmediate as breathe } from 'node:timers/promises';
import {
  clinicRowProblems,
  onePatientProblems,
  patientRowProblems,
  patientsToCheck,
  together,
} from './verify-rows.ts';
import { chainProblems } from './verify-chain.ts';
import { schemaProblems } from './verify-schema.ts';
import { openForReading, prepared, type ReadConnection } from './connection.ts';
import { stopIfAsked, type Watched } from './watched.ts';

/** One thing that is wrong: the place in the record, and what was found there. */
export type Problem = { where: string; what: string };
/** `rows`: how many rows were compared, audit entries included. */
export type Verification = { ok: boolean; rows: number; problems: Problem[] };

/**
 * Checks the whole record as of one moment; others may go on writing meanwhile. What it cannot see:
 * a record file replaced by an older copy of itself, and a forger who holds the key and rewrites
 * rows, chain and remembered end together, without leaving a gap.
 */
export function verifyRecord(db: ReadConnection): Verification {
  return db.transaction(() =>
    verificationOf([...clinicChecks.map((check) => check(db)), patientRowProblems(db)]),
  )();
}

/**
 * As {@link verifyRecord}, of one moment of a record that others may go on writing. Throws Cancelled,
 * and SQLite's errors.
 */
export async function verifyFile(
  { file, key }: { file: string; key: Buffer },
  watched: Watched = {},
): Promise<Verification> {
  const db = openForReading({ file, key });
  try {
    // One transaction: all that is compared is of the same moment.
    db.exec('BEGIN');
    return await verifyWatched(db, watched);
  } finally {
    db.close();
  }
}

/** As {@link verifyRecord}, patient by patient, for a connection that nobody else writes with. Throws Cancelled. */
export async function verifyWatched(
  db: ReadConnection,
  { onProgress, signal }: Watched = {},
): Promise<Verification> {
  const found: Checked[] = [];
  const patients = patientsToCheck(db);
  const total = clinicChecks.length + patients.length;
  const next = async (check: () => Checked) => {
    onProgress?.({ phase: 'proving', done: found.length, total });
    found.push(check());
    // A call to stop is heard only between two checks.
    await breathe();
    stopIfAsked(signal);
  };
  for (const check of clinicChecks) await next(() => check(db));
  for (const patientId of patients) await next(() => onePatientProblems(db, patientId));
  return verificationOf(found);
}

function verificationOf(found: readonly Checked[]): Verification {
  const { rows, problems } = together(found);
  return { ok: problems.length === 0, rows, problems };
}

/** What one check found, and how many rows it compared. */
export type Checked = { rows: number; problems: Problem[] };

/** More lines than this say nothing new about a broken file. */
const MOST_LINES = 50;

function fileProblems(db: ReadConnection): Checked {
  const lines = prepared(db, `PRAGMA integrity_check(${MOST_LINES})`).all() as [string][];
  const orphans = prepared(db, 'PRAGMA foreign_key_check').all() as [
    string,
    number | null,
    string,
    number,
  ][];
  return {
    rows: 0,
    problems: [
      ...lines
        .filter(([line]) => line !== 'ok')
        .map(([line]) => ({ where: say`database file`, what: line })),
      ...orphans.slice(0, MOST_LINES).map(([table, , parent]) => ({
        where: say`table ${table}`,
        what: say`a row names a row of ${parent} that does not exist`,
      })),
    ],
  };
}

const clinicChecks = [fileProblems, schemaProblems, chainProblems, clinicRowProblems];
