/** Draws the rows of the time line on one canvas, so that all share one time axis to the pixel. */
import {
  Chart,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  type ChartConfiguration,
} from 'chart.js';
import annotation, { type AnnotationOptions } from 'chartjs-plugin-annotation';
import { dayNumber, daysBetween, type Day } from '../../clinical/day.ts';
import { faded, type Colours } from '../ui/colours.ts';
import { ticksOf, type Span } from './axis.ts';
import { lanePainter } from './lanes.ts';
import { AXIS_HEIGHT, BAND_NAMES, GUTTER, type PlotRow } from './rows.ts';
import { verticalScale } from './scales.ts';

Chart.register(LineController, LineElement, PointElement, LinearScale, annotation);

export type RowPlace = { id: string; top: number; bottom: number };

export type PlotInput = {
  rows: readonly PlotRow[];
  span: Span;
  colours: Colours;
  /** The day under the cursor, asked at every drawing. */
  cursor: () => Day | null;
  /** Told where each row came to stand, in pixels from the top of the canvas. */
  onplaced: (places: RowPlace[]) => void;
  /** Pixels per CSS pixel; more for print. */
  sharpness?: number;
};

/** Draws; destroy the returned chart before drawing again. */
export function plotTimeline(canvas: HTMLCanvasElement, input: PlotInput): Chart {
  const { rows, span, colours } = input;
  let labels: ReadonlyMap<number, string> = new Map();
  const font = { family: colours.font, size: 11 };
  const scales: NonNullable<NonNullable<ChartConfiguration<'line'>['options']>['scales']> = {
    x: {
      type: 'linear',
      position: 'top',
      min: dayNumber(span.from),
      max: dayNumber(span.to) + Math.max(0.5, daysBetween(span.from, span.to) * 0.02),
      grid: { color: colours['line-soft'], tickLength: 4 },
      border: { color: colours['line-firm'] },
      ticks: {
        font,
        color: colours['ink-soft'],
        maxRotation: 0,
        autoSkip: false,
        callback: (value) => labels.get(Number(value)) ?? '',
      },
      afterBuildTicks: (axis) => {
        const room = axis.chart.width - GUTTER - BAND_NAMES;
        const ticks = ticksOf(span, Math.max(3, room / 74));
        labels = new Map(ticks.map(({ number, label }) => [number, label]));
        axis.ticks = ticks.map(({ number }) => ({ value: number }));
      },
      afterFit: (axis) => (axis.height = AXIS_HEIGHT),
    },
  };
  // Chart.js stacks the axes of one side from the bottom up.
  for (const row of rows.toReversed()) scales[row.id] = verticalScale(row, colours);

  return new Chart(canvas, {
    type: 'line',
    data: { datasets: rows.flatMap((row) => seriesOf(row, colours)) },
    options: {
      animation: false,
      responsive: true,
      maintainAspectRatio: false,
      devicePixelRatio: input.sharpness ?? window.devicePixelRatio,
      events: [],
      layout: { padding: { right: BAND_NAMES } },
      scales,
      plugins: { annotation: { annotations: zones(rows, colours) } },
    },
    plugins: [
      {
        id: 'rows',
        afterLayout: (chart) =>
          input.onplaced(
            rows.flatMap(({ id }) => {
              const scale = chart.scales[id];
              return scale ? [{ id, top: scale.top, bottom: scale.bottom }] : [];
            }),
          ),
      },
      lanePainter(rows, colours, input.cursor, span.to),
    ],
  });
}

const dashes: readonly number[][] = [[], [5, 3], [1.5, 3]];

function seriesOf(row: PlotRow, colours: Colours): ChartConfiguration<'line'>['data']['datasets'] {
  if (row.is !== 'scores') return [];
  return row.tracks.map((track, index) => ({
    label: track.label,
    yAxisID: row.id,
    data: track.points.map(({ number, value }) => ({ x: number, y: value })),
    borderColor: faded(colours[row.colour], index === 0 ? 0.85 : 0.5),
    borderWidth: index === 0 && track.points.length <= 120 ? 1.75 : 1,
    borderDash: dashes[index] ?? [],
    pointBackgroundColor: index === 0 ? colours[row.colour] : colours.surface,
    pointBorderColor: colours[row.colour],
    pointStyle: row.colour === 'pain' ? 'circle' : 'rect',
    pointRadius: track.points.length > 120 ? 1.5 : track.points.length > 60 ? 2 : 3.25,
    pointBorderWidth: 1.25,
    clip: { left: 0, top: 6, right: 6, bottom: 6 },
  }));
}

/** The instrument's bands behind its plot, deeper with severity; their names stand beside it. */
function zones(rows: readonly PlotRow[], colours: Colours): AnnotationOptions[] {
  return rows.flatMap((row) => {
    const track = row.is === 'scores' ? row.tracks[0] : undefined;
    if (!track || row.is !== 'scores') return [];
    return track.zones
      .filter(({ from, to }) => to > from)
      .map((zone): AnnotationOptions => {
        const middle = ((zone.from + zone.to) / 2 - track.min) / (track.max - track.min);
        const depth = track.higherIs === 'better' ? 1 - middle : middle;
        return {
          type: 'box',
          drawTime: 'beforeDatasetsDraw',
          yScaleID: row.id,
          yMin: zone.from,
          yMax: zone.to,
          borderWidth: 0,
          backgroundColor: faded(colours[row.colour], 0.015 + depth * 0.1),
        };
      });
  });
}
