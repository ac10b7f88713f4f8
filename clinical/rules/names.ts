/** What ids of facts are called, where the id with its underscores taken out does not read well. */
import type { Statement } from '../facts.ts';

type Of<K extends Statement['kind']> = Extract<Statement, { kind: K }>;

export const therapyNames: Readonly<Record<Of<'therapy'>['therapy'], string>> = {
  physical_therapy: 'Physical therapy',
  cbt: 'CBT',
};

export const referralNames: Readonly<Record<Of<'referral'>['to'], string>> = {
  pain_specialist: 'pain specialist',
  spine: 'spinal service',
  spine_urgent: 'spinal service, urgent',
  mental_health: 'mental health',
  other: 'other',
};

export const vitaminNames: Readonly<Record<Of<'supplement_trial'>['vitamin'], string>> = {
  vitamin_d: 'Vitamin D',
  vitamin_b12: 'Vitamin B12',
};

/** Events whose id is not their name. */
export const careEventNames: Readonly<Partial<Record<Of<'care_event'>['event'], string>>> = {
  ecg: 'ECG',
  b12_treatment: 'B12 treatment',
};

/** "left L5" for `L_L5`. */
export function myotomeName(id: string): string {
  const [side, level] = id.split('_');
  return `${side === 'L' ? 'left' : 'right'} ${level}`;
}
