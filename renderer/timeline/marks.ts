/** Paints the adverse effects, the names of the bands and the cursor of the time line. */
import type { Chart, Scale } from 'chart.js';
import type { Day } from '../../clinical/day.ts';
import { shortBand } from '../ui/score-words.ts';
import { LABEL, type Brush } from './brush.ts';
import type { AdverseMark, ScoreTrack } from './model.ts';

const gradeColours = ['calm', 'watch', 'act', 'urgent'] as const;

/** A diamond with the grade in it, so that the grade is read and not only seen. */
export function paintMark(brush: Brush, scale: Scale, mark: AdverseMark, inLane: boolean): void {
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

/** Writes the bands' names beside the plot, where no line runs through them. */
export function nameZones(
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

/** A line through all rows on the day under the cursor. */
export function paintCursor(brush: Brush, chart: Chart, on: Day): void {
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
