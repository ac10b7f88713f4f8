/** What the figures of a clinic are called. */
import { speakingNames } from '../language/speaking.ts';
import type { ShareId } from './clinic-figures.ts';

export const shareNames = speakingNames<ShareId>({
  reassessed_in_time: 'Reassessed in time (pain and function)',
  function_recorded: 'Function recorded in that time',
  pain_response: 'Pain responds to treatment',
  function_improved: 'Function improved meaningfully',
  nsaid_over_a_week: 'Oral NSAID for over a week',
  opioid: 'Takes an opioid',
});
