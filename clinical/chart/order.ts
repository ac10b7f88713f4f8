/** The order in which facts are read: by day, those of one day by their ids, as they were recorded. */
import type { Fact } from '../facts.ts';

/** Sorts facts in their place, oldest first. Mostly they are in order already: that is told first. */
export function sortFacts(facts: Fact[]): void {
  let before: Fact | null = null;
  for (const fact of facts) {
    if (before && byDayThenId(before, fact) > 0) {
      facts.sort(byDayThenId);
      return;
    }
    before = fact;
  }
}

/** By day, and within a day by id. */
export function byDayThenId(a: Fact, b: Fact): number {
  if (a.on !== b.on) return a.on < b.on ? -1 : 1;
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}
