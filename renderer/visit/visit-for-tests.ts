/** A visit form filled in by a test, and what it says. */
import type { Statement } from '../../clinical/facts.ts';
import { chartWith, testDay } from '../patient/chart-for-tests.ts';
import { blankEntry, type DoseEntry, type VisitEntry } from './entry.ts';
import { factsOf, type VisitFacts } from './visit-facts.ts';

/** What a form says after a change; the patient has no facts unless a chart is given. */
export function read(change: (entry: VisitEntry) => void, chart = chartWith()): VisitFacts {
  const entry = blankEntry(testDay);
  change(entry);
  return factsOf(entry, chart, testDay);
}

export const statements = (...of: Parameters<typeof read>): Statement[] =>
  read(...of).facts.map(({ statement }) => statement);

/** A medicine's dose as typed. */
export const typedDose = (
  medicine: string,
  amount: string,
  more: Partial<DoseEntry> = {},
): DoseEntry => ({ medicine, amount, regimen: '', stop: null, isNew: false, ...more });
