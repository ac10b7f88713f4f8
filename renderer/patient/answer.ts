/** A clinician's answer to a prompt, as the fact that records it. */
import type { Day } from '../../clinical/day.ts';
import type { declineReasons, DraftFact } from '../../clinical/facts.ts';
import type { Prompt, PromptResponseFact } from '../../clinical/prompt.ts';
import { sayDay } from '../ui/say.ts';

export type DeclineReason = (typeof declineReasons)[number];

export type Answer =
  | { is: 'accepted' }
  | { is: 'declined'; reason: DeclineReason; words: string }
  | { is: 'snoozed'; until: Day };

export const reasonNames: Readonly<Record<DeclineReason, string>> = {
  will_monitor: 'Will monitor',
  tolerated_before: 'Tolerated before',
  patient_preference: 'Patient prefers otherwise',
  specialist_advice: 'Specialist advice',
  other_plan: 'Another plan is agreed',
  not_applicable: 'Does not apply to this patient',
  other: 'Other',
};

/** The fact that records an answer given on a day. */
export function answerTo(prompt: Prompt, answer: Answer, on: Day): DraftFact {
  const words = answer.is === 'declined' ? answer.words.trim() : '';
  return {
    on,
    statement: {
      kind: 'prompt_response',
      promptKey: prompt.key,
      ruleVersion: prompt.explanation.ruleVersion,
      urgency: prompt.urgency,
      response: answer.is,
      reason: answer.is === 'declined' ? answer.reason : null,
      reasonText: words === '' ? null : words,
      until: answer.is === 'snoozed' ? answer.until : null,
    },
    replaces: null,
    importKey: null,
  };
}

/** An earlier answer in one line: "Declined 9 Mar 2026: will monitor (dizzy last year)". */
export function earlierAnswer({ on, statement }: PromptResponseFact): string {
  const words = statement.reasonText ? ` (${statement.reasonText})` : '';
  if (statement.response === 'accepted') return `Accepted ${sayDay(on)}${words}`;
  if (statement.response === 'snoozed') {
    return `Snoozed ${sayDay(on)}${statement.until ? ` until ${sayDay(statement.until)}` : ''}${words}`;
  }
  const reason = statement.reason ? `: ${reasonNames[statement.reason].toLowerCase()}` : '';
  return `Declined ${sayDay(on)}${reason}${words}`;
}
