/** Paints what Chart.js has no element for: dose lanes, adverse effects and the cursor. */
import type { Chart, Plugin, Scale } from 'chart.js';
import { dayNumber, type Day } from '../../clinical/day.ts';
import { sayNumber } from '../ui/say.ts';
import { shortBand } from '../ui/score-words.ts';
import { faded, type Colours } from '../ui/colours.ts';
import type { AdverseMark, DoseRun, MedicineLane, ScoreTrack } from './timeline-model.ts';
import type { PlotRow } from './timeline-rows.ts';

type Brush = {
  ink: CanvasRenderingContext2D;
  x: (on: Day) => number;
  left: number;
  right: number;
  /** Where the day of the chart stands; what is still taken ends here. */
  today: number;
  colours: Colours;
};

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

function brushFor(chart: Chart, colours: Colours, until: Day): Brush | null {
  const scale = chart.scales['x'];
  if (!scale) return null;
  const { left, right } = chart.chartArea;
  return {
    ink: chart.ctx,
    x: (on) => scale.getPixelForValue(dayNumber(on)),
    left,
    right,
    today: scale.getPixelForValue(dayNumber(until)),
    colours,
  };
}

/** Keeps the painting inside the plot, with room for half a mark at today's edge. */
function within({ ink, left, right }: Brush, chart: Chart, paint: () => void): void {
  ink.save();
  ink.beginPath();
  ink.rect(left, 0, right - left + 9, chart.height);
  ink.clip();
  paint();
  ink.restore();
}

/** Writes the bands' names beside the plot, where no line runs through them. */
function nameZones(
  { ink, right, colours }: Brush,
  scale: Scale,
  track: ScoreTrack | undefined,
): void {
  ink.fillStyle = colours['ink-soft'];
  ink.font = `11px ${colours.font}`;
  ink.textAlign = 'left';
  ink.textBaseline = 'middle';
  let above = Infinity;
  for (const { from, to, label } of track?.zones ?? []) {
    const y = scale.getPixelForValue((from + to) / 2);
    if (above - y < LABEL) continue;
    ink.fillText(shortBand(label), right + 7, y);
    above = y;
  }
}

function paintBase({ ink, left, right, colours }: Brush, { bottom }: Scale): void {
  ink.fillStyle = colours['line-firm'];
  ink.fillRect(left, bottom - 3, right - left, 1);
}

const LABEL = 13;

function paintLane(brush: Brush, scale: Scale, lane: MedicineLane): void {
  paintBase(brush, scale);
  const floor = scale.bottom - 3;
  const room = floor - scale.top - (lane.highest === null ? 2 : LABEL + 3);
  let labelledTo = -Infinity;
  for (const run of lane.runs) {
    const from = Math.max(brush.x(run.from), brush.left);
    const to = run.to === null ? brush.today : brush.x(run.to);
    if (to < brush.left || from > brush.right) continue;
    const share = run.amount === null || lane.highest === null ? 0.4 : run.amount / lane.highest;
    const height = Math.max(4, room * share);
    const width = Math.max(3, Math.min(to, brush.right) - from);
    paintRun(brush, run, { from, width, top: floor - height, height });
    // Where no dose at all is known, the row's name has said so.
    if (lane.highest === null) continue;
    labelledTo = labelRun(brush, run, from, scale.top + LABEL - 1, labelledTo);
  }
  for (const { on } of lane.stops) paintStop(brush, brush.x(on), floor);
}

type Box = { from: number; width: number; top: number; height: number };

/** A known dose is a filled step; an unknown one is hatched at a height that means nothing. */
function paintRun({ ink, colours }: Brush, { amount }: DoseRun, box: Box): void {
  const { from, width, top, height } = box;
  if (amount === null) {
    ink.save();
    ink.beginPath();
    ink.rect(from, top, width, height);
    ink.clip();
    ink.strokeStyle = faded(colours.dose, 0.5);
    ink.lineWidth = 1;
    for (let x = from - height; x < from + width; x += 6) {
      ink.beginPath();
      ink.moveTo(x, top + height);
      ink.lineTo(x + height, top);
      ink.stroke();
    }
    ink.restore();
  } else {
    ink.fillStyle = colours['dose-fill'];
    ink.fillRect(from, top, width, height);
    ink.fillStyle = colours.dose;
    ink.fillRect(from, top, width, 1.75);
  }
  ink.fillStyle = faded(colours.dose, 0.7);
  ink.fillRect(from, top, 1, height);
}

/** Writes the dose above its step where it does not run into the label before it. */
function labelRun(
  brush: Brush,
  run: DoseRun,
  from: number,
  baseline: number,
  free: number,
): number {
  const { ink, colours, right } = brush;
  const text = run.amount === null ? '?' : sayNumber(run.amount, 2);
  ink.font = `500 11px ${colours.font}`;
  const wide = ink.measureText(text).width;
  const at = Math.min(from + 2, right - wide);
  if (at < free || at < brush.left) return free;
  ink.fillStyle = colours['ink-soft'];
  ink.textBaseline = 'alphabetic';
  ink.textAlign = 'left';
  ink.fillText(text, at, baseline);
  return at + wide + 6;
}

function paintStop({ ink, left, right, colours }: Brush, x: number, floor: number): void {
  if (x < left || x > right) return;
  ink.strokeStyle = colours.ink;
  ink.lineWidth = 1.5;
  ink.beginPath();
  ink.moveTo(x, floor - 8);
  ink.lineTo(x, floor + 1);
  ink.moveTo(x - 3, floor - 8);
  ink.lineTo(x + 3, floor - 8);
  ink.stroke();
}

const gradeColours = ['calm', 'watch', 'act', 'urgent'] as const;

/** A diamond with the grade in it, so that the grade is read and not only seen. */
function paintMark(brush: Brush, scale: Scale, mark: AdverseMark, inLane: boolean): void {
  const { ink, colours, left, right } = brush;
  const x = brush.x(mark.on);
  if (x < left || x > right) return;
  const tone = gradeColours[mark.grade ?? 2];
  const y = inLane ? scale.bottom - 12 : (scale.top + scale.bottom) / 2 - 1;
  const half = 8;
  ink.beginPath();
  ink.moveTo(x, y - half);
  ink.lineTo(x + half, y);
  ink.lineTo(x, y + half);
  ink.lineTo(x - half, y);
  ink.closePath();
  ink.fillStyle = colours[`${tone}-wash`];
  ink.fill();
  ink.strokeStyle = colours[tone];
  ink.lineWidth = 1.5;
  ink.stroke();
  ink.fillStyle = colours[tone];
  ink.font = `700 10px ${colours.font}`;
  ink.textAlign = 'center';
  ink.textBaseline = 'middle';
  ink.fillText(mark.grade === null ? '?' : String(mark.grade), x, y + 0.5);
}

function paintCursor(brush: Brush, chart: Chart, on: Day): void {
  const x = Math.round(brush.x(on)) + 0.5;
  if (x < brush.left || x > brush.right + 1) return;
  const { ink, colours } = brush;
  ink.save();
  ink.strokeStyle = colours.focus;
  ink.lineWidth = 1;
  ink.setLineDash([3, 2]);
  ink.beginPath();
  ink.moveTo(x, chart.chartArea.top);
  ink.lineTo(x, chart.chartArea.bottom);
  ink.stroke();
  ink.restore();
}
