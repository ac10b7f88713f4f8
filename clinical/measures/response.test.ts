import { describe, expect, it } from 'vitest';
import { dayNumber } from '../day.ts';
import { caseDay } from '../cases/case-facts.ts';
import { defaultProtocol } from '../protocol.ts';
import { chartOn, pain, score } from '../rules/patient-for-tests.ts';
import { episodeResponse, trialResponse } from './response.ts';

const start = dayNumber(caseDay(0));
const response = (on: number, events: Parameters<typeof chartOn>[1], scoredFrom = 0) =>
  trialResponse(
    { chart: chartOn(on, events), protocol: defaultProtocol },
    start,
    start + scoredFrom,
  ).value;
const peg = (d: number, v: number) => score(d, 'peg', v);

describe('the response to a trial', () => {
  it.each([
    ['a fall of exactly 30 % is adequate', [peg(0, 7), peg(10, 4.9)], 'adequate'],
    ['a tenth less is not', [peg(0, 7), peg(10, 5)], 'inadequate'],
    ['pain of 3 is adequate whatever it was', [pain(0, 4), pain(10, 3)], 'adequate'],
    ['a baseline of 0 cannot fall', [pain(0, 0), pain(10, 4)], 'inadequate'],
    [
      'average pain goes before PEG',
      [pain(0, 8), peg(0, 8), pain(10, 8), peg(10, 2)],
      'inadequate',
    ],
    ['PEG counts where average pain has no pair', [pain(0, 8), peg(0, 8), peg(10, 2)], 'adequate'],
    ['two scales are never mixed', [pain(0, 8), peg(10, 2)], 'unknown'],
    [
      'the baseline is the last score up to the start',
      [pain(-14, 4), pain(-1, 8), pain(10, 4)],
      'adequate',
    ],
    ['a score 15 days before is no baseline', [pain(-15, 8), pain(10, 4)], 'unknown'],
    [
      'the first score within three days after is one',
      [pain(2, 8), pain(3, 4), pain(10, 5)],
      'adequate',
    ],
    ['a single score is not its own baseline', [pain(2, 8)], 'unknown'],
  ] as const)('%s', (_, events, expected) => {
    expect(response(10, events)).toBe(expected);
  });

  it('asks for a score from the day it may speak of', () => {
    expect(response(10, [pain(0, 8), pain(9, 4)], 10)).toBe('unknown');
    expect(response(10, [pain(0, 8), pain(10, 4)], 10)).toBe('adequate');
  });
});

describe('the response since enrolment', () => {
  it('compares with the first score within two weeks of enrolment', () => {
    const of = (events: Parameters<typeof chartOn>[1]) =>
      episodeResponse({ chart: chartOn(60, events), protocol: defaultProtocol }).value;
    expect(of([pain(-14, 8), pain(0, 4), pain(60, 5)])).toBe('adequate');
    expect(of([pain(-15, 8), pain(0, 5), pain(60, 5)])).toBe('inadequate');
    expect(of([pain(15, 8), pain(60, 5)])).toBe('unknown');
  });
});
