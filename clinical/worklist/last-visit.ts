/** The day a patient was last seen. */
import type { Chart } from '../chart.ts';
import type { Day } from '../day.ts';
import type { Fact } from '../facts.ts';

/** `recordedAt`: the last moment at which something of that day's visit was recorded. */
export type LastVisit = { on: Day; recordedAt: string };

/**
 * The latest day on which something was recorded at a visit, or a score was: what other systems
 * send has no visits, but a score means that the patient was asked. Null = never.
 */
export function lastVisit(chart: Chart, facts: readonly Fact[]): LastVisit | null {
  const seen = facts.filter(
    ({ on, visitId, statement }) =>
      on <= chart.on &&
      statement.kind !== 'void' &&
      (visitId !== null || statement.kind === 'score'),
  );
  const on = seen.reduce<Day | null>(
    (last, fact) => (last && last > fact.on ? last : fact.on),
    null,
  );
  if (on === null) return null;
  const moments = seen.filter((fact) => fact.on === on).map((fact) => fact.recordedAt);
  return { on, recordedAt: moments.reduce((a, b) => (a > b ? a : b)) };
}

/** Who recorded the latest visit in Dorso itself; null where none was. */
export function lastSeenBy(chart: Chart, facts: readonly Fact[]): string | null {
  const newest = facts
    .filter(({ on, visitId }) => visitId !== null && on <= chart.on)
    .reduce<Fact | null>((last, fact) => (last && isLater(last, fact) ? last : fact), null);
  return newest?.author ?? null;
}

const isLater = (a: Fact, b: Fact): boolean => (a.on === b.on ? a.id > b.id : a.on > b.on);
