/** The rows of the table of steps: what is typed, as text. */
import { addDays, daysBetween, isDay } from '../../clinical/day.ts';
import type { PlanStep } from '../../clinical/plan/plan.ts';
import type { StepProblem } from '../../clinical/plan/step-problems.ts';
import type { TaperPlan } from '../../clinical/plan/taper.ts';
import type { TitrationPlan } from '../../clinical/plan/titration.ts';
import { nextStep, stepInterval } from '../../clinical/measures/dosing.ts';
import { m } from '../../words/messages.js';
import { ambiguity, readNumber } from '../visit/number.ts';
import type { Setting } from './plan-draft.svelte.ts';

export type Row = { on: string; amount: string };

/** The rows of planned steps. */
export function rowsOf(steps: readonly PlanStep[]): Row[] {
  return steps.map(({ on, amount }) => ({ on, amount: String(amount) }));
}

/** The days that are none, and the amounts that say no number, or might say two. */
export function unreadable(rows: readonly Row[]): StepProblem[] {
  return rows.flatMap(({ on, amount }, place): StepProblem[] => [
    ...(isDay(on) ? [] : [{ place, field: 'on' as const, words: m.treatment_day_missing() }]),
    ...(readNumber(amount) === null
      ? [
          {
            place,
            field: 'amount' as const,
            words: ambiguity(amount) ?? m.treatment_amount_missing(),
          },
        ]
      : []),
  ]);
}

/** The row after the last step: the next one of the ladder, or in a taper the stop; null = none. */
export function nextRow(
  setting: Setting,
  plan: TitrationPlan | TaperPlan,
  steps: readonly PlanStep[],
): Row | null {
  const last = steps.at(-1);
  if (!last || Number.isNaN(last.amount)) return null;
  if (plan.aim === 'taper') {
    const before = steps.at(-2);
    const gap = before ? Math.max(1, daysBetween(before.on, last.on)) : 7;
    return last.amount === 0 ? null : { on: addDays(last.on, gap), amount: '0' };
  }
  const amount = nextStep(setting, plan.medicine, last.amount).value;
  if (typeof amount !== 'number') return null;
  const interval = stepInterval(setting, plan.medicine) ?? 7;
  return { on: addDays(last.on, interval), amount: String(amount) };
}
