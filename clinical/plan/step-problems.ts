/**
 * What is wrong with a step that was changed by hand: no plan goes above the limit for this patient,
 * rises by more than a step of the ladder, or moves faster than the interval (SEED "start low,
 * titrate slowly"; ladder, interval and limits stand with each medicine).
 */
import { addDays, daysBetween, type Day } from '../day.ts';
import { findMedicine } from '../formulary/index.ts';
import { say } from '../language/say.ts';
import type { Setting } from '../measures/finding.ts';
import { nextStep, stepInterval } from '../measures/dosing.ts';
import { amountOf, days } from '../rules/wording.ts';
import { doseLimits } from './dose-limits.ts';
import type { PlanStep } from './plan.ts';
import { startOf } from './start.ts';

export type StepProblem = { place: number; field: 'on' | 'amount'; words: string };

type Plan = {
  setting: Setting;
  medicine: string;
  aim: 'titrate' | 'taper';
  steps: readonly PlanStep[];
  /** No step may be earlier: today, or the day a washout ends. */
  earliest: Day;
};

/** Every problem of the steps, in their order; empty = the plan may be saved. */
export function stepProblems(plan: Plan): StepProblem[] {
  const problems = plan.aim === 'titrate' ? risingProblems(plan) : fallingProblems(plan);
  const early = plan.steps.flatMap(({ on }, place) =>
    on >= plan.earliest ? [] : [at(place, 'on', say`Not before ${plan.earliest}.`)],
  );
  return [...early, ...problems].sort((a, b) => a.place - b.place);
}

function risingProblems({ setting, medicine, steps }: Plan): StepProblem[] {
  const { chart } = setting;
  const use = chart.use(medicine);
  const { most, label } = doseLimits(setting, medicine);
  const interval = stepInterval(setting, medicine) ?? 0;
  const starts = use ? [] : (startOf(setting, medicine)?.choices ?? []);
  return steps.flatMap(({ on, amount }, place) => {
    const before = steps[place - 1] ?? (use ? { on: use.since.on, amount: use.amount ?? 0 } : null);
    const found: StepProblem[] = [];
    const gap = before ? daysBetween(before.on, on) : interval;
    if (before && gap < interval)
      found.push(
        at(
          place,
          'on',
          say`${days(interval)} after the step before at the earliest: ${addDays(before.on, interval)}.`,
        ),
      );
    const amountProblem = (words: string) => found.push(at(place, 'amount', words));
    if (!(amount > 0)) amountProblem(say`A dose is above 0. To stop, plan a taper.`);
    else if (before && amount <= before.amount)
      amountProblem(say`A titration rises: more than ${amountOf(medicine, before.amount)}.`);
    else if (most !== 'unknown' && most !== null && amount > most)
      amountProblem(
        label === null
          ? say`At most ${amountOf(medicine, most)} for this patient.`
          : say`At most ${amountOf(medicine, most)} (${label}).`,
      );
    else if (before) {
      const next = nextStep(setting, medicine, before.amount).value;
      if (next === 'unknown')
        amountProblem(
          say`Kidney function is not known: no step after the start before it is tested.`,
        );
      else if (next !== null && amount > next)
        amountProblem(say`One step at a time: at most ${amountOf(medicine, next)} here.`);
    } else if (starts.length > 0 && amount > Math.max(...starts))
      amountProblem(say`Begin with at most ${amountOf(medicine, Math.max(...starts))}.`);
    return found;
  });
}

function fallingProblems({ setting, medicine, steps }: Plan): StepProblem[] {
  const now = setting.chart.use(medicine)?.amount ?? 0;
  const taper = findMedicine(medicine)?.taper;
  const found = steps.flatMap(({ on, amount }, place) => {
    const before = steps[place - 1];
    const problems: StepProblem[] = [];
    if (before && on <= before.on)
      problems.push(at(place, 'on', say`Later than the step before, ${before.on}.`));
    const most = before?.amount ?? now;
    if (!(amount >= 0) || amount >= most)
      problems.push(
        at(place, 'amount', say`A taper falls: less than ${amountOf(medicine, most)}.`),
      );
    return problems;
  });
  const first = steps[0];
  const last = steps.at(-1);
  if (last && last.amount !== 0)
    found.push(at(steps.length - 1, 'amount', say`A taper ends at 0.`));
  const least = taper?.required ? (taper.minDays ?? 0) : 0;
  if (first && last && steps.length > 1 && daysBetween(first.on, last.on) < least)
    found.push(
      at(
        steps.length - 1,
        'on',
        say`Over ${days(least)} or longer: not before ${addDays(first.on, least)}.`,
      ),
    );
  return found;
}

function at(place: number, field: StepProblem['field'], words: string): StepProblem {
  return { place, field, words };
}
