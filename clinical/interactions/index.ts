/** Interactions among a patient's medicines, and the table they come from. */
import { interactionRows } from './rows.ts';
import type { InteractionRow } from './row.ts';

export { interactionRows } from './rows.ts';
export { severities } from './row.ts';
export type { InteractionRow, Severity } from './row.ts';
export {
  interactionsAmong,
  undecidedAmong,
  type FoundInteraction,
  type InteractionInput,
  type Undecided,
} from './interactions-among.ts';

const byId = new Map(interactionRows.map((row) => [row.id, row]));

/** The row of an id such as `IX-01`, or null. */
export function findInteraction(id: string): InteractionRow | null {
  return byId.get(id) ?? null;
}

/** How a severity is shown: contraindicated is urgent, major asks for action, moderate informs. */
export const severityUrgency = {
  contraindicated: 'urgent',
  major: 'action',
  moderate: 'info',
} as const;
