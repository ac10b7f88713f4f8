/** Rows that changed, put where they belong now. */
import { byNeed, type WorklistRow } from '../../clinical/worklist.ts';

/** `rows` is in order of need and stays so; sorting ten thousand for one that changed takes too long. */
export function mergeRows(
  rows: readonly WorklistRow[],
  changed: readonly WorklistRow[],
): WorklistRow[] {
  const again = new Set(changed.map(({ patientId }) => patientId));
  const kept = rows.filter(({ patientId }) => !again.has(patientId));
  const coming = changed.toSorted(byNeed);
  const merged: WorklistRow[] = [];
  let next = 0;
  for (const row of kept) {
    for (let first = coming[next]; first && byNeed(first, row) < 0; first = coming[next]) {
      merged.push(first);
      next += 1;
    }
    merged.push(row);
  }
  return [...merged, ...coming.slice(next)];
}
