/**
 * The coming steps of a titration: from the start, or from the dose taken today, up the ladder to the
 * target, each after the interval (SEED "start low, titrate slowly"; ladder, interval, target and
 * limits stand with each medicine, and the protocol's profile may change them).
 */
import type { Chart } from '../chart.ts';
import type { CurrentUse } from '../chart/medicine-use.ts';
import { addDays, later, type Day } from '../day.ts';
import { findMedicine } from '../formulary/index.ts';
import { say } from '../language/say.ts';
import type { Setting } from '../measures/finding.ts';
import { nextStep, stepInterval } from '../measures/dosing.ts';
import type { Protocol } from '../protocol.ts';
import { amountOf, nameOf, nameWithin } from '../rules/wording.ts';
import { doseLimits, type DoseLimits } from './dose-limits.ts';
import { holdsNow, holdsIf } from './holds.ts';
import { monitoringOf, type Check } from './monitoring.ts';
import { isRefused, type PlanNote, type PlanStep, type Refusal } from './plan.ts';
import { startOf, type Start } from './start.ts';
import { stopRules } from './stops.ts';

export type TitrationPlan = {
  medicine: string;
  aim: 'titrate';
  /** The daily amount today; 0 = not taken. */
  now: number;
  /** The first dose and why; null where the medicine is taken already. */
  start: Start | null;
  steps: PlanStep[];
  /** Days on a dose before the next; null = the medicine is not raised step by step. */
  interval: number | null;
  limits: DoseLimits;
  /** What holds the next step today. */
  heldBy: PlanNote[];
  /** What would hold a step when its day comes. */
  holds: PlanNote[];
  /** When to stop or change. */
  stops: PlanNote[];
  monitoring: Check[];
};

type Wanted = { chart: Chart; protocol: Protocol; medicine: string; from: Day };

/**
 * Plans the start of a medicine, or how it goes on. Each day is the earliest one: what holds a step
 * moves it and all after it.
 *
 * @param from the first day; a step that the interval does not allow yet comes later.
 */
export function planTitration({
  chart,
  protocol,
  medicine,
  from,
}: Wanted): TitrationPlan | Refusal {
  const setting = { chart, protocol };
  if (!findMedicine(medicine)) return { refused: say`${medicine} is not in the formulary.` };
  const use = chart.use(medicine);
  const limits = doseLimits(setting, medicine);
  if (limits.most === 0) return avoided(medicine, limits);
  const begun = use ? goOn(setting, use, limits, from) : begin(setting, medicine, from);
  if (isRefused(begun)) return begun;
  const { now, start, steps } = begun;
  const first = use?.episode.start.on ?? steps[0]?.on ?? from;
  return {
    medicine,
    aim: 'titrate',
    now,
    start,
    steps,
    interval: stepInterval(setting, medicine),
    limits,
    heldBy: holdsNow(setting, medicine),
    holds: holdsIf(setting, medicine),
    stops: stopRules(setting, medicine, first, steps),
    monitoring: monitoringOf(setting, medicine, first),
  };
}

type Begun = { now: number; start: Start | null; steps: PlanStep[] };

function begin(setting: Setting, medicine: string, from: Day): Begun | Refusal {
  const start = startOf(setting, medicine);
  if (!start)
    return { refused: say`The formulary gives no daily start dose for ${nameWithin(medicine)}.` };
  const first = { on: from, amount: start.amount };
  return { now: 0, start, steps: [first, ...stepsAfter(setting, medicine, first)] };
}

function goOn(
  setting: Setting,
  { medicine, amount, since }: CurrentUse,
  limits: DoseLimits,
  from: Day,
): Begun | Refusal {
  const name = nameWithin(medicine);
  if (amount === null)
    return { refused: say`The daily dose of ${name} is not known: record it first.` };
  const interval = stepInterval(setting, medicine);
  if (interval === null) return { refused: say`The formulary has no dose steps for ${name}.` };
  if (limits.most === 'unknown')
    return {
      refused: say`Kidney function is not known: ${name} is not raised before it is tested.`,
    };
  if (limits.most !== null && amount > limits.most)
    return {
      refused: say`${amountOf(medicine, amount)} is above the most for this patient, ${amountOf(medicine, limits.most)}: reduce it.`,
    };
  // The first step may come on `from` itself, so the steps are counted as if one had just been taken.
  const first = later(from, addDays(since.on, interval));
  const steps = stepsAfter(setting, medicine, { on: addDays(first, -interval), amount });
  if (steps.length === 0)
    return {
      refused: say`${amountOf(medicine, amount)} is already the highest step for this patient.`,
    };
  return { now: amount, start: null, steps };
}

/** Up the ladder to the target; from the target on, one step at a time up to the limit. */
function stepsAfter(setting: Setting, medicine: string, from: PlanStep): PlanStep[] {
  const interval = stepInterval(setting, medicine);
  const target = findMedicine(medicine)?.targetPerDay ?? null;
  if (interval === null) return [];
  const steps: PlanStep[] = [];
  let last = from;
  for (;;) {
    const amount = nextStep(setting, medicine, last.amount).value;
    if (amount === null || amount === 'unknown') return steps;
    if (target !== null && amount > target && last !== from) return steps;
    last = { on: addDays(last.on, interval), amount };
    steps.push(last);
    if (target !== null && amount >= target) return steps;
  }
}

function avoided(medicine: string, { kidney }: DoseLimits): Refusal {
  const shown = kidney.is === 'checked' ? kidney.shown : '';
  return { refused: say`${nameOf(medicine)} is to be avoided at ${shown}.` };
}
