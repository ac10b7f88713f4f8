/** Each resource of a file once. */
import { child, text } from './element.ts';
import type { Entry } from './source.ts';

export type Distinct = {
  entries: Entry[];
  /** How many were repetitions or older versions. */
  repeated: number;
  /** Resources that share an id with another one but say something else. */
  clashes: { entry: Entry; first: Entry }[];
};

/**
 * Of several versions of a resource the newest is kept (a history lists the newest first). Two
 * contents under one id without versions are a mistake of the sender: the first is read.
 */
export function distinct(all: readonly Entry[]): Distinct {
  const kept = new Map<string, Entry>();
  const clashes: Distinct['clashes'] = [];
  let repeated = 0;
  for (const entry of all) {
    const first = kept.get(entry.key);
    if (!first) {
      kept.set(entry.key, entry);
    } else if (first.fromHistory || isEqual(first, entry)) {
      repeated += 1;
    } else {
      const [before, now] = [versionOf(first), versionOf(entry)];
      if (before === null || now === null) clashes.push({ entry, first });
      else {
        repeated += 1;
        if (now > before) kept.set(entry.key, entry);
      }
    }
  }
  return { entries: [...kept.values()], repeated, clashes };
}

const isEqual = (a: Entry, b: Entry): boolean =>
  JSON.stringify(a.resource) === JSON.stringify(b.resource);

function versionOf(entry: Entry): string | null {
  return text(child(entry.resource, 'meta'), 'lastUpdated');
}
