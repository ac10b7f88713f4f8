/**
 * Proves that the record is what was written: the file's own integrity, the schema with its
 * protections, the audit chain, and every row against the digest its audit entry keeps.
 */
import { say } from '../clinical/language/say.ts';
import { statSync } from 'node:fs';
import { setImmediate as breathe } from 'node:timers/promises';
import {
  clinicRowProblems,
  patientCheck,
  patientRowProblems,
  patientsToCheck,
  together,
} from './verify-rows.ts';
import { inBackground } from './background/in-background.ts';
import { countProblems, headProblems, readHeads, type Claims } from './backup/claims.ts';
import { chainProblems } from './verify-chain.ts';
import { otherReferenceProblems } from './verify-references.ts';
import { schemaProblems } from './verify-schema.ts';
import { openForReading, prepared, type ReadConnection } from './connection.ts';
import type { TableName } from './tables.ts';
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
    verificationOf(together([...clinicChecks.map((check) => check(db)), patientRowProblems(db)])),
  )();
}

/** A record's file, its key, and what somebody claims of it. */
type Verifying = { file: string; key: Buffer; claims?: Claims | undefined };

type InTwo = Verifying & { sharedFrom?: number };

/** Of a smaller file the whole is checked sooner than a second thread is started. */
const SHARED_FROM_BYTES = 20_000_000;

/**
 * As {@link verifyRecord}, of one moment of a record that others may go on writing, where the file has as
 * many bytes as `sharedFrom` in two threads: this one begins with the patients, the other one with what
 * can only be checked as a whole, and then takes patients as well. Throws Cancelled, and SQLite's errors.
 */
export async function verifyFile(verifying: InTwo, watched: Watched = {}): Promise<Verification> {
  return verificationOf(await checkFile(verifying, watched));
}

/** As {@link verifyFile}; tells the rows of each table as well. */
export async function checkFile(
  { file, key, claims, sharedFrom = SHARED_FROM_BYTES }: InTwo,
  { onProgress, signal }: Watched = {},
): Promise<Checked> {
  const db = openForReading({ file, key });
  try {
    // One transaction: all that is compared is of the same moment.
    db.exec('BEGIN');
    const moment = momentOf(db);
    const turn = new Int32Array(new SharedArrayBuffer(4));
    const isShared = statSync(file).size >= sharedFrom;
    const other = isShared
      ? inBackground('checkShare', { file, key, claims, moment, turn }, { signal })
      : Promise.resolve(null);
    const ended = other.then(
      () => undefined,
      () => undefined,
    );
    try {
      const own = await takePatients(db, turn, { onProgress, signal });
      const theirs = (await other) ?? {
        whole: await wholeOf(db, claims, signal),
        patients: [],
      };
      const patients = [...own, ...theirs.patients].sort((a, b) => a.place - b.place);
      const found = together([theirs.whole, ...patients.map(({ checked }) => checked)]);
      return claims ? together([found, countProblems(found.counts, claims)]) : found;
    } finally {
      await ended;
    }
  } finally {
    db.close();
  }
}

/** SQLite reads the record twice to check it: of one that fits in here it decrypts each page once. */
const CACHE_KIB = 128 * 1024;

/** One patient's findings, and where the patient stands among all. */
type Taken = { place: number; checked: Checked };

/**
 * All that is not of a single patient, and then those patients whose turn it is. Null where something
 * was recorded since the moment that the others look at: then it is to be checked by them, or what is
 * said would be of no one moment.
 */
export async function checkShare(
  { file, key, claims, moment, turn }: Verifying & { moment: string; turn: Int32Array },
  { signal }: Watched = {},
): Promise<{ whole: Checked; patients: Taken[] } | null> {
  const db = openForReading({ file, key });
  try {
    db.exec('BEGIN');
    if (momentOf(db) !== moment) return null;
    db.pragma(`cache_size = -${CACHE_KIB}`);
    const whole = await wholeOf(db, claims, signal);
    return { whole, patients: await takePatients(db, turn, { signal }) };
  } finally {
    db.close();
  }
}

/** Checks patients until all are taken; `turn`, the place of the next one, may be shared by threads. */
async function takePatients(
  db: ReadConnection,
  turn: Int32Array,
  { onProgress, signal }: Watched,
): Promise<Taken[]> {
  const check = patientCheck(db);
  const patients = patientsToCheck(db);
  const total = patients.length + 1;
  const taken: Taken[] = [];
  for (;;) {
    const place = Atomics.add(turn, 0, 1);
    onProgress?.({ phase: 'proving', done: Math.min(place, patients.length), total });
    const patientId = patients[place];
    if (patientId === undefined) return taken;
    taken.push({ place, checked: check(patientId) });
    // A call to stop is heard only between two checks.
    await breathe();
    stopIfAsked(signal);
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
  if (claims) found.push({ counts: {}, problems: headProblems(db, claims.heads) });
  return together(found);
}

/** What was found, in short. */
export function verificationOf(found: Checked): Verification {
  const { counts, problems } = found;
  const rows = Object.values(counts).reduce((sum, count) => sum + count, 0);
  return { ok: problems.length === 0, rows, problems };
}

/** The tables whose rows are compared one by one. */
export type CountedTable = TableName | 'audit_entry';
/** What one check found, and how many rows of each table it compared. */
export type Checked = { counts: Partial<Record<CountedTable, number>>; problems: Problem[] };

/** More lines than this say nothing new about a broken file. */
const MOST_LINES = 50;

function fileProblems(db: ReadConnection): Checked {
  const lines = prepared(db, `PRAGMA integrity_check(${MOST_LINES})`).all() as [string][];
  return {
    counts: {},
    problems: [
      ...lines
        .filter(([line]) => line !== 'ok')
        .map(([line]) => ({ where: say`database file`, what: line })),
      ...otherReferenceProblems(db, MOST_LINES),
    ],
  };
}

const clinicChecks = [fileProblems, schemaProblems, chainProblems, clinicRowProblems];
