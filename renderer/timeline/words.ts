/** What the time line says of what it holds, in the language in force. */
import { daysBetween, type Day } from '../../clinical/day.ts';
import { findMedicine } from '../../clinical/formulary/index.ts';
import { unitOf } from '../../clinical/language/units.ts';
import { m } from '../../words/messages.js';
import { sayDose } from '../patient/dose-words.ts';
import { sayDay, sayNumber, saySpan } from '../ui/say.ts';
import type { CareKind, CareMark } from './care.ts';
import type { Judgement } from './change.ts';
import type { LabLane, LabPoint } from './laboratory.ts';
import type { MedicineLane, Stop } from './model.ts';
import type { PlannedStep } from './plans.ts';
import type { ScorePoint } from './scores.ts';
import type { Trial } from './trials.ts';

const stopReasons: Readonly<Record<Stop['reason'], () => string>> = {
  ineffective: m.timeline_stop_ineffective,
  adverse_effect: m.timeline_stop_adverse_effect,
  completed: m.timeline_stop_completed,
  patient_choice: m.timeline_stop_patient_choice,
  interaction: m.timeline_stop_interaction,
  other: m.timeline_stop_other,
  not_recorded: m.timeline_stop_not_recorded,
};

/** Why a medicine was stopped: "did not help". */
export const sayStopReason = (reason: Stop['reason']): string => stopReasons[reason]();

const judgements: Readonly<Record<Judgement, () => string>> = {
  better: m.timeline_change_better,
  worse: m.timeline_change_worse,
  no_change: m.timeline_change_none,
};

/** "meaningfully better", "no meaningful change". */
export const sayJudgement = (is: Judgement): string => judgements[is]();

/** "no meaningful change from 7 at the start of Pregabalin; baseline of Duloxetine", or null. */
export function sayChange({ change, baselineOf }: ScorePoint): string | null {
  const said = [
    ...(change
      ? [
          m.timeline_change_from({
            change: sayJudgement(change.is),
            value: sayNumber(change.from.value, 2),
            medicine: medicineName(change.medicine),
          }),
        ]
      : []),
    ...baselineOf.map((medicine) => m.timeline_baseline_of({ medicine: medicineName(medicine) })),
  ];
  return said.length === 0 ? null : said.join('; ');
}

/** The same where room is short: "no meaningful change from 7". */
export function sayChangeShort({ change }: ScorePoint): string | null {
  return (
    change &&
    m.timeline_change_short({
      change: sayJudgement(change.is),
      value: sayNumber(change.from.value, 2),
    })
  );
}

/** A medicine's name; an unknown one is named by its id. */
export function medicineName(medicine: string): string {
  return findMedicine(medicine)?.name ?? medicine;
}

/** A planned dose, and what became of it: "450 mg/day planned, taken 4 days late". */
export function sayStep(
  { amount, outcome }: PlannedStep,
  { unit }: Pick<MedicineLane, 'unit'>,
): string {
  const dose = sayDose(amount, unit);
  if (outcome.is === 'ahead') return m.timeline_step_ahead({ dose });
  if (outcome.is === 'kept') return m.timeline_step_kept({ dose });
  if (outcome.is === 'late') return m.timeline_step_late({ dose, span: saySpan(outcome.days) });
  const instead = outcome.instead === 0 ? m.timeline_nothing() : sayDose(outcome.instead, unit);
  return m.timeline_step_not_taken({ dose, instead });
}

const careWords: Readonly<Record<CareKind, () => string>> = {
  red_flag: m.timeline_care_red_flag,
  referral: m.timeline_care_referral,
  therapy: m.timeline_care_therapy,
  contact: m.timeline_care_contact,
  session: m.timeline_care_session,
  screen: m.timeline_care_screen,
  visit: m.timeline_care_visit,
};

/** The kind of a mark: "Referral". */
export const sayCareKind = (is: CareKind): string => careWords[is]();

/** What a mark says: the record's own words, or its kind. */
export const sayCare = ({ is, text }: CareMark): string => (text === '' ? sayCareKind(is) : text);

/** Short names, where the official one is longer than a lane's. */
const shortLabs: Readonly<Record<string, () => string>> = {
  egfr: m.timeline_lab_egfr,
  hba1c: m.timeline_lab_hba1c,
  b12_total: m.timeline_lab_b12,
  weight: m.timeline_lab_weight,
};

export const sayLabName = ({ id, name }: LabLane): string => shortLabs[id]?.() ?? name;

/** "7.4 %", "62 mL/min/1.73 m²". */
export const sayLabNumber = (lane: LabLane, { value }: LabPoint): string =>
  `${sayNumber(value, lane.decimals)} ${unitOf(lane.unit)}`;

/** The same with where an eGFR comes from: "62 mL/min/1.73 m², as reported". */
export function sayLabValue(lane: LabLane, point: LabPoint): string {
  const said = sayLabNumber(lane, point);
  if (point.how === null) return said;
  return point.how === 'computed' ? m.timeline_computed({ said }) : m.timeline_reported({ said });
}

/** Where a day lies in a trial; null outside of what there is to say about it. */
export function sayTrialOn(trial: Trial, on: Day): string | null {
  if (on < trial.start || (trial.end !== null && on >= trial.end)) return null;
  const medicine = medicineName(trial.medicine);
  const week = Math.floor(daysBetween(trial.start, on) / 7) + 1;
  if (on < trial.onset) return m.timeline_trial_early({ medicine, week, on: sayDay(trial.onset) });
  if (on < trial.judgeBy)
    return m.timeline_trial_window({ medicine, week, on: sayDay(trial.judgeBy) });
  return on === trial.judgeBy ? m.timeline_trial_judge({ medicine }) : null;
}
