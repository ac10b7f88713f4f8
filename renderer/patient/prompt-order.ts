/** The order in which a patient's prompts are read: emergencies, then as the rules give them. */
import type { Prompt } from '../../clinical/prompt.ts';
import { emergencyRules } from '../../clinical/worklist.ts';

/** Stable: prompts of the same rank keep their order. */
export function emergenciesFirst(prompts: readonly Prompt[]): Prompt[] {
  const rank = ({ ruleId, urgency }: Prompt) => {
    const place = emergencyRules.indexOf(ruleId);
    return urgency === 'urgent' && place >= 0 ? place : emergencyRules.length;
  };
  return prompts.toSorted((a, b) => rank(a) - rank(b));
}
