/** The reasons for stopping a medicine, in the order they are offered. */
import { m } from '../../words/messages.js';
import type { StopReason } from './entry.ts';

export const stopReasons: Readonly<Record<StopReason, () => string>> = {
  ineffective: m.visit_stop_ineffective,
  adverse_effect: m.visit_stop_adverse_effect,
  completed: m.visit_stop_completed,
  patient_choice: m.visit_stop_patient_choice,
  interaction: m.visit_stop_interaction,
  other: m.visit_stop_other,
};
