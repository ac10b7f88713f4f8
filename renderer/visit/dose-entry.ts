/** What is done to the medicines on the form. */
import { findMedicine } from '../../clinical/formulary/index.ts';
import type { DoseEntry, StopReason, VisitEntry } from './entry.ts';

/** The change entered for a medicine, or null. */
export function doseOf(entry: VisitEntry, medicine: string): DoseEntry | null {
  return entry.doses.find((dose) => dose.medicine === medicine) ?? null;
}

export function setDose(entry: VisitEntry, medicine: string, amount: string): void {
  const known = doseOf(entry, medicine);
  if (known) Object.assign(known, { amount, stop: null });
  else entry.doses.push({ medicine, amount, stop: null, isNew: false });
  if (amount === '' && known && !known.isNew) dropDose(entry, medicine);
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
  if (known) Object.assign(known, { amount: '', stop });
  else entry.doses.push({ medicine, amount: '', stop, isNew: false });
}

export function dropDose(entry: VisitEntry, medicine: string): void {
  entry.doses = entry.doses.filter((dose) => dose.medicine !== medicine);
}

/** Begins a medicine with the dose proposed for the patient, ready to be changed. */
export function startMedicine(entry: VisitEntry, medicine: string, proposed: number | null): void {
  if (doseOf(entry, medicine)) return;
  const usual = findMedicine(medicine)?.doseUnit === 'in use' ? 1 : proposed;
  const amount = usual === null ? '' : String(usual);
  entry.doses.push({ medicine, amount, stop: null, isNew: true });
}
