/** The reasons for stopping a medicine, in the order they are offered. */
import type { StopReason } from './entry.ts';

export const stopReasons: Readonly<Record<StopReason, string>> = {
  ineffective: 'Did not help',
  adverse_effect: 'Adverse effect',
  completed: 'Course completed',
  patient_choice: 'Patient’s choice',
  interaction: 'Interaction',
  other: 'Other reason',
};
