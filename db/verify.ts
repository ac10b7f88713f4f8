/**
 * Proves that the record is what was written: the file's own integrity, the schema with its
 * protections, the audit chain, and every row against the digest its audit entry keeps.
 */
import { say } from '../clinical/language/say.ts';
import { statSync } from 'node:fs';
import { setImmediate as breathe } from 'node:timers/promises';
import {
  clinicRowProblems,
  onePatientProblems,
  patientRowProblems,
  patientsToCheck,
  together,
} from './verify-rows.ts';
import { inBackground } from './background/in-background.ts';
import { claimProblems, readHeads, type Claims } from './backup/claims.ts';
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

/** A record's file, its key, and what somebody claims of it. */
type Verifying = { file: string; key: Buffer; claims?: Claims | undefined };

/** Of a smaller file the whole is checked sooner than a second thread is started. */
const SHARED_FROM_BYTES = 20_000_000;

/**
 * As {@link verifyRecord}, of one moment of a record that others may go on writing: patient by patient
 * in this thread, and meanwhile what can only be checked as a whole in another, where the file has as
 * many bytes as `sharedFrom`. Throws Cancelled, and SQLite's errors.
 */
export async function verifyFile(
  { file, key, claims, sharedFrom = SHARED_FROM_BYTES }: Verifying & { sharedFrom?: number },
  { onProgress, signal }: Watched = {},
): Promise<Verification> {
  const db = openForReading({ file, key });
  try {
    // One transaction: all that is compared is of the same moment.
    db.exec('BEGIN');
    const moment = momentOf(db);
    const isShared = statSync(file).size >= sharedFrom;
    const whole = isShared
      ? inBackground('checkWhole', { file, key, claims, moment }, { signal })
      : Promise.resolve(null);
    const ended = whole.then(
      () => undefined,
      () => undefined,
    );
    try {
      const patients = patientsToCheck(db);
      const found: Checked[] = [];
      const tell = () =>
        onProgress?.({ phase: 'proving', done: found.length, total: patients.length + 1 });
      for (const patientId of patients) {
        tell();
        found.push(onePatientProblems(db, patientId));
        // A call to stop is heard only between two checks.
        await breathe();
        stopIfAsked(signal);
      }
      tell();
      const checked = (await whole) ?? (await wholeOf(db, claims, signal));
      return verificationOf([checked, ...found]);
    } finally {
      await ended;
    }
  } finally {
    db.close();
  }
}

/**
 * All that is not of a single patient. Null where something was recorded since the moment that the
 * others look at: then it is to be checked by them, or what is said would be of no one moment.
 */
export async function checkWhole(
  { file, key, claims, moment }: Verifying & { moment: string },
  { signal }: Watched = {},
): Promise<Checked | null> {
  const db = openForReading({ file, key });
  try {
    db.exec('BEGIN');
    if (momentOf(db) !== moment) return null;
    return await wholeOf(db, claims, signal);
  } finally {
    db.close();
  }
}

/** Names a moment of the record: every act of recording moves the end of an audit chain. */
export const momentOf = (db: ReadConnection): string => JSON.stringify(readHeads(db));

async function wholeOf(
  db: ReadConnection,
  claims: Claims | undefined,
  signal: AbortSignal | undefined,
): Promise<Checked> {
  const found: Checked[] = [];
  for (const check of clinicChecks) {
    found.push(check(db));
    await breathe();
    stopIfAsked(signal);
  }
  if (claims) found.push({ rows: 0, problems: claimProblems(db, claims) });
  return together(found);
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
