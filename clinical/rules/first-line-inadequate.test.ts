import { describe, expect, it } from 'vitest';
import { protocolOf } from '../protocol.ts';
import { asked, chartOn, creatinine, dose, pain, promptOf, says } from './patient-for-tests.ts';
import { ruleCases } from './rule-cases.ts';

const trial = [creatinine(-10), pain(0, 8), dose(0, 'pregabalin', 300)];
const subject = 'pregabalin';

ruleCases('R40', {
  'four weeks without response: info': {
    on: 28,
    events: [...trial, pain(28, 8)],
    says: ['R40:pregabalin info'],
  },
  'six weeks: action': { on: 42, events: [...trial, pain(42, 8)], says: ['R40:pregabalin action'] },
  'day 27 is too early': {
    on: 27,
    events: [...trial, pain(27, 8)],
    subject,
    silent: 'taken for at least 28 days: false',
  },
  'a score of day 20 is too early to judge': {
    on: 28,
    events: [...trial, pain(20, 8)],
    subject,
    silent:
      'the response is inadequate: unknown (a current pain score on the same scale as the baseline)',
  },
  'before six weeks a pending step comes first': {
    on: 28,
    events: [creatinine(-10), pain(0, 8), dose(0, 'pregabalin', 150), pain(28, 8), asked(28)],
    subject,
    silent: 'no titration step is pending: false',
  },
  'so does one that waits for the question about side effects': {
    on: 28,
    events: [creatinine(-10), pain(0, 8), dose(0, 'pregabalin', 150), pain(28, 8)],
    subject,
    silent: 'no titration step waits for a record of tolerability: false',
  },
  'a response is silent': {
    on: 42,
    events: [...trial, pain(42, 5)],
    subject,
    silent: 'the response is inadequate: false',
  },
});

describe('what R40 offers', () => {
  it('is another class, and never one already taken', () => {
    const { offers } = promptOf('R40', chartOn(42, [...trial, pain(42, 8)]));
    const medicines = offers.map(({ medicine }) => medicine);
    expect(medicines).toContain('duloxetine');
    expect(medicines).not.toContain('gabapentin');
  });

  it('waits twelve weeks under the AAN profile', () => {
    const events = [...trial, pain(83, 8), pain(84, 8)];
    expect(says('R40', chartOn(83, events), protocolOf('aan_2022'))).toEqual([]);
    expect(says('R40', chartOn(84, events), protocolOf('aan_2022'))).toEqual([
      'R40:pregabalin action',
    ]);
  });
});
