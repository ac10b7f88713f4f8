/** What is done to the medicines on the form. */
import { findMedicine } from '../../clinical/formulary/index.ts';
import type { NextDose } from '../../clinical/next-dose.ts';
import type { DoseEntry, StopReason, VisitEntry } from './entry.ts';

/** The change entered for a medicine, or null. */
export function doseOf(entry: VisitEntry, medicine: string): DoseEntry | null {
  return entry.doses.find((dose) => dose.medicine === medicine) ?? null;
}

const untouched = (medicine: string): DoseEntry => ({
  medicine,
  amount: '',
  regimen: '',
  stop: null,
  isNew: false,
});

/** How insulin is taken, in words. */
export function setRegimen(entry: VisitEntry, medicine: string, regimen: string): void {
  const known = doseOf(entry, medicine);
  if (known) Object.assign(known, { regimen, stop: null });
  else entry.doses.push({ ...untouched(medicine), regimen });
  dropUntouched(entry, medicine);
}

/** Takes the next dose, or takes it back where it stands already. */
export function takeNext(entry: VisitEntry, { medicine, from, to }: NextDose): void {
  const known = doseOf(entry, medicine);
  const takesBack = to === 0 ? known !== null && known.stop !== null : known?.isNew === true;
  if (takesBack) dropDose(entry, medicine);
  else if (to === 0) stopDose(entry, medicine, '');
  else if (from === 0) startMedicine(entry, medicine, to);
  else chooseDose(entry, medicine, to);
}

/** Whether the next dose is what the form says now. */
export function isTaken(entry: VisitEntry, { medicine, to }: NextDose): boolean {
  const known = doseOf(entry, medicine);
  if (!known) return false;
  return to === 0 ? known.stop !== null : known.stop === null && known.amount === String(to);
}

export function setDose(entry: VisitEntry, medicine: string, amount: string): void {
  const known = doseOf(entry, medicine);
  if (known) Object.assign(known, { amount, stop: null });
  else entry.doses.push({ ...untouched(medicine), amount });
  dropUntouched(entry, medicine);
}

/** A change of which nothing is left is none. */
function dropUntouched(entry: VisitEntry, medicine: string): void {
  const known = doseOf(entry, medicine);
  if (known && !known.isNew && known.amount === '' && known.regimen === '')
    dropDose(entry, medicine);
}

/** Chooses a dose, or takes the choice back where it stands already. */
export function chooseDose(entry: VisitEntry, medicine: string, amount: number): void {
  const text = String(amount);
  const known = doseOf(entry, medicine);
  setDose(entry, medicine, known?.amount === text && !known.isNew ? '' : text);
}

/** Stops a medicine; the reason may still have to be chosen. */
export function stopDose(entry: VisitEntry, medicine: string, stop: StopReason | ''): void {
  const known = doseOf(entry, medicine);
  if (known) Object.assign(known, { amount: '', regimen: '', stop });
  else entry.doses.push({ ...untouched(medicine), stop });
}

export function dropDose(entry: VisitEntry, medicine: string): void {
  entry.doses = entry.doses.filter((dose) => dose.medicine !== medicine);
}

/** Begins a medicine with the dose proposed for the patient, ready to be changed. */
export function startMedicine(entry: VisitEntry, medicine: string, proposed: number | null): void {
  if (doseOf(entry, medicine)) return;
  const usual = findMedicine(medicine)?.doseUnit === 'in use' ? 1 : proposed;
  const amount = usual === null ? '' : String(usual);
  entry.doses.push({ ...untouched(medicine), amount, isNew: true });
}
