/** A clinician's answer to a prompt, as the fact that records it. */
import type { Day } from '../../clinical/day.ts';
import type { declineReasons, DraftFact } from '../../clinical/facts.ts';
import type { Prompt, PromptResponseFact } from '../../clinical/prompt.ts';
import { m } from '../../words/messages.js';
import { sayDay } from '../ui/say.ts';

export type DeclineReason = (typeof declineReasons)[number];

export type Answer =
  | { is: 'accepted' }
  | { is: 'declined'; reason: DeclineReason; words: string }
  | { is: 'snoozed'; until: Day };

const reasonNames: Readonly<Record<DeclineReason, () => string>> = {
  will_monitor: m.prompts_reason_will_monitor,
  tolerated_before: m.prompts_reason_tolerated_before,
  patient_preference: m.prompts_reason_patient_preference,
  specialist_advice: m.prompts_reason_specialist_advice,
  other_plan: m.prompts_reason_other_plan,
  not_applicable: m.prompts_reason_not_applicable,
  other: m.prompts_reason_other,
};

/** A coded reason in words: "Will monitor". */
export const sayReason = (reason: DeclineReason): string => reasonNames[reason]();

/** Whether a decline must say why in words: urgent prompts, and the reason "other". */
export function needsWords(urgent: boolean, reason: DeclineReason | ''): boolean {
  return urgent || reason === 'other';
}

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

/** What was answered, without the day: "Declined: will monitor (dizzy last year)". */
export function sayAnswer({ statement }: PromptResponseFact): string {
  const words = statement.reasonText ? ` (${statement.reasonText})` : '';
  if (statement.response === 'accepted') return `${m.prompts_said_accepted()}${words}`;
  if (statement.response === 'snoozed') {
    return statement.until === null
      ? `${m.prompts_said_snoozed()}${words}`
      : `${m.prompts_said_snoozed_until({ day: sayDay(statement.until) })}${words}`;
  }
  const reason = statement.reason ? `: ${sayReason(statement.reason).toLowerCase()}` : '';
  return `${m.prompts_said_declined()}${reason}${words}`;
}

/** An earlier answer in one line: "9 Mar 2026. Declined: will monitor (dizzy last year)". */
export function earlierAnswer(answer: PromptResponseFact): string {
  return `${sayDay(answer.on)}. ${sayAnswer(answer)}`;
}
