import { describe, expect, it } from 'vitest';
import { day, dayNumber } from '../../clinical/day.ts';
import { score } from '../patient/chart-for-tests.ts';
import {
  backToShow,
  cursorAfter,
  firstZoom,
  furthestBack,
  snapped,
  spanOf,
  ticksOf,
} from './axis.ts';
import { lineWith } from './line-for-tests.ts';

const line = { from: day('2016-11-23'), today: day('2026-11-23'), until: day('2026-12-21') };

describe('the span', () => {
  it.each([
    ['3m', '2026-08-23'],
    ['1y', '2025-11-22'],
  ] as const)('of %s is counted back from today and holds what is planned', (zoom, from) => {
    expect(spanOf(line, zoom)).toEqual({ from, to: '2026-12-21' });
  });

  it('of everything holds the first day with room before it, and the last planned one', () => {
    const { from, to } = spanOf(line, 'all');
    expect(from < line.from).toBe(true);
    expect(to).toBe(line.until);
  });

  it('is never too short to draw', () => {
    const { today } = line;
    expect(spanOf({ from: today, today, until: today }, 'all').from < today).toBe(true);
  });

  it('moved into the past keeps its length and stops where the record begins', () => {
    expect(spanOf(line, '3m', 30)).toEqual({ from: '2026-07-24', to: '2026-11-21' });
    const furthest = furthestBack(line, '3m');
    expect(spanOf(line, '3m', 100_000)).toEqual(spanOf(line, '3m', furthest));
    expect(spanOf(line, '3m', furthest).from).toBe('2016-11-16');
    expect(furthestBack(line, 'all')).toBe(0);
  });

  it('follows the cursor out of the picture, and stays where the cursor is in it', () => {
    expect(backToShow(line, '3m', 0, day('2026-10-01'))).toBe(0);
    const back = backToShow(line, '3m', 0, day('2024-01-01'));
    const { from, to } = spanOf(line, '3m', back);
    expect(from <= '2024-01-01' && '2024-01-01' <= to).toBe(true);
    expect(backToShow(line, '3m', back, line.until)).toBe(0);
  });
});

describe('the cursor', () => {
  const stops = ['2026-09-01', '2026-09-16', '2026-11-23', '2026-12-07'].map(day);
  const from = (key: string, byDay = false, on = '2026-09-16') =>
    cursorAfter(key, { on: day(on), byDay, stops, line });

  it.each([
    ['ArrowLeft', false, '2026-09-01'],
    ['ArrowRight', false, '2026-11-23'],
    ['ArrowLeft', true, '2026-09-15'],
    ['ArrowRight', true, '2026-09-17'],
    ['Home', false, '2026-09-01'],
    ['End', false, '2026-12-07'],
    ['PageUp', false, '2026-12-07'],
    ['PageDown', false, '2026-09-01'],
  ] as const)('moves by %s (day by day: %s) to %s', (key, byDay, to) => {
    expect(from(key, byDay)).toBe(to);
  });

  it('stays at the ends, and other keys mean nothing', () => {
    expect(from('ArrowLeft', false, '2026-09-01')).toBe('2026-09-01');
    expect(from('ArrowRight', true, '2026-12-07')).toBe('2026-12-07');
    expect(from('a')).toBeNull();
  });

  it('is drawn to the nearest recorded day within reach of the pointer', () => {
    expect(snapped(stops, day('2026-09-14'), 3)).toBe('2026-09-16');
    expect(snapped(stops, day('2026-09-08'), 3)).toBe('2026-09-08');
  });
});

it('opens on a year where that holds a course, else on everything', () => {
  const old = score('2015-01-01', 'nrs_avg', 4);
  const recent = ['2026-01-01', '2026-05-01', '2026-09-01'].map((on) => score(on, 'nrs_avg', 5));
  expect(firstZoom(lineWith(old, ...recent))).toBe('1y');
  expect(firstZoom(lineWith(old))).toBe('all');
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
