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
import { prepared, type ReadConnection } from './connection.ts';
import { Cancelled } from './errors.ts';

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

/** For work that takes its time: how far it has come in patients, and a way to stop it. */
export type Unhurried = {
  onProgress?: ((done: number, total: number) => void) | undefined;
  signal?: AbortSignal | undefined;
};

/**
 * As {@link verifyRecord}, for a copy that nobody else writes: between patients other work gets its
 * turn, so that a window does not stand still while a backup is proven. Throws Cancelled.
 */
export async function verifyUnhurried(
  db: ReadConnection,
  { onProgress, signal }: Unhurried = {},
): Promise<Verification> {
  const found: Checked[] = [];
  for (const check of clinicChecks) {
    found.push(check(db));
    await breathe();
  }
  const patients = [...patientsToCheck(db)];
  for (const [done, patientId] of patients.entries()) {
    if (signal?.aborted) throw new Cancelled(say`The check was stopped. Nothing was changed.`);
    onProgress?.(done, patients.length);
    found.push(onePatientProblems(db, patientId));
    await breathe();
  }
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
