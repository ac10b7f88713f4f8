import { describe, expect, it } from 'vitest';
import { chartOn, pain, promptOf, score } from './patient-for-tests.ts';
import { ruleCases } from './rule-cases.ts';

ruleCases('R11', {
  'day 29 is overdue': { on: 29, events: [score(0, 'peg', 5)], says: ['R11 action'] },
  'day 28 is not': {
    on: 28,
    events: [score(0, 'peg', 5)],
    silent: 'more than 28 days since the last reassessment: false',
  },
  'where only function is missing, R12 speaks instead': {
    on: 40,
    events: [pain(30, 5)],
    silent: 'R12 (function not recorded although pain is) does not fire: false',
  },
});

describe('the explanation of R11', () => {
  it('says that nothing was ever assessed, and from when it counts', () => {
    const { explanation, meaning } = promptOf('R11', chartOn(40, []));
    expect(explanation.missing).toEqual([
      { what: 'a reassessment (pain and function together)', staleSince: null },
    ]);
    expect(explanation.computed[0]?.how).toContain('counted from enrolment');
    expect(meaning).toContain('40 days');
  });

  it('cites the limit with its parameter', () => {
    const { thresholds } = promptOf('R11', chartOn(40, [])).explanation;
    expect(thresholds).toContainEqual({
      label: 'Reassessment overdue after',
      value: 28,
      unit: 'days',
      parameter: 'P.reassess.overdue_days',
    });
  });
});
