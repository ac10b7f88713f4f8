/** The planned dose steps of a medicine, and what was taken instead: planned against actual. */
import type { Chart } from '../../clinical/chart.ts';
import { dayNumber, type Day } from '../../clinical/day.ts';
import type { Fact } from '../../clinical/facts.ts';
import type { DoseRun } from './model.ts';

/** What became of a step: still ahead, taken on its day, taken later, or something else was taken. */
export type StepOutcome =
  | { is: 'ahead' }
  | { is: 'kept' }
  | { is: 'late'; days: number }
  | { is: 'not_taken'; instead: number | null };

export type PlannedStep = {
  on: Day;
  /** The day the next step takes its place, another plan, or a stop; null while it is the last one. */
  to: Day | null;
  /** In the medicine's unit a day; 0 = stopped. */
  amount: number;
  outcome: StepOutcome;
};

/** The medicines that have any plan. */
export function plannedMedicines(chart: Chart): string[] {
  return [...new Set(chart.facts('titration_plan').map(({ statement }) => statement.medicine))];
}

/** Every step that was ever in force, of the older plans until the newer one took their place. */
export function plannedSteps(
  chart: Chart,
  medicine: string,
  runs: readonly DoseRun[],
): PlannedStep[] {
  const plans = chart
    .facts('titration_plan')
    .filter(({ statement }) => statement.medicine === medicine);
  return plans.flatMap((plan, place) => {
    const over = [plans[place + 1]?.on, stoppedAfter(plan, runs)].flatMap((on) => on ?? []);
    return stepsOf(chart, plan, over.sort()[0] ?? null, runs);
  });
}

/** The day a medicine was stopped while its titration was planned: nothing of the plan is left to do. */
function stoppedAfter({ on, statement }: Fact<'titration_plan'>, runs: readonly DoseRun[]) {
  if (statement.aim === 'taper') return null;
  const ends = runs.filter(
    ({ to }, place) => to !== null && to > on && runs[place + 1]?.from !== to,
  );
  return ends[0]?.to ?? null;
}

function stepsOf(
  chart: Chart,
  { statement: { steps } }: Fact<'titration_plan'>,
  over: Day | null,
  runs: readonly DoseRun[],
): PlannedStep[] {
  return steps
    .filter(({ on }) => over === null || on < over)
    .map(({ on, amount }, place, inForce) => {
      const to = inForce[place + 1]?.on ?? over;
      return { on, to, amount, outcome: outcomeOf(chart, { on, to, amount }, runs) };
    });
}

function outcomeOf(
  chart: Chart,
  { on, to, amount }: Pick<PlannedStep, 'on' | 'to' | 'amount'>,
  runs: readonly DoseRun[],
): StepOutcome {
  if (on > chart.on) return { is: 'ahead' };
  const taken = amountOn(runs, on);
  if (taken === amount) return { is: 'kept' };
  const later = [...runs.map((run) => run.from), ...runs.flatMap((run) => run.to ?? [])]
    .sort()
    .find((at) => at > on && (to === null || at < to) && amountOn(runs, at) === amount);
  if (later !== undefined) return { is: 'late', days: dayNumber(later) - dayNumber(on) };
  return { is: 'not_taken', instead: taken };
}

/** What was taken on a day: 0 = nothing, null = taken, dose unknown. */
function amountOn(runs: readonly DoseRun[], on: Day): number | null {
  const run = runs.findLast(({ from, to }) => from <= on && (to === null || on < to));
  return run ? run.amount : 0;
}
