/** Interactions among a patient's medicines, and the table they come from. */
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

/** How a severity is shown: contraindicated is urgent, major asks for action, moderate informs. */
export const severityUrgency = {
  contraindicated: 'urgent',
  major: 'action',
  moderate: 'info',
} as const;
