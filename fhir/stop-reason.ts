/** Why a medicine was stopped, where the sender says so. */
import type { Statement } from '../clinical/facts.ts';
import { allWords, concepts } from './coded.ts';
import type { Element } from './element.ts';

export type StopReason = NonNullable<Extract<Statement, { kind: 'dose' }>['stopReason']>;

const REASONS: readonly { pattern: RegExp; reason: StopReason }[] = [
  { pattern: /\b(sddi|interaction)/i, reason: 'interaction' },
  { pattern: /\b(sintol|salg|side effect|adverse|intoleran|allerg)/i, reason: 'adverse_effect' },
  {
    pattern:
      /\b(ineffective|no (effect|benefit)|not effective|lack of (effect|efficacy)|did not work)/i,
    reason: 'ineffective',
  },
  {
    pattern: /\bpatient('s)? (choice|preference|request|decision|refus)/i,
    reason: 'patient_choice',
  },
];

/** Why it was stopped, where the sender says so in a way that is sure. */
export function stopReasonOf(resource: Element): StopReason | null {
  const said = concepts(resource, 'statusReason');
  const all = said
    .map((one) => `${allWords(one)} ${one.codings.map((c) => c.code).join(' ')}`)
    .join(' ');
  const found = REASONS.find(({ pattern }) => pattern.test(all))?.reason;
  if (found) return found;
  return all.trim() === '' ? null : 'other';
}
