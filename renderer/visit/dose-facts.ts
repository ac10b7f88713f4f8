/** Dose changes, starts and stops as facts. */
import { findMedicine } from '../../clinical/formulary/index.ts';
import { mayBeInWords, sayDose, sayDoseUnit } from '../patient/dose-words.ts';
import type { Chart } from '../../clinical/chart.ts';
import { m } from '../../words/messages.js';
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
  { medicine, amount: text, regimen: words, stop, isNew }: DoseEntry,
  entry: VisitEntry,
  chart: Chart,
): Part {
  const known = findMedicine(medicine);
  const name = known?.name ?? medicine;
  const unit = known?.doseUnit ?? 'mg/day';
  if (stop !== null && chart.use(medicine) === null) {
    const message = m.visit_dose_not_taken({ name, day: sayDay(chart.on) });
    return { pieces: [], problems: [{ field: `dose-${medicine}`, message }] };
  }
  if (stop === '') {
    const message = m.visit_dose_stop_why({ name });
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
    return { pieces: [{ statement, line: m.visit_line_stopped({ name }) }], problems: [] };
  }
  const field = `dose-${medicine}`;
  const regimen = words.trim() === '' ? null : words.trim();
  const said = isNew ? m.visit_line_started : m.visit_line_dose_now;
  if (text.trim() === '') {
    if (!isNew && regimen === null) return { pieces: [], problems: [] };
    if (mayBeInWords(medicine)) {
      const statement = {
        kind: 'dose',
        medicine,
        amount: null,
        stopReason: null,
        regimen,
      } as const;
      const line =
        regimen === null ? m.visit_line_started_unknown({ name }) : said({ name, dose: regimen });
      return { pieces: [{ statement, line }], problems: [] };
    }
    const message = m.visit_dose_needed({ name, unit: sayDoseUnit(unit) });
    return { pieces: [], problems: [{ field, message, waits: true }] };
  }
  const amount = readNumber(text);
  if (amount === null || amount <= 0 || amount > 100_000) {
    const message =
      ambiguity(text) ?? m.visit_dose_bad({ unit: sayDoseUnit(unit), typed: text.trim() });
    return { pieces: [], problems: [{ field, message }] };
  }
  const most = known?.max.protocol ?? null;
  const doubt =
    most !== null && amount > most
      ? m.visit_dose_above({ dose: sayDose(amount, unit), most: sayDose(most, unit) })
      : null;
  const problems = doubtAbout(entry, field, text, doubt);
  const statement = { kind: 'dose', medicine, amount, stopReason: null, regimen } as const;
  const dose = [sayDose(amount, unit), ...(regimen === null ? [] : [regimen])].join(', ');
  const line = said({ name, dose });
  return { pieces: [{ statement, line }], problems };
}
