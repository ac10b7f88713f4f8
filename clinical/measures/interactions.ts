/**
 * The interactions among the medicines a patient takes today (SEED; each row of the table names its
 * own source).
 */
import type { Chart } from '../chart/chart.ts';
import { onceAChart } from '../chart/once-a-chart.ts';
import {
  interactionsAmong,
  undecidedAmong,
  type FoundInteraction,
  type Undecided,
} from '../interactions/index.ts';
import { kidneyFunction } from './kidney.ts';

type Interactions = { found: readonly FoundInteraction[]; undecided: readonly Undecided[] };

/**
 * The interactions that hold, and those that an unknown age leaves undecided.
 *
 * @param only the one medicine whose interactions are asked for; null = those of every one.
 */
export function interactionsOf(chart: Chart, only: string | null = null): Interactions {
  return interactionsIn(chart, only);
}

const interactionsIn = onceAChart((chart: Chart, only: string | null): Interactions => {
  const input = {
    only,
    medicines: chart.active().map(({ medicine }) => medicine),
    conditions: [...chart.recordedConditions().keys()],
    age: chart.age,
    egfr: kidneyFunction(chart, 'egfr_ckdepi2021').value,
    stopped: chart.history.medicines().flatMap((medicine) => {
      const end = chart.episodes(medicine).at(-1)?.end;
      return end ? [{ medicine, daysAgo: chart.daysSince(end) }] : [];
    }),
  };
  return { found: interactionsAmong(input), undecided: undecidedAmong(input) };
});
