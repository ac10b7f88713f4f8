/** The vertical scales of the time line's rows, stacked above one another. */
import type { ScaleOptionsByType } from 'chart.js';
import { faded, type Colours } from '../ui/colours.ts';
import type { ScoreTrack } from './model.ts';
import { GUTTER, type PlotRow } from './rows.ts';

/** A score plot's scale comes from its instrument; a lane has only its room. */
export function verticalScale(
  row: PlotRow,
  colours: Colours,
): Partial<ScaleOptionsByType<'linear'>> {
  const track = row.is === 'scores' ? row.tracks[0] : undefined;
  const shared = {
    type: 'linear',
    position: 'left',
    stack: 'rows',
    stackWeight: row.height,
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
  if (!track) return hidden as unknown as Partial<ScaleOptionsByType<'linear'>>; // Chart.js types demand every option
  const room = (track.max - track.min) * 0.07;
  const step = stepOf(track);
  const values: number[] = [];
  for (let value = Math.ceil(track.min / step) * step; value <= track.max; value += step) {
    values.push(value);
  }
  return {
    ...shared,
    min: track.min - room,
    max: track.max + room,
    grid: { color: faded(colours['line-soft'], 0.7), drawTicks: false },
    border: { display: false },
    ticks: {
      font: { family: colours.font, size: 11 },
      color: colours['ink-faint'],
      padding: 6,
      autoSkip: false,
    },
    afterBuildTicks: (axis: { ticks: { value: number }[] }) =>
      (axis.ticks = values.map((value) => ({ value }))),
  } as unknown as Partial<ScaleOptionsByType<'linear'>>; // Chart.js types demand every option
}

/** A round distance between ticks that gives at most six of them. */
function stepOf({ min, max }: ScoreTrack): number {
  return [1, 2, 5, 10, 20, 25, 50].find((step) => (max - min) / step <= 5) ?? max - min;
}
