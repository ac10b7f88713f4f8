/** What ids of facts are called. */
import type { Statement } from '../facts.ts';
import { say } from '../language/say.ts';
import { speakingNames as names } from '../language/speaking.ts';

type Of<K extends Statement['kind']> = Extract<Statement, { kind: K }>;
export const mechanismNames = names<Of<'mechanism'>['mechanism']>({
  neuropathic: 'neuropathic',
  musculoskeletal: 'musculoskeletal',
  mixed: 'mixed',
});

export const therapyNames = names<Of<'therapy'>['therapy']>({
  physical_therapy: 'Physical therapy',
  cbt: 'CBT',
});

export const therapyStatusNames = names<Of<'therapy'>['status']>({
  structured: 'structured',
  advice_only: 'advice only',
  stopped: 'stopped',
  completed: 'completed',
  referred: 'referred',
  active: 'active',
  declined: 'declined',
});

export const referralNames = names<Of<'referral'>['to']>({
  pain_specialist: 'pain specialist',
  spine: 'spinal service',
  spine_urgent: 'spinal service, urgent',
  mental_health: 'mental health',
  other: 'other',
});

export const referralStatusNames = names<Of<'referral'>['status']>({
  sent: 'sent',
  seen: 'seen',
  declined: 'declined',
});

export const vitaminNames = names<Of<'supplement_trial'>['vitamin']>({
  vitamin_d: 'Vitamin D',
  vitamin_b12: 'Vitamin B12',
});

export const supplementOutcomeNames = names<Of<'supplement_trial'>['outcome']>({
  benefit: 'benefit',
  no_benefit: 'no benefit',
  unclear: 'unclear',
});

export const refusalNames = names<Of<'refusal'>['of']>({
  neuropathic_agent: 'neuropathic agent',
  physical_therapy: 'physical therapy',
});

export const careEventNames = names<Of<'care_event'>['event']>({
  b12_treatment: 'B12 treatment',
  weight_plan: 'Weight plan',
  ecg: 'ECG',
  safety_assessment: 'Safety assessment',
  interventional_considered: 'Interventional considered',
  comedication_confirmed: 'Comedication confirmed',
});

/** Why a medicine was stopped, as a few words after a colon. */
export const stopReasonNames = names<NonNullable<Of<'dose'>['stopReason']>>({
  ineffective: 'ineffective',
  adverse_effect: 'adverse effect',
  completed: 'completed',
  patient_choice: 'patient choice',
  interaction: 'interaction',
  other: 'other',
  not_recorded: 'not recorded',
});

export const documentNames = names<Of<'document'>['document']>({
  letter: 'letter',
  patient_page: 'patient page',
  visit_note: 'visit note',
  handout: 'handout',
  report: 'report',
});

const channelNames = names<Of<'contact'>['channel']>({
  call: 'Call',
  message: 'Message',
  letter: 'Letter',
});

/** "Call: not reached". */
export function contactName({ channel, outcome }: Of<'contact'>): string {
  const name = channelNames[channel];
  if (outcome === 'sent') return say`${name}: sent`;
  if (outcome === 'left_message') return say`${name}: left message`;
  return outcome === 'reached' ? say`${name}: reached` : say`${name}: not reached`;
}

/** "R20 accepted". */
export function answerName({ promptKey, response }: Of<'prompt_response'>): string {
  if (response === 'accepted') return say`${promptKey} accepted`;
  return response === 'declined' ? say`${promptKey} declined` : say`${promptKey} snoozed`;
}

/** "left L5" for `L_L5`. */
export function myotomeName(id: string): string {
  const [side, level] = id.split('_');
  return side === 'L' ? say`left ${level}` : say`right ${level}`;
}
