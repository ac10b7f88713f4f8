/**
 * Summaries for the worklist, worked out from what the record holds and kept in it. They are no part
 * of anybody's history: who takes one from here gets it only with an unbroken seal, and whoever finds
 * none asks the rules. See docs/decisions/0021.
 */
import {
  createHmac,
  createSecretKey,
  hkdfSync,
  timingSafeEqual,
  type KeyObject,
} from 'node:crypto';
import type { Day } from '../clinical/day.ts';
import { prepared, type ReadConnection } from './connection.ts';
import { requireSameFile } from './file-identity.ts';
import type { Writer } from './recording.ts';

/** `body`: JSON text. `until`: the first day on which it may no longer hold; null = none known. */
export type KeptSummary = { madeOn: Day; until: Day | null; body: string };
/** `mark`: all that the summary was made from, in short; a later reader must name the same. */
export type SummaryToKeep = KeptSummary & { patientId: string; mark: string };

type Row = [patientId: string, madeOn: Day, until: Day | null, body: string, seal: Buffer];

// One statement for all that are wanted; the list as JSON, because a statement has a fixed number of places.
const OF_THESE =
  'SELECT patient_id, made_on, until, body, seal FROM json_each(?) AS wanted ' +
  'CROSS JOIN worklist_summary ON patient_id = wanted.value';

/** The key of the seals: made from the database key, so that a row of another record is none of ours. */
export function sealKey(databaseKey: Buffer): KeyObject {
  const key = hkdfSync('sha256', databaseKey, '', 'dorso worklist summaries 1', 32);
  // A key object is made once; from bytes, each seal would make it again, at four times the cost.
  return createSecretKey(Buffer.from(key));
}

/** The summaries that were made from exactly these marks, by patient; all others are left out. */
export function readSummaries(
  db: ReadConnection,
  key: KeyObject,
  marks: ReadonlyMap<string, string>,
): Map<string, KeptSummary> {
  const rows = prepared(db, OF_THESE).all(JSON.stringify([...marks.keys()]));
  const kept = new Map<string, KeptSummary>();
  // CHECKed columns of a STRICT table.
  for (const [patientId, madeOn, until, body, seal] of rows as Row[]) {
    const mark = marks.get(patientId);
    if (mark === undefined) continue;
    const expected = sealOf(key, { patientId, mark, madeOn, until, body });
    if (timingSafeEqual(seal, expected)) kept.set(patientId, { madeOn, until, body });
  }
  return kept;
}

/**
 * Keeps summaries in place of earlier ones, all in one transaction. False where the record is being
 * written by somebody else or cannot be written: nothing is lost by that but time.
 */
export function keepSummaries(
  writer: Writer,
  key: KeyObject,
  summaries: readonly SummaryToKeep[],
): boolean {
  const insert =
    'INSERT INTO worklist_summary (patient_id, made_on, until, body, seal) VALUES (?, ?, ?, ?, ?) ' +
    'ON CONFLICT (patient_id) DO UPDATE SET made_on = excluded.made_on, until = excluded.until, ' +
    'body = excluded.body, seal = excluded.seal';
  return withoutWaiting(writer, (db) => {
    for (const one of summaries) {
      const { patientId, madeOn, until, body } = one;
      prepared(db, insert).run(patientId, madeOn, until, body, sealOf(key, one));
    }
  });
}

// As migration 0005 does; from then on a trigger keeps it.
const LAST_RECORDED =
  'INSERT INTO last_recorded (patient_id, entry_id) SELECT patient_id, max(id) FROM audit_entry ' +
  'WHERE patient_id IS NOT NULL AND length(rows_written) > 0 GROUP BY patient_id';

/**
 * Forgets every summary, and finds anew in the audit what was last recorded of each patient. False as
 * for {@link keepSummaries}.
 */
export function dropSummaries(writer: Writer): boolean {
  return withoutWaiting(writer, (db) => {
    prepared(db, 'DELETE FROM worklist_summary').run();
    prepared(db, 'DELETE FROM last_recorded').run();
    prepared(db, LAST_RECORDED).run();
  });
}

function sealOf(key: KeyObject, { patientId, mark, madeOn, until, body }: SummaryToKeep): Buffer {
  // The line break ends the first part, for JSON holds none: no other parts make the same text.
  const said = `${JSON.stringify([patientId, mark, madeOn, until])}\n${body}`;
  return createHmac('sha256', key).update(said).digest();
}

/** Writes unless another process is writing: what can be made again is not worth holding up main. */
function withoutWaiting(writer: Writer, work: (db: Writer['db']) => void): boolean {
  const { db } = writer;
  const [patience] = prepared(db, 'PRAGMA busy_timeout').get() as [number];
  try {
    db.pragma('busy_timeout = 0');
    if (writer.file) requireSameFile(writer.file);
    db.transaction(() => {
      work(db);
    }).immediate();
    return true;
  } catch (error) {
    if (isNoMatter(error)) return false;
    throw error;
  } finally {
    db.pragma(`busy_timeout = ${patience}`);
  }
}

const noMatter = ['SQLITE_BUSY', 'SQLITE_READONLY', 'SQLITE_FULL', 'SQLITE_CANTOPEN'];

function isNoMatter(error: unknown): boolean {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return noMatter.some((one) => code.startsWith(one));
}
