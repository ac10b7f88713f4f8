/** Paints on the time line what Chart.js has no element for. */
import type { Plugin } from 'chart.js';
import type { Day } from '../../clinical/day.ts';
import type { Colours } from '../ui/colours.ts';
import { brushFor, within } from './brush.ts';
import { paintBase, paintLane } from './doses.ts';
import { nameZones, paintCursor, paintMark } from './marks.ts';
import type { PlotRow } from './rows.ts';

/** The plugin for a chart whose scales are named after the rows. */
export function lanePainter(
  rows: readonly PlotRow[],
  colours: Colours,
  cursor: () => Day | null,
  until: Day,
): Plugin<'line'> {
  return {
    id: 'lanes',
    beforeDatasetsDraw: (chart) => {
      const brush = brushFor(chart, colours, until);
      if (!brush) return;
      within(brush, chart, () => {
        for (const row of rows) {
          const scale = chart.scales[row.id];
          if (!scale) continue;
          if (row.is === 'lane') paintLane(brush, scale, row.lane);
          if (row.is === 'adverse') paintBase(brush, scale);
        }
      });
    },
    afterDatasetsDraw: (chart) => {
      const brush = brushFor(chart, colours, until);
      if (!brush) return;
      for (const row of rows) {
        const scale = chart.scales[row.id];
        if (scale && row.is === 'scores') nameZones(brush, scale, row.tracks[0]);
      }
      const on = cursor();
      if (on !== null) paintCursor(brush, chart, on);
      within(brush, chart, () => {
        for (const row of rows) {
          const scale = chart.scales[row.id];
          if (!scale || row.is === 'scores') continue;
          const marks = row.is === 'lane' ? row.lane.adverse : row.marks;
          for (const mark of marks) paintMark(brush, scale, mark, row.is === 'lane');
        }
      });
    },
  };
}
