import { describe, expect, it } from 'vitest';
import { day } from '../../clinical/day.ts';
import { draftFactSchema } from '../../clinical/facts.ts';
import type { Prompt, PromptResponseFact } from '../../clinical/prompt.ts';
import { answerTo, earlierAnswer, type Answer } from './answer.ts';

const prompt: Prompt = {
  key: 'R30:pregabalin',
  ruleId: 'R30',
  subject: 'pregabalin',
  urgency: 'action',
  title: 'Dizziness on pregabalin',
  meaning: 'Hold the dose.',
  offers: [],
  withheld: [],
  answerable: { snoozeUntil: day('2026-03-16'), mayDecline: true },
  state: { is: 'open' },
  explanation: {
    ruleId: 'R30',
    ruleVersion: '1.0',
    protocolName: 'Default protocol',
    protocolVersion: '1.0',
    facts: [],
    computed: [],
    thresholds: [],
    missing: [],
    closesWhen: '',
    sources: [],
    earlierResponses: [],
  },
};
const on = day('2026-03-09');
const answers: { answer: Answer; line: string }[] = [
  { answer: { is: 'accepted' }, line: '9 Mar 2026. Accepted' },
  {
    answer: { is: 'declined', reason: 'will_monitor', words: ' mild now ' },
    line: '9 Mar 2026. Declined: will monitor (mild now)',
  },
  {
    answer: { is: 'snoozed', until: day('2026-03-12') },
    line: '9 Mar 2026. Snoozed until 12 Mar 2026',
  },
];

describe.each(answers)('the answer "$line"', ({ answer, line }) => {
  const draft = answerTo(prompt, answer, on);

  it('is a fact the record accepts', () => {
    expect(draftFactSchema.safeParse(draft).error).toBeUndefined();
  });

  it('is read back in one line', () => {
    const recorded = { ...draft, statement: draft.statement } as PromptResponseFact; // authorship does not matter here
    expect(earlierAnswer(recorded)).toBe(line);
  });
});
