/**
 * The titration plans that stand in a patient's record, and how they were followed. The newest plan of
 * a medicine counts; one without steps has ended. A plan changes no dose: what was taken is read from
 * the dose records alone (design).
 */
import type { Chart } from '../chart.ts';
import { daysBetween, type Day } from '../day.ts';
import type { Fact } from '../facts.ts';

type PlanFact = Fact<'titration_plan'>;

/**
 * `yes`: the planned amount was taken in the time of the step; `differs`: another amount was begun in
 * it; `missed`: nothing was recorded in it; `not_yet`: the step is still to come, or of today.
 */
export type Taken = 'yes' | 'differs' | 'not_yet' | 'missed';

export type StandingStep = { on: Day; amount: number; taken: Taken };

export type StandingPlan = {
  medicine: string;
  aim: 'titrate' | 'taper';
  /** The day the plan was made. */
  madeOn: Day;
  steps: StandingStep[];
  /** The step to take next by the dose of today; `daysLate` is 0 on its day and before. Null = none. */
  nextStep: { on: Day; amount: number; daysLate: number } | null;
  words: string | null;
  factId: string;
};

/** The plan in force of each medicine that has one, by medicine. */
export function standingPlans(chart: Chart): StandingPlan[] {
  return [...latestPlans(chart).values()]
    .filter(({ statement }) => statement.steps.length > 0)
    .map((fact) => asStanding(chart, fact))
    .sort((a, b) => (a.medicine < b.medicine ? -1 : 1));
}

/** Every plan recorded for a medicine, the newest first; those that ended one are among them. */
export function planHistory(chart: Chart, medicine: string): PlanFact[] {
  return chart
    .facts('titration_plan')
    .filter(({ statement }) => statement.medicine === medicine)
    .toReversed();
}

function latestPlans(chart: Chart): Map<string, PlanFact> {
  // Oldest first, so that the last one of a medicine stays.
  return new Map(chart.facts('titration_plan').map((fact) => [fact.statement.medicine, fact]));
}

function asStanding(chart: Chart, { id, on, statement }: PlanFact): StandingPlan {
  const { medicine, aim, words } = statement;
  const steps = statement.steps.map((step, place) => ({
    ...step,
    taken: takenAt(chart, medicine, step, statement.steps[place + 1]?.on ?? null),
  }));
  const nextStep = nextOf(chart, medicine, aim, on, steps);
  return { medicine, aim, madeOn: on, steps, nextStep, words, factId: id };
}

/** How a step was followed from its day until the day of the next one. */
function takenAt(
  chart: Chart,
  medicine: string,
  step: { on: Day; amount: number },
  nextOn: Day | null,
): Taken {
  const doses = chart.doses(medicine);
  const before = doses.filter(({ on }) => on <= step.on).at(-1);
  const inItsTime = doses.filter(({ on }) => on > step.on && (nextOn === null || on < nextOn));
  const amounts = [before, ...inItsTime].map((dose) => dose?.value ?? 0);
  const isDue = step.on <= chart.on;
  // A step of today or later counts as taken once its amount is: it may be taken early.
  if (!isDue) return chart.use(medicine)?.amount === step.amount ? 'yes' : 'not_yet';
  if (amounts.includes(step.amount)) return 'yes';
  const changed = inItsTime.length > 0 || before?.on === step.on;
  if (changed) return 'differs';
  return step.on === chart.on ? 'not_yet' : 'missed';
}

/** The first step that leads on from the dose of today, up in a titration and down in a taper. */
function nextOf(
  chart: Chart,
  medicine: string,
  aim: StandingPlan['aim'],
  madeOn: Day,
  steps: readonly StandingStep[],
): StandingPlan['nextStep'] {
  const use = chart.use(medicine);
  const last = chart.doses(medicine).at(-1);
  // Stopped after the plan was made: nothing of it is left to do.
  if (last?.value === 0 && last.on > madeOn) return null;
  if (aim === 'taper' && use === null) return null;
  const now = use === null ? 0 : use.amount;
  const next =
    now === null
      ? steps.find(({ on }) => on >= chart.on)
      : steps.find(({ amount }) => (aim === 'titrate' ? amount > now : amount < now));
  if (!next) return null;
  const { on, amount } = next;
  return { on, amount, daysLate: Math.max(0, daysBetween(on, chart.on)) };
}
