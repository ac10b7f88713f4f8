import { describe, expect, it } from 'vitest';
import { caseDay } from '../cases/case-facts.ts';
import { chartOn, pain, promptOf, score } from './patient-for-tests.ts';
import { ruleCases } from './rule-cases.ts';

ruleCases('R10', {
  'day 13 is too early': {
    on: 13,
    events: [score(0, 'peg', 5)],
    silent: 'at least 14 days since the last reassessment: false',
  },
  'day 14 is due': { on: 14, events: [score(0, 'peg', 5)], says: ['R10 info'] },
  'day 28 is still due': { on: 28, events: [score(0, 'peg', 5)], says: ['R10 info'] },
  'day 29 is overdue, which R11 says': {
    on: 29,
    events: [score(0, 'peg', 5)],
    silent: 'not more than 28 days since the last reassessment: false',
  },
  'pain and function three days apart are one reassessment, dated by the later': {
    on: 17,
    events: [pain(0, 5), score(3, 'odi', 40)],
    says: ['R10 info'],
  },
  'four days apart they are none: counted from enrolment': {
    on: 18,
    events: [pain(0, 5), score(4, 'odi', 40)],
    says: ['R10 info'],
  },
  'a PEG before a function score makes the later of both the reassessment': {
    on: 15,
    events: [score(0, 'peg', 5), score(2, 'odi', 40)],
    silent: 'at least 14 days since the last reassessment: false',
  },
});

describe('putting R10 off', () => {
  it('ends on day 28 of the gap', () => {
    const { answerable } = promptOf('R10', chartOn(20, [score(0, 'peg', 5)]));
    expect(answerable).toEqual({ snoozeUntil: caseDay(28), mayDecline: false });
  });

  it('is not possible on that day', () => {
    const { answerable } = promptOf('R10', chartOn(28, [score(0, 'peg', 5)]));
    expect(answerable.snoozeUntil).toBeNull();
  });
});
