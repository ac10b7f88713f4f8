import { expect, it } from 'vitest';
import { defaultProtocol, protocolOf } from '../../clinical/protocol.ts';
import { chartWith, score } from '../patient/chart-for-tests.ts';
import { scoreChanges } from './score-changes.ts';

it.each([
  [7, 6, 'no meaningful change (better by 1)'],
  [7, 5, 'meaningfully better, by 2'],
  [4, 7, 'meaningfully worse, by 3'],
  [5, 5, 'unchanged'],
])('pain from %i to %i reads "%s"', (first, latest, words) => {
  const chart = chartWith(
    score('2026-09-01', 'nrs_avg', first),
    score('2026-11-01', 'nrs_avg', latest),
  );
  expect(scoreChanges(chart, defaultProtocol)[0]?.change).toBe(words);
});

it('knows that on the PSFS higher is better', () => {
  const chart = chartWith(score('2026-09-01', 'psfs', 3), score('2026-11-01', 'psfs', 6));
  expect(scoreChanges(chart, defaultProtocol)[0]?.change).toBe('meaningfully better, by 3');
});

it('counts from when the clinic began to follow the patient, not from an old import', () => {
  const chart = chartWith(
    score('2015-01-01', 'nrs_avg', 1),
    score('2026-07-02', 'nrs_avg', 8),
    score('2026-11-01', 'nrs_avg', 4),
  );
  expect(scoreChanges(chart, defaultProtocol)[0]?.first).toEqual({ value: 8, on: '2026-07-02' });
});

it('claims no change from a single value', () => {
  expect(
    scoreChanges(chartWith(score('2026-09-01', 'odi', 40)), defaultProtocol)[0]?.change,
  ).toBeNull();
});

it('goes by the days before the start that the protocol in force counts', () => {
  const chart = chartWith(
    score('2026-06-20', 'nrs_avg', 9),
    score('2026-07-02', 'nrs_avg', 8),
    score('2026-11-01', 'nrs_avg', 4),
  );
  const protocol = protocolOf('seed_default', { 'P.trial.baseline_pre_days': 30 });
  expect(scoreChanges(chart, protocol)[0]?.first.value).toBe(9);
});
