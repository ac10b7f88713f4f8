/** Dose changes, starts and stops as facts. */
import { findMedicine } from '../../clinical/formulary/index.ts';
import { hasDose, sayDose } from '../patient/dose-words.ts';
import type { Chart } from '../../clinical/chart.ts';
import { sayDay } from '../ui/say.ts';
import type { DoseEntry, VisitEntry } from './entry.ts';
import { ambiguity, readNumber } from './number.ts';
import { doubtAbout, type Part } from './visit-facts.ts';

export function doseFacts(entry: VisitEntry, chart: Chart): Part {
  const parts = entry.doses.map((dose) => doseFact(dose, entry, chart));
  return {
    pieces: parts.flatMap(({ pieces }) => pieces),
    problems: parts.flatMap(({ problems }) => problems),
  };
}

function doseFact(
  { medicine, amount: text, stop, isNew }: DoseEntry,
  entry: VisitEntry,
  chart: Chart,
): Part {
  const known = findMedicine(medicine);
  const name = known?.name ?? medicine;
  const unit = known?.doseUnit ?? 'mg/day';
  if (stop !== null && chart.use(medicine) === null) {
    const message = `${name} was not taken on ${sayDay(chart.on)}: its stop cannot be recorded. Undo it, or correct the day.`;
    return { pieces: [], problems: [{ field: `dose-${medicine}`, message }] };
  }
  if (stop === '') {
    const message = `Choose why ${name} is stopped.`;
    return { pieces: [], problems: [{ field: `dose-${medicine}`, message, waits: true }] };
  }
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
  if (!hasDose(medicine)) {
    if (!isNew) return { pieces: [], problems: [] };
    const statement = {
      kind: 'dose',
      medicine,
      amount: null,
      stopReason: null,
      regimen: null,
    } as const;
    return { pieces: [{ statement, line: `${name} started, dose not recorded` }], problems: [] };
  }
  const field = `dose-${medicine}`;
  if (text.trim() === '') {
    if (!isNew) return { pieces: [], problems: [] };
    const message = `Give the dose of ${name} in ${unit}, or remove it.`;
    return { pieces: [], problems: [{ field, message, waits: true }] };
  }
  const amount = readNumber(text);
  if (amount === null || amount <= 0 || amount > 100_000) {
    const message =
      ambiguity(text) ??
      `A dose is a number above 0 in ${unit}; ${text.trim()} cannot be saved. To end the medicine, use Stop.`;
    return { pieces: [], problems: [{ field, message }] };
  }
  const most = known?.max.protocol ?? null;
  const doubt =
    most !== null && amount > most
      ? `${sayDose(amount, unit)} is above the protocol’s maximum of ${sayDose(most, unit)}. Is this right?`
      : null;
  const problems = doubtAbout(entry, field, text, doubt);
  const statement = { kind: 'dose', medicine, amount, stopReason: null, regimen: null } as const;
  const line = `${name} ${isNew ? 'started' : 'now'} ${sayDose(amount, unit)}`;
  return { pieces: [{ statement, line }], problems };
}
