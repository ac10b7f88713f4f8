/**
 * The interactions among the medicines a patient takes today (SEED; each row of the table names its
 * own source).
 */
import type { Chart } from '../chart/chart.ts';
import {
  interactionsAmong,
  undecidedAmong,
  type FoundInteraction,
  type Undecided,
} from '../interactions/index.ts';
import { kidneyFunction } from './kidney.ts';

type Interactions = { found: readonly FoundInteraction[]; undecided: readonly Undecided[] };

/** Charts do not change, and the table is long: each chart is matched once. */
const known = new WeakMap<Chart, Interactions>();

/** The interactions that hold, and those that an unknown age leaves undecided. */
export function interactionsOf(chart: Chart): Interactions {
  const before = known.get(chart);
  if (before) return before;
  const input = {
    medicines: chart.active().map(({ medicine }) => medicine),
    conditions: [...chart.recordedConditions().keys()],
    age: chart.age,
    egfr: kidneyFunction(chart, 'egfr_ckdepi2021').value,
    stopped: chart.history.medicines().flatMap((medicine) => {
      const end = chart.episodes(medicine).at(-1)?.end;
      return end ? [{ medicine, daysAgo: chart.daysSince(end) }] : [];
    }),
  };
  const all = { found: interactionsAmong(input), undecided: undecidedAmong(input) };
  known.set(chart, all);
  return all;
}
