import { describe, expect, it } from 'vitest';
import { caseDay, caseFact, caseFacts, casePatient } from '../cases/case-facts.ts';
import type { CaseEvent } from '../cases/case-format.ts';
import { buildChart } from '../chart.ts';
import type { Urgency } from '../prompt.ts';
import { evaluate } from './evaluate.ts';
import {
  asked,
  condition,
  creatinine,
  dose,
  effect,
  lab,
  pain,
  pressure,
  score,
} from './patient-for-tests.ts';
import { defaultProtocol } from '../protocol.ts';

type Answer = { on: number; key: string; urgency: Urgency } & (
  { declined: true } | { until: number } | { accepted: true }
);

const who = { age: 60, sex: 'M', weight_kg: 82, conditions: ['diabetes'] };

/** The state of a prompt on a day; 'silent' when its rule does not fire. */
function stateOn(
  day: number,
  key: string,
  events: readonly CaseEvent[],
  answers: readonly Answer[],
): string {
  const facts = caseFacts('test', who, events);
  const responses = answers.map((answer, index) =>
    caseFact(
      'test',
      answer.on,
      {
        kind: 'prompt_response',
        promptKey: answer.key,
        ruleVersion: '1',
        urgency: answer.urgency,
        response: 'until' in answer ? 'snoozed' : 'declined' in answer ? 'declined' : 'accepted',
        reason: 'declined' in answer ? 'will_monitor' : null,
        reasonText: null,
        until: 'until' in answer ? caseDay(answer.until) : null,
      },
      1000 + index,
      'answer',
    ),
  );
  const chart = buildChart({
    patient: casePatient(who),
    facts: [...facts, ...responses],
    on: caseDay(day),
  });
  return (
    evaluate(chart, defaultProtocol).find((prompt) => prompt.key === key)?.state.is ?? 'silent'
  );
}

describe('a snooze', () => {
  const snoozed = (until: number): Answer => ({ on: 0, key: 'R03', urgency: 'action', until });

  it('hides the prompt until its day, on which it is back', () => {
    expect([4, 5].map((day) => stateOn(day, 'R03', [], [snoozed(5)]))).toEqual(['snoozed', 'open']);
  });

  it('never lasts longer than the rule allows', () => {
    expect([6, 7].map((day) => stateOn(day, 'R03', [], [snoozed(60)]))).toEqual([
      'snoozed',
      'open',
    ]);
  });

  it('does not hide an urgent prompt', () => {
    const events = [effect(0, 'dizziness', 3)];
    const answer: Answer = { on: 0, key: 'R30:dizziness', urgency: 'urgent', until: 3 };
    expect(stateOn(1, 'R30:dizziness', events, [answer])).toBe('open');
  });

  it('ends for good when the urgency rises, even if it falls again', () => {
    const events = [
      dose(-10, 'duloxetine', 30),
      pressure(0, 150, 80),
      pressure(2, 190, 80),
      pressure(4, 150, 80),
    ];
    const answer: Answer = { on: 0, key: 'R76:duloxetine', urgency: 'action', until: 10 };
    expect([1, 2].map((day) => stateOn(day, 'R76:duloxetine', events, [answer]))).toEqual([
      'snoozed',
      'open',
    ]);
    expect(stateOn(5, 'R76:duloxetine', events, [answer])).toBe('open');
  });

  it('ends on a new result where the rule cannot be dismissed', () => {
    const events = [dose(0, 'naproxen', 500), lab(0, 'egfr', 50), lab(2, 'egfr', 48)];
    const answer: Answer = { on: 0, key: 'R33:naproxen', urgency: 'action', until: 3 };
    expect([1, 2].map((day) => stateOn(day, 'R33:naproxen', events, [answer]))).toEqual([
      'snoozed',
      'open',
    ]);
  });

  it('is undone by a later answer', () => {
    const again: Answer = { on: 2, key: 'R03', urgency: 'action', accepted: true };
    expect(stateOn(3, 'R03', [], [snoozed(5), again])).toBe('open');
  });
});

