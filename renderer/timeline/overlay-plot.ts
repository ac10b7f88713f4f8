/** Draws the courses of several trials over one another, day 0 being the start of each. */
import { Chart, type ChartConfiguration, type Plugin } from 'chart.js';
import { daysBetween } from '../../clinical/day.ts';
import { m } from '../../words/messages.js';
import { faded, type Colours } from '../ui/colours.ts';
import { LABEL } from './brush.ts';
import { courseSpan, type TrialCourse } from './overlay.ts';
import type { ScoreTrack } from './scores.ts';
import { medicineName } from './words.ts';

export type OverlayInput = {
  track: ScoreTrack;
  /** The latest first; it is drawn in full colour. */
  courses: readonly TrialCourse[];
  colours: Colours;
};

const looks = [
  { dash: [], shape: 'circle' },
  { dash: [6, 3], shape: 'rect' },
  { dash: [2, 3], shape: 'triangle' },
  { dash: [8, 3, 2, 3], shape: 'rectRot' },
  { dash: [3, 6], shape: 'star' },
  { dash: [12, 4], shape: 'crossRot' },
] as const;
/** So many trials can be told apart by line and mark. */
export const MOST_COURSES = looks.length;
const NAMES = 118;
const WEEK = 7;

/** The picture on a canvas. It is made once and changed in place. */
export class OverlayPlot {
  readonly #chart: Chart<'line'>;
  #input: OverlayInput;

  constructor(canvas: HTMLCanvasElement, input: OverlayInput) {
    this.#input = input;
    this.#chart = new Chart(canvas, {
      type: 'line',
      data: { datasets: datasets(input) },
      options: {
        animation: false,
        responsive: true,
        maintainAspectRatio: false,
        events: [],
        layout: { padding: { right: NAMES, top: 24 } },
        scales: scales(input),
      },
      plugins: [this.#painter()],
    });
  }

  update(input: OverlayInput): void {
    this.#input = input;
    this.#chart.data.datasets = datasets(input);
    this.#chart.options.scales = scales(input);
    this.#chart.update('none');
  }

  destroy(): void {
    this.#chart.destroy();
  }

  /** Which way is better, the response windows behind the lines, and each trial's name at its end. */
  #painter(): Plugin<'line'> {
    return {
      id: 'courses',
      beforeDatasetsDraw: (chart) => {
        paintDirection(chart, this.#input);
        paintWindows(chart, this.#input);
      },
      afterDatasetsDraw: (chart) => paintNames(chart, this.#input),
    };
  }
}

function datasets({
  courses,
  colours,
}: OverlayInput): ChartConfiguration<'line'>['data']['datasets'] {
  const { to } = courseSpan(courses);
  return courses.map(({ points }, place) => {
    const look = looks[place % looks.length] ?? looks[0];
    const colour = place === 0 ? colours.pain : colours['ink-soft'];
    return {
      data: points.filter(({ day }) => day <= to).map(({ day, value }) => ({ x: day, y: value })),
      borderColor: colour,
      borderWidth: place === 0 ? 2.25 : 1.5,
      borderDash: [...look.dash],
      pointStyle: look.shape,
      pointRadius: 4,
      pointBackgroundColor: place === 0 ? colour : colours.surface,
      pointBorderColor: colour,
    };
  });
}

function scales({ track, courses, colours }: OverlayInput) {
  const { from, to } = courseSpan(courses);
  const room = (track.max - track.min) * 0.05;
  const font = { family: colours.font, size: 11 };
  const every = to > 90 ? 4 * WEEK : 2 * WEEK;
  return {
    x: {
      type: 'linear' as const,
      min: from,
      max: to,
      grid: { color: colours['line-soft'] },
      border: { color: colours['line-firm'] },
      title: {
        display: true,
        text: m.timeline_weeks_since_start(),
        color: colours['ink-soft'],
        font,
      },
      ticks: {
        font,
        color: colours['ink-soft'],
        callback: (value: number | string) => Number(value) / WEEK,
      },
      afterBuildTicks: (axis: { ticks: { value: number }[] }) => {
        const ticks = [];
        for (let day = Math.ceil(from / every) * every; day <= to; day += every)
          ticks.push({ value: day });
        axis.ticks = ticks;
      },
    },
    y: {
      min: track.min - room,
      max: track.max + room,
      grid: { color: colours['line-soft'] },
      border: { display: false },
      ticks: { font, color: colours['ink-faint'], includeBounds: false },
    },
  };
}

/** Above the scale of the score. */
function paintDirection({ ctx, chartArea }: Chart, { track, colours }: OverlayInput): void {
  ctx.fillStyle = colours['ink-soft'];
  ctx.font = `11px ${colours.font}`;
  ctx.textAlign = 'left';
  ctx.textBaseline = 'bottom';
  const direction =
    track.higherIs === 'better' ? m.timeline_higher_is_better() : m.timeline_lower_is_better();
  ctx.fillText(`${track.label} ${direction}`, 0, chartArea.top - 6);
}

function paintWindows(chart: Chart, { courses, colours }: OverlayInput): void {
  const { x } = chart.scales;
  if (!x) return;
  const { top, bottom, right } = chart.chartArea;
  const windows = courses.map(({ trial }) => ({
    from: daysBetween(trial.start, trial.onset),
    to: daysBetween(trial.start, trial.judgeBy),
  }));
  const different = new Map(windows.map((one) => [`${one.from} ${one.to}`, one]));
  for (const { from, to } of different.values()) {
    const left = x.getPixelForValue(from);
    chart.ctx.fillStyle = faded(colours.calm, 0.12);
    chart.ctx.fillRect(left, top, Math.min(right, x.getPixelForValue(to)) - left, bottom - top);
  }
}

function paintNames(chart: Chart, { courses, colours }: OverlayInput): void {
  const { ctx } = chart;
  const ends = courses
    .flatMap((course, place) => {
      const last = chart.getDatasetMeta(place).data.at(-1);
      return last ? [{ course, place, x: last.x, y: last.y }] : [];
    })
    .sort((a, b) => a.y - b.y);
  let above = -Infinity;
  for (const { course, place, x, y } of ends) {
    const at = Math.max(y, above + LABEL);
    above = at;
    ctx.fillStyle = place === 0 ? colours.pain : colours['ink-soft'];
    ctx.font = `600 11px ${colours.font}`;
    ctx.textAlign = 'left';
    ctx.textBaseline = 'middle';
    ctx.fillText(
      `${medicineName(course.trial.medicine)} ${course.trial.start.slice(0, 4)}`,
      x + 8,
      at,
    );
  }
}
