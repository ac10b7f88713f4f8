import { describe, expect, it } from 'vitest';
import { day, dayNumber } from '../../clinical/day.ts';
import { chartWith, score } from '../patient/chart-for-tests.ts';
import { firstZoom, spanOf, ticksOf } from './axis.ts';
import { timelineOf } from './model.ts';

describe('the span', () => {
  const line = { from: day('2016-11-23'), to: day('2026-11-23') };

  it.each([
    ['3m', '2026-08-23'],
    ['1y', '2025-11-22'],
  ] as const)('of %s begins on %s and ends today', (zoom, from) => {
    expect(spanOf(line, zoom)).toEqual({ from, to: '2026-11-23' });
  });

  it('of everything holds the first day with room before it', () => {
    const { from } = spanOf(line, 'all');
    expect(from < line.from).toBe(true);
  });

  it('is never too short to draw', () => {
    expect(spanOf({ from: line.to, to: line.to }, 'all').from < line.to).toBe(true);
  });
});

it('opens on a year where that holds a course, else on everything', () => {
  const old = score('2015-01-01', 'nrs_avg', 4);
  const recent = ['2026-01-01', '2026-05-01', '2026-09-01'].map((on) => score(on, 'nrs_avg', 5));
  expect(firstZoom(timelineOf(chartWith(old, ...recent)))).toBe('1y');
  expect(firstZoom(timelineOf(chartWith(old)))).toBe('all');
});

describe('ticks', () => {
  it('stand on firsts of months and name each year once', () => {
    const ticks = ticksOf({ from: day('2025-11-22'), to: day('2026-11-23') }, 8);
    expect(ticks[0]).toEqual({ number: dayNumber(day('2026-01-01')), label: 'Jan 2026' });
    expect(ticks.map(({ label }) => label)).toEqual([
      'Jan 2026',
      'Mar',
      'May',
      'Jul',
      'Sep',
      'Nov',
    ]);
  });

  it('stand on weeks where the span is short', () => {
    const ticks = ticksOf({ from: day('2026-10-26'), to: day('2026-11-23') }, 8);
    expect(ticks.map(({ label }) => label)).toEqual([
      '26 Oct',
      '2 Nov',
      '9 Nov',
      '16 Nov',
      '23 Nov',
    ]);
  });

  it.each([3, 5, 8, 12])('are at most about %i', (most) => {
    for (const from of ['2026-08-23', '2025-11-22', '2016-01-15', '1990-06-30']) {
      const ticks = ticksOf({ from: day(from), to: day('2026-11-23') }, most);
      expect(ticks.length).toBeGreaterThan(0);
      expect(ticks.length).toBeLessThanOrEqual(most + 1);
    }
  });
});
