/** Whether the list of medicines was confirmed with the patient recently enough to rely on. */
import type { Chart } from '../chart/chart.ts';
import type { Day } from '../day.ts';

/** How long a confirmed list counts, days (design). */
export const comedicationConfirmedFor = 180;

/** When the list was last confirmed, null = never, and how many days ago. */
export type UnconfirmedComedication = { lastConfirmedOn: Day | null; daysAgo: number | null };

/**
 * Null while the list was confirmed at most 180 days ago. Else what a banner says: interactions are
 * checked against a list that may have changed. Not a prompt; it cannot be answered away.
 */
export function unconfirmedComedication(chart: Chart): UnconfirmedComedication | null {
  const last = chart
    .facts('care_event')
    .filter(({ statement }) => statement.event === 'comedication_confirmed')
    .at(-1);
  if (!last) return { lastConfirmedOn: null, daysAgo: null };
  const since = chart.daysSince(last);
  return since.isMoreThan(comedicationConfirmedFor)
    ? { lastConfirmedOn: last.on, daysAgo: since.days }
    : null;
}
