/**
 * Search as you type, as the worklist does it over all rows, beside a raw SELECT that an index serves.
 * The SELECT finds names that begin so; ours finds any word of name, number and birth date.
 */
import { join } from 'node:path';
import { openForWriting } from '../../db/connection.ts';
import { uncheckedRow } from '../../main/worklist/worklist-row.ts';
import { matching } from '../../renderer/worklist/find-patients.ts';
import { within, type Benchmark } from '../benchmark.ts';
import { clinicOf } from '../clinic.ts';
import { largeClinic } from '../large-clinic.ts';
import { quantile, sideBySide } from '../side-by-side.ts';

const SHOWN = 20;
/** Key by key; nobody is called like the last, so that every row is looked at. */
const TYPED = ['a', 'an', 'ann', 'm', 'mo', 'mor', 'sim-00', '1961', 'zz', 'zzq'];
const FRAME_MS = 16;

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
    raw.exec(
      'CREATE TABLE patient (name TEXT, number TEXT); CREATE INDEX of_name ON patient (name)',
    );
    const insert = raw.prepare('INSERT INTO patient VALUES (?, ?)');
    raw.transaction(() => {
      for (const { name, number } of rows) insert.run(name.toLowerCase(), number);
    })();
    const select = raw
      .prepare('SELECT name, number FROM patient WHERE name >= ? AND name < ? LIMIT ?')
      .raw();
    const keys: number[] = [];
    const [ours, limit] = await sideBySide(
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
        {
          name: 'indexed SELECT',
          run: () => {
            for (const typed of TYPED) select.all(typed, `${typed}\uFFFF`, SHOWN);
          },
        },
      ],
      { rounds: 20 },
    );
    raw.close();
    scratch.close();
    const late = quantile(keys.slice(TYPED.length), 0.99);
    const asOf = (name: string, ms: number) => ({ name, median: ms, low: ms, high: ms });
    return [
      ...(ours && limit
        ? [within(`${TYPED.length} keys over ${rows.length} rows`, ours, limit, 2)]
        : []),
      within(
        `99th percentile of a key over ${rows.length} rows`,
        asOf('Dorso', late),
        asOf('a frame', FRAME_MS),
        1,
      ),
    ];
  },
};
