/**
 * When a titration is stopped, judged or changed (SEED; the days are parameters of the protocol, the
 * terms that stop a medicine at once are those of the labels).
 */
import { adverseEffectLabel, urgentAtAnyGrade } from '../adverse-effects.ts';
import { addDays, type Day } from '../day.ts';
import { findMedicine } from '../formulary/index.ts';
import { say } from '../language/say.ts';
import type { Setting } from '../measures/finding.ts';
import { doseCap } from '../measures/dosing.ts';
import { oralTrialMedicines } from '../measures/medicine-class.ts';
import { amountOf, days, list, within } from '../rules/wording.ts';
import { note, type PlanNote, type PlanStep } from './plan.ts';

/**
 * The stop rules of a medicine that was, or is to be, begun on `begunOn`.
 *
 * @param steps the coming steps, for the day from which the highest dose can be judged.
 */
export function stopRules(
  setting: Setting,
  medicine: string,
  begunOn: Day,
  steps: readonly PlanStep[],
): PlanNote[] {
  return [
    ...atOnce(medicine),
    ...judged(setting, medicine, begunOn),
    ...atTheTop(setting, medicine, steps),
    ...longest(medicine, begunOn),
  ];
}

function atOnce(medicine: string): PlanNote[] {
  const terms = urgentAtAnyGrade.map((term) => within(adverseEffectLabel(term)));
  return [
    note(say`Stop at once, at any grade: ${list(terms)}.`, findMedicine(medicine)?.sources ?? []),
  ];
}

function judged({ protocol }: Setting, medicine: string, begunOn: Day): PlanNote[] {
  if (!oralTrialMedicines.includes(medicine)) return [];
  const least = protocol.parameter('P.trial.min_weeks');
  const most = protocol.parameter('P.trial.max_weeks');
  const by = addDays(begunOn, most.value * 7);
  const range = least.value === most.value ? String(most.value) : `${least.value}-${most.value}`;
  return [
    note(
      say`Judge the trial after ${range} weeks, by ${by}: without a response change the treatment.`,
      [least.source, most.source],
      by,
    ),
  ];
}

function atTheTop(setting: Setting, medicine: string, steps: readonly PlanStep[]): PlanNote[] {
  const cap = doseCap(setting, medicine).value;
  const top = steps.find(({ amount }) => amount === cap);
  if (!top) return [];
  const wait = setting.protocol.parameter('P.maxdose.min_days');
  const by = addDays(top.on, wait.value);
  return [
    note(
      say`${amountOf(medicine, top.amount)} is the most for this patient. Without a response after ${days(wait.value)} on it, from ${by}: do not go higher, change.`,
      ['SEED', wait.source],
      by,
    ),
  ];
}

function longest(medicine: string, begunOn: Day): PlanNote[] {
  const entry = findMedicine(medicine);
  const most = entry?.trial.maxDays ?? null;
  if (!entry || most === null) return [];
  const by = addDays(begunOn, most);
  return [note(say`No longer than ${days(most)}: stop by ${by}.`, entry.sources, by)];
}
