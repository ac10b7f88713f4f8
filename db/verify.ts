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

/**
 * As {@link verifyRecord}, of one moment of a record that others may go on writing, in two threads:
 * patient by patient in this one, and meanwhile what can only be checked as a whole in another. Throws
 * Cancelled, and SQLite's errors.
 */
export async function verifyFile(
  { file, key, claims }: Verifying,
  { onProgress, signal }: Watched = {},
): Promise<Verification> {
  const db = openForReading({ file, key });
  try {
    // One transaction: all that is compared is of the same moment.
    db.exec('BEGIN');
    const whole = inBackground(
      'checkWhole',
      { file, key, claims, moment: momentOf(db) },
      { signal },
    );
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
      const checked = (await whole) ?? together(wholeChecks(claims).map((check) => check(db)));
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
    const found: Checked[] = [];
    for (const check of wholeChecks(claims)) {
      await breathe();
      stopIfAsked(signal);
      found.push(check(db));
    }
    return together(found);
  } finally {
    db.close();
  }
}

/** Names a moment of the record: every act of recording moves the end of an audit chain. */
export const momentOf = (db: ReadConnection): string => JSON.stringify(readHeads(db));

function wholeChecks(claims: Claims | undefined): ((db: ReadConnection) => Checked)[] {
  if (!claims) return clinicChecks;
  return [...clinicChecks, (db) => ({ rows: 0, problems: claimProblems(db, claims) })];
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
