/** Facts to chart: everything known of one patient as of a day. */
import { Chart, type ChartPatient } from './chart/chart.ts';
import type { DayWatch } from './chart/day-watch.ts';
import { History } from './chart/history.ts';
import { standingFacts } from './chart/standing.ts';
import type { Day } from './day.ts';
import type { Fact } from './facts.ts';

export { Chart, type ChartPatient } from './chart/chart.ts';

/**
 * Builds the chart of a patient as of a day. Corrections and voids are applied, facts dated after the
 * day are ignored, and records of one item on one day count as the more cautious of them.
 *
 * @param knownAt only what was recorded up to this instant counts (for replay); null = everything.
 * @param watch keeps the next day on which an answer about the chart's day turns; for facts dated
 *   later the caller must look itself.
 */
export function buildChart(input: {
  patient: ChartPatient;
  facts: readonly Fact[];
  on: Day;
  knownAt?: string | null;
  watch?: DayWatch | null;
}): Chart {
  const standing = standingFacts(input.facts, input.knownAt ?? null);
  return new Chart(input.patient, History.of(standing), input.on, input.watch ?? null);
}
