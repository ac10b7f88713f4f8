/** What the formulary says of doses, in the form the simulation asks for it. */
import { medicine } from '../formulary/index.ts';

/** The daily dose at which the full effect is expected, mg. */
export function targetOf(id: string): number {
  const { targetPerDay, max } = medicine(id);
  return targetPerDay ?? max.protocol ?? 1;
}

/** The start dose at this creatinine clearance (mL/min, null = unknown), or null where to be avoided. */
export function startDose(id: string, clearance: number | null): number | null {
  const band = bandAt(id, clearance);
  const start = band ? band.start : (medicine(id).start?.perDay ?? null);
  return start === 0 ? null : start;
}

/** The next step of the ladder that kidney function allows, or null at the top. */
export function nextStep(id: string, amount: number, clearance: number | null): number | null {
  const band = bandAt(id, clearance);
  const limit = band?.max ?? medicine(id).max.protocol ?? amount;
  const ladder = band?.ladder ?? medicine(id).titration?.ladder ?? [];
  return ladder.find((step) => step > amount && step <= limit) ?? null;
}

/** The step below, or null where stopping is the only way down. */
export function lowerStep(id: string, amount: number): number | null {
  return medicine(id).titration?.ladder.findLast((step) => step < amount) ?? null;
}

/** Days between two steps. */
export function minInterval(id: string): number {
  return medicine(id).titration?.minIntervalDays ?? 7;
}

/** Days of the taper before a stop; 0 = none needed. */
export function taperDays(id: string): number {
  const { taper } = medicine(id);
  return taper.required ? (taper.minDays ?? 0) : 0;
}

/** How a daily dose is taken. */
export function regimenOf(id: string, amount: number): string {
  const times = id === 'duloxetine' ? 1 : id === 'gabapentin' && amount > 300 ? 3 : 2;
  if (times === 1) return `${amount} mg once daily`;
  // Amounts that do not divide evenly are taken mostly at night.
  if (amount % times !== 0 || amount <= 100) return `${amount} mg a day, mostly at night`;
  return `${amount / times} mg ${times === 2 ? 'twice' : 'three times'} daily`;
}

/**
 * Which adverse effects this dose brings and how likely each is, 0-1: the percentages of the label
 * as the formulary has them, strongest first. Where a label gives a low and a high dose arm, the
 * higher counts from the target dose on.
 */
export function sideEffectRisks(
  id: string,
  amount: number,
): { term: string; probability: number }[] {
  const atTarget = amount >= targetOf(id);
  return medicine(id)
    .adverseEffects.flatMap(({ term, percent }) => {
      const arm = percent && (atTarget ? percent.at(-1) : percent[0]);
      return arm && term !== 'discontinued_for_ae' ? [{ term, probability: arm / 100 }] : [];
    })
    .sort((a, b) => b.probability - a.probability);
}

function bandAt(id: string, clearance: number | null) {
  if (clearance === null) return undefined;
  return medicine(id).renal.bands.find(
    ({ from, below }) => clearance >= from && (below === null || clearance < below),
  );
}
