/** Dose changes, starts and stops as facts. */
import { findMedicine } from '../../clinical/formulary/index.ts';
import { sayDose } from '../patient/dose-words.ts';
import type { DoseEntry, VisitEntry } from './entry.ts';
import { readNumber } from './number.ts';
import type { Part } from './visit-facts.ts';

export function doseFacts({ doses }: VisitEntry): Part {
  const parts = doses.map(doseFact);
  return {
    pieces: parts.flatMap(({ pieces }) => pieces),
    problems: parts.flatMap(({ problems }) => problems),
  };
}

function doseFact({ medicine, amount: text, stop, isNew }: DoseEntry): Part {
  const known = findMedicine(medicine);
  const name = known?.name ?? medicine;
  const unit = known?.doseUnit ?? 'mg/day';
  if (stop !== null) {
    const statement = {
      kind: 'dose',
      medicine,
      amount: 0,
      stopReason: stop,
      regimen: null,
    } as const;
    return { pieces: [{ statement, line: `${name} stopped` }], problems: [] };
  }
  const field = `dose-${medicine}`;
  if (text.trim() === '') {
    if (!isNew) return { pieces: [], problems: [] };
    const message = `Give the dose of ${name} in ${unit}, or remove it.`;
    return { pieces: [], problems: [{ field, message, waits: true }] };
  }
  const amount = readNumber(text);
  if (amount === null || amount <= 0 || amount > 100_000) {
    const message = `A dose is a number above 0 in ${unit}; ${text.trim()} cannot be saved. To end the medicine, use Stop.`;
    return { pieces: [], problems: [{ field, message }] };
  }
  const statement = { kind: 'dose', medicine, amount, stopReason: null, regimen: null } as const;
  const line = `${name} ${isNew ? 'started' : 'now'} ${sayDose(amount, unit)}`;
  return { pieces: [{ statement, line }], problems: [] };
}
