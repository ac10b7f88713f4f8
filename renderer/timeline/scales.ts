/** The vertical scales of the time line's rows, stacked above one another. */
import type { ScaleOptionsByType } from 'chart.js';
import { faded, type Colours } from '../ui/colours.ts';
import { sayNumber } from '../ui/say.ts';
import type { LabLane } from './laboratory.ts';
import { GUTTER, type PlotRow } from './rows.ts';

type Range = { min: number; max: number };

/** A score plot's scale comes from its instrument, a laboratory lane's from its values; others have only their room. */
export function verticalScale(
  row: PlotRow,
  colours: Colours,
  weight: number,
): Partial<ScaleOptionsByType<'linear'>> {
  const range = rangeOf(row);
  const shared = {
    type: 'linear',
    position: 'left',
    stack: 'rows',
    stackWeight: row.height,
    // Chart.js stacks by weight, the heaviest on top, also when a row is unfolded later.
    weight,
    afterFit: (axis: { width: number }) => (axis.width = GUTTER),
  } as const;
  const hidden = {
    ...shared,
    min: 0,
    max: 1,
    grid: { display: false },
    ticks: { display: false },
    border: { display: false },
  };
  if (!range) return hidden as unknown as Partial<ScaleOptionsByType<'linear'>>; // Chart.js types demand every option
  const room = (range.max - range.min) * (row.is === 'lab' ? 0.15 : 0.07);
  const values = ticksWithin(range, row.is === 'lab' ? 2 : 5);
  return {
    ...shared,
    min: range.min - room,
    max: range.max + room,
    grid: { color: faded(colours['line-soft'], 0.7), drawTicks: false },
    border: { display: false },
    ticks: {
      font: { family: colours.font, size: 11 },
      color: colours['ink-faint'],
      padding: 6,
      autoSkip: false,
      callback: (value: number | string) => sayNumber(Number(value), 2),
    },
    afterBuildTicks: (axis: { ticks: { value: number }[] }) =>
      (axis.ticks = values.map((value) => ({ value }))),
  } as unknown as Partial<ScaleOptionsByType<'linear'>>; // Chart.js types demand every option
}

function rangeOf(row: PlotRow): Range | null {
  if (row.is === 'scores') return row.tracks[0] ?? null;
  return row.is === 'lab' && row.open ? labRange(row.lane) : null;
}

/** The values, with the cut-offs that lie near them; never so narrow that noise looks like a course. */
function labRange({ points, cutOffs }: LabLane): Range {
  const values = points.map(({ value }) => value);
  const least = values.reduce((a, b) => Math.min(a, b), Infinity);
  const most = values.reduce((a, b) => Math.max(a, b), -Infinity);
  const wide = Math.max(most - least, most * 0.2, 1);
  const near = cutOffs
    .map(({ value }) => value)
    .filter((value) => value > least - wide && value < most + wide);
  const low = Math.min(least, ...near);
  const high = Math.max(most, ...near);
  const more = Math.max(0, wide - (high - low)) / 2;
  return { min: low - more, max: high + more };
}

/** Round values within a range, at most about `most` apart from the first. */
function ticksWithin({ min, max }: Range, most: number): number[] {
  const step =
    [0.5, 1, 2, 5, 10, 20, 25, 50, 100, 200, 500, 1000].find(
      (size) => (max - min) / size <= most,
    ) ?? max - min;
  const values: number[] = [];
  for (let value = Math.ceil(min / step) * step; value <= max; value += step) values.push(value);
  return values;
}
