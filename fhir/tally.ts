/** Counts what an import did not understand, and collects its errors. */
import type { Counted } from './reading.ts';
import type { ImportReport } from './report.ts';

/** The counts by type, code and words, the most frequent first. */
export function tally(items: Iterable<Counted>): ImportReport['notUnderstood'] {
  const rows = new Map<string, ImportReport['notUnderstood'][number]>();
  for (const { type, code, display } of items) {
    const key = JSON.stringify([type, code, display]);
    const row = rows.get(key);
    if (row) row.count += 1;
    else rows.set(key, { type, code, display, count: 1 });
  }
  return [...rows.values()].toSorted(
    (a, b) =>
      b.count - a.count ||
      compare(a.type, b.type) ||
      compare(a.code, b.code) ||
      compare(a.display, b.display),
  );
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
