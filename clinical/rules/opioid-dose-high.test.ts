import { describe, expect, it } from 'vitest';
import { chartOn, dose, promptOf } from './patient-for-tests.ts';
import { ruleCases } from './rule-cases.ts';

ruleCases('R62', {
  'exactly 50': {
    on: 0,
    events: [dose(0, 'oxycodone', 20), dose(0, 'tramadol', 100)],
    says: ['R62 action'],
  },
  'just below': {
    on: 0,
    events: [dose(0, 'oxycodone', 33)],
    silent: '50 MME/day or more: false',
  },
  'a patch counts in micrograms per hour': {
    on: 0,
    events: [dose(0, 'fentanyl_td', 25)],
    says: ['R62 action'],
  },
  'an unknown dose leaves it open': {
    on: 0,
    events: [dose(0, 'oxycodone', null)],
    silent: '50 MME/day or more: unknown (the daily dose of Oxycodone)',
  },
  'no opioid': { on: 0, events: [], silent: 'an opioid is taken: false' },
});

describe('an opioid without a factor', () => {
  it('counts as 0, and the prompt says so', () => {
    const prompt = promptOf(
      'R62',
      chartOn(0, [dose(0, 'oxycodone', 40), dose(0, 'buprenorphine', 20)]),
    );
    expect(prompt.meaning).toMatch(/60 MME\/day.*Buprenorphine.*not counted/);
    expect(prompt.explanation.missing).toHaveLength(1);
  });
});