describe('a dismissal', () => {
  const opioid = [dose(0, 'oxycodone', 40)];
  const declined: Answer = { on: 2, key: 'R62', urgency: 'action', declined: true };

  it('hides the prompt until something changes', () => {
    expect([2, 300].map((day) => stateOn(day, 'R62', opioid, [declined]))).toEqual([
      'declined',
      'declined',
    ]);
  });

  it('ends with an event that re-arms the rule and is dated after it', () => {
    const raised = [...opioid, dose(10, 'oxycodone', 60)];
    expect([9, 10].map((day) => stateOn(day, 'R62', raised, [declined]))).toEqual([
      'declined',
      'open',
    ]);
  });

  it('of an opioid dose ends when one opioid is stopped and the rest still reaches the limit', () => {
    const two = [...opioid, dose(0, 'codeine', 60), dose(10, 'codeine', 0)];
    expect([9, 10].map((day) => stateOn(day, 'R62', two, [declined]))).toEqual([
      'declined',
      'open',
    ]);
  });

  it('is not ended by an event of its own day', () => {
    expect(stateOn(3, 'R62', [...opioid, dose(2, 'oxycodone', 60)], [declined])).toBe('declined');
  });

  it('ends when the trigger was false and is true again', () => {
    const answer: Answer = { on: 8, key: 'R39:pregabalin', urgency: 'action', declined: true };
    const events = [
      dose(0, 'pregabalin', 75),
      condition(5, 'pregnancy'),
      condition(20, 'pregnancy', false),
      condition(400, 'pregnancy'),
    ];
    expect([19, 20, 400].map((day) => stateOn(day, 'R39:pregabalin', events, [answer]))).toEqual([
      'declined',
      'silent',
      'open',
    ]);
  });

  it('ends when the urgency rises', () => {
    const events = [
      dose(0, 'pregabalin', 300),
      creatinine(-1),
      pain(0, 8),
      pain(28, 8),
      pain(42, 8),
    ];
    const answer: Answer = { on: 28, key: 'R40:pregabalin', urgency: 'info', declined: true };
    const quiet = events.filter((one) => one.d !== 42);
    expect(stateOn(41, 'R40:pregabalin', quiet, [answer])).toBe('declined');
    expect(stateOn(42, 'R40:pregabalin', quiet, [answer])).toBe('open');
  });

  it('is refused where the rule allows none', () => {
    const answer: Answer = { on: 0, key: 'R44', urgency: 'urgent', declined: true };
    expect(stateOn(1, 'R44', [score(0, 'phq9_item9', 2)], [answer])).toBe('open');
  });

  it('of an NSAID course holds over a short gap in it, and not for the next course', () => {
    const events = [
      dose(0, 'naproxen', 500),
      dose(10, 'naproxen', 0),
      dose(13, 'naproxen', 500),
      dose(20, 'naproxen', 0),
      dose(40, 'naproxen', 500),
    ];
    const answer: Answer = { on: 8, key: 'R34:nsaid_oral', urgency: 'action', declined: true };
    expect(
      [9, 11, 15, 46, 47].map((day) => stateOn(day, 'R34:nsaid_oral', events, [answer])),
    ).toEqual(['declined', 'silent', 'declined', 'silent', 'open']);
  });

  it('of a vitamin is for good', () => {
    const answer: Answer = { on: 20, key: 'R73:vitamin_d', urgency: 'info', declined: true };
    expect(stateOn(2000, 'R73:vitamin_d', [], [answer])).toBe('declined');
  });

  it('of an interaction ends when one of its medicines is started again', () => {
    const events = [
      dose(0, 'pregabalin', 75),
      dose(0, 'oxycodone', 20),
      dose(0, 'tramadol', 50),
      dose(9, 'oxycodone', 0),
      dose(12, 'oxycodone', 20),
    ];
    const answer: Answer = { on: 1, key: 'R38:IX-01', urgency: 'action', declined: true };
    expect([11, 12].map((day) => stateOn(day, 'R38:IX-01', events, [answer]))).toEqual([
      'declined',
      'open',
    ]);
  });

  it('still holds titration', () => {
    const events = [
      creatinine(-1),
      pain(0, 8),
      dose(0, 'pregabalin', 150),
      dose(0, 'oxycodone', 20),
      pain(8, 8),
      asked(8),
    ];
    const answer: Answer = { on: 1, key: 'R38:IX-01', urgency: 'action', declined: true };
    expect(stateOn(8, 'R38:IX-01', events, [answer])).toBe('declined');
    expect(stateOn(8, 'R20:pregabalin', events, [answer])).toBe('silent');
  });
});
