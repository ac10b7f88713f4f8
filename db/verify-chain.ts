/** Follows each workstation's audit chain from its start to its head. */
import { say } from '../clinical/language/say.ts';
import { CHAIN_START, entryHash } from './audit.ts';
import { prepared, type ReadConnection } from './connection.ts';
import type { Checked, Problem } from './verify.ts';

type EntryRow = [
  string,
  number,
  string,
  string,
  string,
  string,
  string | null,
  Buffer,
  Buffer,
  Buffer,
];
type End = { number: number; id: string; hash: Buffer };

const ENTRIES =
  'SELECT workstation, number, id, at, person, action, patient_id, rows_written, previous, hash ' +
  'FROM audit_entry ORDER BY workstation, number';

/** Entries that were changed, removed, inserted or put in another order, and chains cut at the end. */
export function chainProblems(db: ReadConnection): Checked {
  const problems: Problem[] = [];
  const ends = new Map<string, End>();
  let rows = 0;
  for (const row of prepared(db, ENTRIES).iterate() as IterableIterator<EntryRow>) {
    rows += 1;
    const [workstation, number, id, at, person, action, patientId, rowsWritten, previous, hash] =
      row;
    const before = ends.get(workstation) ?? { number: 0, id: '', hash: CHAIN_START };
    const where = entryPlace(workstation, number);
    const entry = { workstation, number, id, at, person, action, patientId, rowsWritten };
    if (number !== before.number + 1) {
      problems.push({
        where,
        what: say`${number - before.number - 1} entries before it were removed`,
      });
    } else if (!previous.equals(before.hash)) {
      problems.push({
        where,
        what: say`does not follow the entry before it: one of the two was changed, or their order`,
      });
    }
    if (!entryHash(previous, entry).equals(hash))
      problems.push({ where, what: say`was changed after it was written` });
    ends.set(workstation, { number, id, hash });
  }
  return {
    counts: { audit_entry: rows },
    problems: [...problems, ...headProblems(db, ends)],
  };
}

/** How an audit entry is named in a problem. */
export const entryPlace = (workstation: string, number: number): string =>
  say`audit entry ${number} of workstation ${workstation}`;

function headProblems(db: ReadConnection, ends: ReadonlyMap<string, End>): Problem[] {
  const heads = prepared(db, 'SELECT workstation, number, id, hash FROM audit_head').all() as [
    string,
    number,
    string,
    Buffer,
  ][];
  const cut = heads.flatMap(([workstation, number, id, hash]) => {
    const end = ends.get(workstation);
    const where = say`end of the audit of workstation ${workstation}`;
    if ((end?.number ?? 0) < number) {
      return [
        {
          where,
          what: say`the newest entries were removed: ${end?.number ?? 0} of ${number} are left`,
        },
      ];
    }
    return end?.number === number && end.id === id && end.hash.equals(hash)
      ? []
      : [{ where, what: say`the last entry is not the one the record remembers` }];
  });
  const known = new Set(heads.map(([workstation]) => workstation));
  const headless = [...ends.keys()].filter((workstation) => !known.has(workstation));
  return [
    ...cut,
    ...headless.map((workstation) => ({
      where: say`end of the audit of workstation ${workstation}`,
      what: say`the record does not remember where this chain ends`,
    })),
  ];
}
