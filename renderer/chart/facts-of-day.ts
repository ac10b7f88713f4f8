/**
 * Statements as facts of a day. One about something the day has a record of already is its
 * correction, as at a visit: two would count as the more cautious of them.
 */
import type { Chart } from '../../clinical/chart.ts';
import { isDay, type Day } from '../../clinical/day.ts';
import type { DraftFact, Statement } from '../../clinical/facts.ts';
import { m } from '../../words/messages.js';
import { correcting } from '../visit/corrections.ts';

/** The facts to record; none where the day says the same already. */
export function factsOfDay(
  statements: readonly Statement[],
  on: Day,
  { chart, reason }: { chart: Chart; reason: string },
): DraftFact[] {
  const pieces = statements.map((statement) => ({ statement, line: reason }));
  return correcting(pieces, chart, on, chart.on).facts;
}

/** The day that was chosen, or what is wrong with it. */
export function chosenDay(
  text: string,
  today: Day,
): { day: Day; problem: null } | { day: null; problem: string } {
  if (!isDay(text)) return { day: null, problem: m.details_day_missing() };
  if (text > today) return { day: null, problem: m.details_day_future() };
  return { day: text, problem: null };
}
