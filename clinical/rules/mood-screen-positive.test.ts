import { describe, expect, it } from 'vitest';
import { chartOn, creatinine, event, promptOf, pressure, score } from './patient-for-tests.ts';
import { ruleCases } from './rule-cases.ts';

const low = 'the latest PHQ-9 or GAD-7 is 10 or more and at most 90 days old: false';

ruleCases('R45', {
  'a PHQ-9 of 10': { on: 0, events: [score(0, 'phq9', 10)], says: ['R45 action'] },
  'a GAD-7 of 10': { on: 0, events: [score(0, 'gad7', 10)], says: ['R45 action'] },
  'nine is below': { on: 0, events: [score(0, 'phq9', 9), score(0, 'gad7', 9)], silent: low },
  'a score of 91 days ago is old': { on: 91, events: [score(0, 'phq9', 20)], silent: low },
  'a referral on its day settles it': {
    on: 0,
    events: [score(0, 'phq9', 20), event(0, 'referral', { kind: 'mental_health', status: 'sent' })],
    silent: 'neither a mental health referral nor CBT followed: false',
  },
  'a declined one does not': {
    on: 0,
    events: [
      score(0, 'phq9', 20),
      event(0, 'referral', { kind: 'mental_health', status: 'declined' }),
    ],
    says: ['R45 action'],
  },
});

describe('what R45 offers', () => {
  it('is an antidepressant that also treats pain, unless the filter withholds it', () => {
    const positive = [creatinine(0), score(0, 'phq9', 12)];
    const offers = (events: typeof positive) =>
      promptOf('R45', chartOn(0, events)).offers.map(({ medicine }) => medicine);
    expect(offers(positive)).toContain('duloxetine');
    expect(offers([...positive, pressure(0, 150, 110)])).toEqual([]);
  });
});
