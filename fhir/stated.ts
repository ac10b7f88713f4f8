/** What files state of one person, before the facts that need all of it together are worked out. */
import { say } from '../clinical/language/say.ts';
import type { Day } from '../clinical/day.ts';
import { draftFactSchema, type DraftFact } from '../clinical/facts.ts';
import { conditionFacts, type Episode } from './condition.ts';
import { doseSeries } from './dose-series.ts';
import { isNewer, nameIn, resourceIn } from './import-key.ts';
import type { Prescription } from './medication.ts';
import type { Counted, Origin, Reading } from './reading.ts';
import { pairPressures, type PressureHalf } from './vitals.ts';

/** Plain data, so that a worker can hand it over and several files' can be put together. */
export type Stated = {
  facts: DraftFact[];
  halves: PressureHalf[];
  episodes: Episode[];
  prescriptions: Prescription[];
  /** What the sender says never was: entered in error, refuted, cancelled before it was taken. */
  retracted: Origin[];
  /** Everything read of this person; which version of a resource counts is told by these. */
  origins: Origin[];
};

export const nothingStated = (): Stated => ({
  facts: [],
  halves: [],
  episodes: [],
  prescriptions: [],
  retracted: [],
  origins: [],
});

/** Adds what one resource comes to. */
export function addReading(stated: Stated, of: Origin, read: Reading): void {
  stated.origins.push({ key: of.key, stamp: of.stamp });
  if (read.retracts) stated.retracted.push({ key: of.key, stamp: of.stamp });
  for (const one of read.facts) stated.facts.push(one);
  for (const one of read.halves) stated.halves.push(one);
  for (const one of read.episodes) stated.episodes.push(one);
  for (const one of read.prescriptions) stated.prescriptions.push(one);
}

/**
 * What two files state of one person. A resource that both have is taken from the later file, unless
 * the earlier one's is the newer version; `repeats` counts the facts that are left out for it.
 */
export function mergeStated(earlier: Stated, later: Stated): { stated: Stated; repeats: number } {
  const before = new Map(earlier.origins.map(({ key, stamp }) => [key, stamp]));
  const outdated = new Set<string>();
  const superseded = new Set<string>();
  for (const { key, stamp } of later.origins) {
    const known = before.get(key);
    if (known === undefined) continue;
    (stamp !== known && isNewer(stamp, known) === false ? outdated : superseded).add(key);
  }
  const [first, second] = [without(earlier, superseded), without(later, outdated)];
  const all = earlier.facts.length + later.facts.length;
  return {
    stated: {
      facts: [...first.facts, ...second.facts],
      halves: [...first.halves, ...second.halves],
      episodes: [...first.episodes, ...second.episodes],
      prescriptions: [...first.prescriptions, ...second.prescriptions],
      retracted: [...first.retracted, ...second.retracted],
      origins: [...first.origins, ...second.origins],
    },
    repeats: all - first.facts.length - second.facts.length,
  };
}

function without(stated: Stated, keys: ReadonlySet<string>): Stated {
  const isKept = ({ key }: Origin) => !keys.has(key);
  return {
    facts: stated.facts.filter(({ importKey }) => !keys.has(resourceIn(importKey ?? ''))),
    halves: stated.halves.filter(({ of }) => isKept(of)),
    episodes: stated.episodes.filter(({ of }) => isKept(of)),
    prescriptions: stated.prescriptions.filter(({ of }) => isKept(of)),
    retracted: stated.retracted.filter(isKept),
    origins: stated.origins.filter(isKept),
  };
}

/** A medicine of which two open orders stand side by side since a day. */
export type Unclear = { medicine: string; since: Day };

export type Derived = {
  facts: DraftFact[];
  counted: Counted[];
  unclear: Unclear[];
};

/**
 * The facts of one person, each name once, checked against the record's own schema; `fail` is told
 * the name and what is wrong of those that the record would refuse.
 */
export function factsStated(
  stated: Stated,
  today: Day,
  fail: (name: string, message: string) => void,
): Derived {
  const pressures = pairPressures(stated.halves);
  const series = doseSeries(stated.prescriptions, today);
  const drafts = [
    ...stated.facts,
    ...pressures.facts,
    ...conditionFacts(stated.episodes),
    ...series.flatMap(({ facts }) => facts),
  ];
  const byName = new Map<string, DraftFact>();
  for (const draft of drafts) {
    const name = nameIn(draft.importKey ?? '');
    const checked = draftFactSchema.safeParse(draft);
    if (!checked.success) fail(name, complaint(checked.error.issues[0]));
    else if (!byName.has(name)) byName.set(name, checked.data);
  }
  const unclear = series.flatMap(({ medicine, unclearSince }) =>
    unclearSince === null ? [] : [{ medicine, since: unclearSince }],
  );
  return { facts: [...byName.values()], counted: pressures.alone, unclear };
}

/** Why the record would refuse the fact, or null. */
export function problemOf(draft: DraftFact): string | null {
  const checked = draftFactSchema.safeParse(draft);
  return checked.success ? null : complaint(checked.error.issues[0]);
}

/** A schema's complaint with the field it is about: "heightCm: Too small: ..." */
function complaint(issue: { path: readonly PropertyKey[]; message: string } | undefined): string {
  const field = String(issue?.path.at(-1) ?? '');
  const told = issue?.message ?? say`the value cannot be recorded`;
  return ['value', 'statement', ''].includes(field) ? told : `${field}: ${told}`;
}
