/**
 * Which files of an import speak of the same people. Files of different groups have nobody in common,
 * so one group after the other can be put together, recorded and let go.
 */
import { keyOf } from './identity.ts';
import { ownIdentifier } from './own-patients.ts';
import type { FileRead } from './read-files.ts';

/** What is remembered of a file whose content is let go. */
export type Survey = {
  file: string;
  /** How many people it speaks of. */
  people: number;
  /** Every name that one of them is known by. */
  keys: readonly string[];
  /** How many things it points at and does not have. */
  lacks: number;
};

export function surveyOf({ file, found }: FileRead): Survey {
  const { patients, own, lacks } = found;
  const identifiers = [
    ...patients.flatMap((one) => one.identifiers),
    ...own.flatMap((one) => [ownIdentifier(one), ...one.identifiers]),
  ];
  const keys = [...new Set(identifiers.map(keyOf))];
  return { file, people: patients.length + own.length, keys, lacks: lacks.length };
}

/** The files in groups, those and the files within them in reading order. */
export function groupsOf(surveys: readonly Survey[]): Survey[][] {
  const groupOf = surveys.map((_, place) => place);
  const rootOf = (place: number): number => {
    let root = place;
    while (groupOf[root] !== root) root = groupOf[root] ?? root;
    // The way is made short for the next who asks.
    groupOf[place] = root;
    return root;
  };
  const firstWith = new Map<string, number>();
  for (const [place, { keys }] of surveys.entries()) {
    for (const key of keys) {
      const [a, b] = [rootOf(firstWith.get(key) ?? place), rootOf(place)];
      groupOf[Math.max(a, b)] = Math.min(a, b);
      firstWith.set(key, place);
    }
  }
  return [...Map.groupBy(surveys.keys(), rootOf).values()].map((places) =>
    places.flatMap((place) => surveys[place] ?? []),
  );
}
