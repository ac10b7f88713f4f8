/** A start, a change and a stop of a medicine outside the protocol, from what was typed. */
import type { Statement } from '../../clinical/facts.ts';
import { findMedicine, type DoseUnit } from '../../clinical/formulary/index.ts';
import { m } from '../../words/messages.js';
import { sayDoseUnit } from '../patient/dose-words.ts';
import { ambiguity, readNumber } from '../visit/number.ts';

export type StopReason = Exclude<
  NonNullable<Extract<Statement, { kind: 'dose' }>['stopReason']>,
  'not_recorded'
>;

const stopReasonNames: Readonly<Record<StopReason, () => string>> = {
  ineffective: m.details_stop_ineffective,
  adverse_effect: m.details_stop_adverse_effect,
  completed: m.details_stop_completed,
  patient_choice: m.details_stop_patient_choice,
  interaction: m.details_stop_interaction,
  other: m.details_stop_other,
};

/** The reasons for a stop, in the order they are offered. */
export const stopReasons = (): { reason: StopReason; name: string }[] =>
  // The keys of this very table.
  (Object.keys(stopReasonNames) as StopReason[]).map((reason) => ({
    reason,
    name: stopReasonNames[reason](),
  }));

/** Why a medicine was stopped, in words. */
export function sayStopReason(reason: StopReason | 'not_recorded' | null): string {
  return reason === null || reason === 'not_recorded'
    ? m.details_stop_not_recorded()
    : stopReasonNames[reason]();
}

const MOST = 100_000;

type TypedUnit = Exclude<DoseUnit, 'in use'>;

/** The unit a dose is typed in as one number; null where it is "in use". */
export function typedUnit(medicine: string): TypedUnit | null {
  const unit = findMedicine(medicine)?.doseUnit ?? 'mg/day';
  return unit === 'in use' ? null : unit;
}

export type DoseEntry = { medicine: string; amount: string; regimen: string };

/** The dose statement, or what is wrong with the amount. An amount left empty is not known. */
export function doseStatement({
  medicine,
  amount: typed,
  regimen,
}: DoseEntry): { statement: Statement; problem: null } | { statement: null; problem: string } {
  const words = regimen.trim() === '' ? null : regimen.trim();
  const unit = typedUnit(medicine);
  const made = (amount: number | null) => ({
    statement: { kind: 'dose', medicine, amount, stopReason: null, regimen: words } as const,
    problem: null,
  });
  if (unit === null) return made(1);
  if (typed.trim() === '') return made(null);
  const amount = readNumber(typed);
  if (amount !== null && amount > 0 && amount <= MOST) return made(amount);
  const problem = ambiguity(typed) ?? m.details_dose_problem({ unit: sayDoseUnit(unit) });
  return { statement: null, problem };
}

/** The statement that a medicine is stopped. */
export function stopStatement(medicine: string, reason: StopReason): Statement {
  return { kind: 'dose', medicine, amount: 0, stopReason: reason, regimen: null };
}
