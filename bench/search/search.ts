/**
 * Search as you type, as the worklist does it over all rows: any part of name, number and birth date.
 * Beside it two tables of SQLite: one whose index serves the beginnings of names only, and one with an
 * index of every three letters, which finds the very same rows (or the benchmark stops).
 */
import { join } from 'node:path';
import type { WorklistRow } from '../../clinical/worklist.ts';
import { openForWriting, type WriteConnection } from '../../db/connection.ts';
import { uncheckedRow } from '../../main/worklist/worklist-row.ts';
import { makeReady, matching, searchedBy } from '../../renderer/worklist/find-patients.ts';
import { within, type Benchmark } from '../benchmark.ts';
import { clinicOf } from '../clinic.ts';
import { largeClinic } from '../large-clinic.ts';
import { quantile, sideBySide, timingOf, type Timing } from '../side-by-side.ts';

const SHOWN = 20;
/** Key by key; nobody is called like the last, so that every row is looked at. */
const TYPED = ['a', 'an', 'ann', 'm', 'mo', 'mor', 'sim-00', '1961', 'zz', 'zzq'];
const FRAME_MS = 16;
const ROUNDS = 40;
/** So many lists come anew, and have their first key timed. */
const NEW_LISTS = 20;

export const search: Benchmark = {
  name: 'search',
  about: 'search as you type, a key',
  async run({ patients }) {
    const clinic = await largeClinic(patients);
    const rows = clinic.record.patients().map(uncheckedRow);
    clinic.close();
    const scratch = clinicOf(0);
    const raw = openForWriting({
      file: join(scratch.root, 'raw.db'),
      key: Buffer.from(scratch.key),
      create: true,
    });
    const beginning = byFirstLetters(raw, rows);
    const anywhere = byAnyLetters(raw, rows);
    for (const typed of TYPED) requireSame(rows, typed, anywhere(typed));
    const keys: number[] = [];
    const [ours, first, any] = await sideBySide(
      [
        {
          name: 'Dorso',
          run: () => {
            for (const typed of TYPED) {
              const began = performance.now();
              matching(rows, typed, SHOWN);
              keys.push(performance.now() - began);
            }
          },
        },
        { name: 'SELECT of beginnings of names', run: () => TYPED.map(beginning) },
        { name: 'SELECT of any three letters', run: () => TYPED.map(anywhere) },
      ],
      { rounds: ROUNDS },
    );
    raw.close();
    scratch.close();
    const late = quantile(keys.slice(TYPED.length), 0.99);
    const asOf = (name: string, ms: number) => ({ name, median: ms, low: ms, high: ms });
    const work = `${TYPED.length} keys over ${rows.length} rows`;
    const frame = asOf('a frame', FRAME_MS);
    return [
      ...(ours && first ? [within(work, ours, first, 2)] : []),
      ...(ours && any ? [within(`${work}, the same rows found`, ours, any, 2)] : []),
      within(`99th percentile of a key over ${rows.length} rows`, asOf('Dorso', late), frame, 1),
      within(`first key over ${rows.length} new rows`, await firstKeys(rows), frame, 1),
    ];
  },
};

type Select = (typed: string) => unknown[];

function byFirstLetters(raw: WriteConnection, rows: readonly WorklistRow[]): Select {
  raw.exec('CREATE TABLE patient (name TEXT, number TEXT); CREATE INDEX of_name ON patient (name)');
  const insert = raw.prepare('INSERT INTO patient VALUES (?, ?)');
  raw.transaction(() => {
    for (const { name, number } of rows) insert.run(name.toLowerCase(), number);
  })();
  const select = raw
    .prepare('SELECT name, number FROM patient WHERE name >= ? AND name < ? LIMIT ?')
    .raw();
  return (typed) => select.all(typed, `${typed}\uFFFF`, SHOWN);
}

/** SQLite's own index for any part of a text; of fewer than three letters it reads every row. */
function byAnyLetters(raw: WriteConnection, rows: readonly WorklistRow[]): Select {
  raw.exec("CREATE VIRTUAL TABLE found USING fts5 (searched, tokenize = 'trigram', detail = none)");
  const insert = raw.prepare('INSERT INTO found (rowid, searched) VALUES (?, ?)');
  raw.transaction(() => {
    for (const [place, row] of rows.entries()) insert.run(place, searchedBy(row));
  })();
  const select = raw
    .prepare('SELECT rowid, searched FROM found WHERE searched LIKE ? ORDER BY rowid LIMIT ?')
    .raw();
  return (typed) => select.all(`%${typed}%`, SHOWN);
}

function requireSame(rows: readonly WorklistRow[], typed: string, found: unknown[]): void {
  // The two columns of the statement.
  const theirs = (found as [number, string][]).map(([place]) => rows[place]?.patientId);
  const ours = matching(rows, typed, SHOWN).map(({ patientId }) => patientId);
  if (ours.join() !== theirs.join()) throw new Error(`"${typed}" finds other rows`);
}

/** The first key after a list came anew, as the worklist makes it ready. */
async function firstKeys(rows: readonly WorklistRow[]): Promise<Timing> {
  const times: number[] = [];
  for (let list = 0; list < NEW_LISTS; list += 1) {
    const fresh = rows.map((row) => ({ ...row }));
    await makeReady(fresh);
    const began = performance.now();
    matching(fresh, 'zzq', SHOWN);
    times.push(performance.now() - began);
  }
  return timingOf('Dorso', times);
}
