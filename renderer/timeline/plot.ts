/** Draws the rows of the time line on one canvas, so that all share one time axis to the pixel. */
import {
  Chart,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  type ChartConfiguration,
} from 'chart.js';
import { addDays, day, dayNumber, daysBetween, type Day } from '../../clinical/day.ts';
import type { Colours } from '../ui/colours.ts';
import { ticksOf, type Span } from './axis.ts';
import { painter } from './painter.ts';
import { AXIS_HEIGHT, BAND_NAMES, FOOT, GUTTER, type PlotRow } from './rows.ts';
import { verticalScale } from './scales.ts';
import { seriesOf } from './series.ts';
import type { Trial } from './trials.ts';

Chart.register(LineController, LineElement, PointElement, LinearScale);

export type RowPlace = { id: string; top: number; bottom: number };

/** Where things came to stand, in CSS pixels from the canvas's corner. */
export type Layout = {
  rows: RowPlace[];
  left: number;
  right: number;
  x: (on: Day) => number;
  dayAt: (x: number) => Day;
};

export type PlotInput = {
  rows: readonly PlotRow[];
  trials: readonly Trial[];
  span: Span;
  today: Day;
  colours: Colours;
  /** Told whenever it was laid out anew. */
  onlaid: (layout: Layout) => void;
  /** Pixels per CSS pixel; more for print. */
  sharpness: number;
};

/** The picture on a canvas. It is made once and changed in place. */
export class TimelinePlot {
  readonly #chart: Chart<'line'>;
  #input: PlotInput;

  constructor(canvas: HTMLCanvasElement, input: PlotInput) {
    this.#input = input;
    this.#chart = new Chart(canvas, {
      type: 'line',
      data: { datasets: datasets(input) },
      options: {
        animation: false,
        responsive: true,
        maintainAspectRatio: false,
        devicePixelRatio: input.sharpness,
        events: [],
        layout: { padding: { right: BAND_NAMES, bottom: FOOT } },
        scales: scales(input),
      },
      plugins: [
        { id: 'laid', afterLayout: (chart) => this.#input.onlaid(layoutOf(chart, this.#input)) },
        painter(() => this.#input),
      ],
    });
  }

  update(input: PlotInput): void {
    this.#input = input;
    const { options, data } = this.#chart;
    data.datasets = datasets(input);
    options.scales = scales(input);
    options.devicePixelRatio = input.sharpness;
    this.#chart.update('none');
  }

  /** Takes the size of its box again at once, as a page about to be printed must. */
  fit(): void {
    this.#chart.resize();
  }

  destroy(): void {
    this.#chart.destroy();
  }
}

const datasets = ({ rows, colours, span }: PlotInput) =>
  rows.flatMap((row) => seriesOf(row, colours, span));

type Scales = NonNullable<NonNullable<ChartConfiguration<'line'>['options']>['scales']>;

function scales({ rows, span, colours }: PlotInput): Scales {
  let labels: ReadonlyMap<number, string> = new Map();
  const made: Scales = {
    x: {
      type: 'linear',
      position: 'top',
      min: dayNumber(span.from),
      max: dayNumber(span.to) + Math.max(0.5, daysBetween(span.from, span.to) * 0.02),
      grid: { color: colours['line-soft'], tickLength: 4 },
      border: { color: colours['line-firm'] },
      ticks: {
        font: { family: colours.font, size: 11 },
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
  rows.forEach((row, place) => {
    made[row.id] = verticalScale(row, colours, rows.length - place);
  });
  return made;
}

function layoutOf(chart: Chart, { rows }: PlotInput): Layout {
  const axis = chart.scales['x'];
  const { left, right } = chart.chartArea;
  const first = axis?.min ?? 0;
  const last = axis?.max ?? 1;
  const perDay = (right - left) / (last - first);
  return {
    rows: rows.flatMap(({ id }) => {
      const scale = chart.scales[id];
      return scale ? [{ id, top: scale.top, bottom: scale.bottom }] : [];
    }),
    left,
    right,
    x: (on) => left + (dayNumber(on) - first) * perDay,
    dayAt: (x) => addDays(day('1970-01-01'), Math.round(first + (x - left) / perDay)),
  };
}
