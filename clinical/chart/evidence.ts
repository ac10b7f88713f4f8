/** What makes a condition present: its own record, and those of conditions that imply it. */
import { impliedBy } from '../conditions/index.ts';
import type { Entry } from './series.ts';

/** Each condition recorded or implied, with the records that make it present. */
export function evidenceIn(
  recorded: ReadonlyMap<string, Entry<boolean>>,
): Map<string, Entry<boolean>[]> {
  const evidence = new Map<string, Entry<boolean>[]>();
  for (const [condition, entry] of recorded) {
    for (const id of impliedBy(condition)) {
      const known = evidence.get(id);
      if (known) known.push(entry);
      else evidence.set(id, [entry]);
    }
  }
  return evidence;
}
