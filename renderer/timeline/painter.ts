/** Paints on the time line what Chart.js has no element for. */
import type { Chart, Plugin } from 'chart.js';
import {
  paintAgainst,
  nameBands,
  paintLabLimits,
  paintResponse,
  paintToday,
  paintZones,
} from './bands.ts';
import { brushFor, within, type Brush } from './brush.ts';
import { paintBase, paintLane } from './doses.ts';
import { paintAdverse, paintCare, paintFolded } from './marks.ts';
import type { PlotInput } from './plot.ts';
import type { PlotRow } from './rows.ts';

/** The plugin for a chart whose scales are named after the rows; asks for them at every drawing. */
export function painter(input: () => PlotInput): Plugin<'line'> {
  return {
    id: 'painter',
    beforeDatasetsDraw: (chart) =>
      painting(chart, input(), (brush, row, scale) => {
        if (row.is === 'scores') {
          paintZones(brush, scale, row);
          paintResponse(brush, scale, input().trials);
          const compared = row.tracks.find(({ noChange }) => noChange.length > 0) ?? row.tracks[0];
          if (compared) paintAgainst(brush, scale, compared);
        } else if (row.is === 'lane') paintLane(brush, scale, row.lane);
        else if (row.is === 'lab' && row.open) paintLabLimits(brush, scale, row.lane);
        else if (row.is === 'lab') paintFolded(brush, scale, row.lane);
        else paintBase(brush, scale);
      }),
    afterDatasetsDraw: (chart) => {
      painting(chart, input(), (brush, row, scale) => {
        if (row.is === 'lane') paintAdverse(brush, scale, row.lane.adverse, true);
        if (row.is === 'adverse') paintAdverse(brush, scale, row.marks, false);
        if (row.is === 'care') paintCare(brush, scale, row.marks);
      });
      const brush = brushFor(chart, input().colours, input().today);
      if (!brush) return;
      for (const row of input().rows) {
        const scale = chart.scales[row.id];
        const track = row.is === 'scores' ? row.tracks[0] : undefined;
        if (scale && track) nameBands(brush, scale, track);
      }
      paintToday(brush, chart);
    },
  };
}

function painting(
  chart: Chart,
  { rows, colours, today }: PlotInput,
  paint: (brush: Brush, row: PlotRow, scale: Chart['scales'][string]) => void,
): void {
  const brush = brushFor(chart, colours, today);
  if (!brush) return;
  for (const row of rows) {
    const scale = chart.scales[row.id];
    if (!scale) continue;
    // What a laboratory lane says in words stands beside the plot.
    if (row.is === 'lab') paint(brush, row, scale);
    else within(brush, chart, () => paint(brush, row, scale));
  }
}
