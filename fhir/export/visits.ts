/** The visits at which facts were recorded together. */
import type { Day } from '../../clinical/day.ts';
import type { Fact } from '../../clinical/facts.ts';

export type Visit = { id: string; on: Day };

/** The visits of a patient by id. A visit's day is the day that most of its facts have. */
export function visitsOf(facts: readonly Fact[]): Map<string, Visit> {
  const byVisit = Map.groupBy(facts, (fact) => fact.visitId);
  const visits = new Map<string, Visit>();
  for (const [id, together] of byVisit)
    if (id !== null) visits.set(id, { id, on: dayOf(together) });
  return visits;
}

function dayOf(facts: readonly Fact[]): Day {
  const byDay = [...Map.groupBy(facts, (fact) => fact.on)];
  const ordered = byDay.toSorted(
    ([a, of], [b, than]) => than.length - of.length || (a < b ? 1 : -1),
  );
  // A visit is known by at least one fact.
  return (ordered[0] as [Day, Fact[]])[0];
}
