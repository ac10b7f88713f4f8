import { describe, expect, it } from 'vitest';
import { day } from '../../clinical/day.ts';
import { score } from '../patient/chart-for-tests.ts';
import type { Colours } from '../ui/colours.ts';
import { lineWith } from './line-for-tests.ts';
import { rowsOf } from './rows.ts';
import { seriesOf } from './series.ts';

const colours = new Proxy({} as Colours, { get: () => 'rgb(0, 0, 0)' });

/** The values that are drawn of one pain score a year, 2017 to 2026, the last being 9. */
function drawn(from: string, to: string): number[] {
  const scores = Array.from({ length: 10 }, (_, year) =>
    score(`${2017 + year}-03-01`, 'nrs_avg', year),
  );
  const line = lineWith(...scores);
  const choice = { functionId: null, most: 6, unfolded: new Set<string>(), stretch: 1 };
  const series = rowsOf(line.lanes, line, choice).flatMap((row) =>
    seriesOf(row, colours, { from: day(from), to: day(to) }),
  );
  expect(series).toHaveLength(1);
  return (series[0]?.data ?? []).map((point) => (point as { y: number }).y);
}

describe('what Chart.js is given to draw', () => {
  it('is the points in the picture and one beyond each end, for the lines that leave it', () => {
    expect(drawn('2020-01-01', '2021-12-31')).toEqual([2, 3, 4, 5]);
    expect(drawn('2026-01-01', '2026-12-31')).toEqual([8, 9]);
  });

  it('is everything where everything is in the picture', () => {
    expect(drawn('2017-01-01', '2026-12-31')).toHaveLength(10);
  });

  it('is the last point before a picture that has none of its own', () => {
    expect(drawn('2027-01-01', '2027-12-31')).toEqual([9]);
    expect(drawn('2016-01-01', '2016-12-31')).toEqual([0]);
  });
});
