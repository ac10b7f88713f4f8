/** Paints what a score is read against: band names, cut-offs, the baseline's no-change band, trials. */
import type { Chart, Scale } from 'chart.js';
import type { CutOff } from '../../clinical/instruments/index.ts';
import { m } from '../../words/messages.js';
import { faded } from '../ui/colours.ts';
import { sayNumber } from '../ui/say.ts';
import { shortBand } from '../ui/score-words.ts';
import { hatch, LABEL, stroke, type Brush } from './brush.ts';
import type { LabLane } from './laboratory.ts';
import type { PlotRow } from './rows.ts';
import type { ScoreTrack } from './scores.ts';
import type { Trial } from './trials.ts';

type ScoresRow = Extract<PlotRow, { is: 'scores' }>;

const signs = {
  at_or_below: '≤',
  below: '<',
  at_or_above: '≥',
  above: '>',
} as const;

/** "≤ 3". */
export const sayCutOff = ({ is, value }: { is: keyof typeof signs; value: number }): string =>
  `${signs[is]} ${sayNumber(value)}`;

/** The instrument's bands behind its plot, deeper with severity; their names stand beside it. */
export function paintZones(brush: Brush, scale: Scale, row: ScoresRow): void {
  const { ink, colours, left, right } = brush;
  const [track] = row.tracks;
  if (!track) return;
  for (const { from, to } of track.zones) {
    if (to <= from) continue;
    const middle = ((from + to) / 2 - track.min) / (track.max - track.min);
    const depth = track.higherIs === 'better' ? 1 - middle : middle;
    const top = scale.getPixelForValue(to);
    ink.fillStyle = faded(colours[row.colour], 0.015 + depth * 0.1);
    ink.fillRect(left, top, right - left, scale.getPixelForValue(from) - top);
  }
}

/** Cut-offs as dashed lines, and what is no meaningful change around each trial's baseline. */
export function paintAgainst(brush: Brush, scale: Scale, track: ScoreTrack): void {
  const { colours, left, right } = brush;
  for (const { from, to, baseline, low, high } of track.noChange) {
    const x = Math.max(left, brush.x(from));
    const end = Math.min(right, to === null ? brush.today : brush.x(to));
    if (end <= x) continue;
    const top = scale.getPixelForValue(high);
    const bottom = scale.getPixelForValue(low);
    const box = { from: x, top, width: end - x, height: bottom - top };
    hatch(brush, box, faded(colours['ink-soft'], 0.22));
    for (const y of [top, bottom])
      stroke(brush, [x, y], [end, y], { colour: faded(colours['ink-soft'], 0.5) });
    const y = scale.getPixelForValue(baseline.value);
    stroke(brush, [x, y], [end, y], { colour: colours['ink-soft'], dash: [2, 3] });
  }
  for (const { value } of track.cutOffs) {
    const y = scale.getPixelForValue(value);
    stroke(brush, [left, y], [right, y], { colour: colours.calm, width: 1.25, dash: [7, 4] });
  }
}

/** Writes the bands' names and the cut-offs beside the plot, where no line runs through them. */
export function nameBands({ ink, right, colours }: Brush, scale: Scale, track: ScoreTrack): void {
  ink.font = `11px ${colours.font}`;
  ink.textAlign = 'left';
  ink.textBaseline = 'middle';
  const cuts = track.cutOffs.map((cut: CutOff) => ({
    y: scale.getPixelForValue(cut.value),
    text: sayCutOff(cut),
    colour: colours.calm,
  }));
  const zones = track.zones.map(({ from, to, label }) => ({
    y: scale.getPixelForValue((from + to) / 2),
    text: shortBand(label),
    colour: colours['ink-soft'],
  }));
  const written: number[] = [];
  for (const { y, text, colour } of [...cuts, ...zones]) {
    if (written.some((other) => Math.abs(other - y) < LABEL)) continue;
    ink.fillStyle = colour;
    ink.fillText(text, right + 7, y);
    written.push(y);
  }
}

/** A laboratory lane's cut-offs, each with its value beside the plot. */
export function paintLabLimits(brush: Brush, scale: Scale, { cutOffs }: LabLane): void {
  const { ink, colours, left, right } = brush;
  const written: number[] = [];
  for (const cut of cutOffs) {
    if (cut.value < scale.min || cut.value > scale.max) continue;
    const y = scale.getPixelForValue(cut.value);
    stroke(brush, [left, y], [right, y], { colour: faded(colours.lab, 0.6), dash: [7, 4] });
    if (written.some((other) => Math.abs(other - y) < LABEL)) continue;
    ink.font = `11px ${colours.font}`;
    ink.textAlign = 'left';
    ink.textBaseline = 'middle';
    ink.fillStyle = colours.lab;
    ink.fillText(sayCutOff(cut), right + 7, y);
    written.push(y);
  }
}

/** The response window of each trial as a light column through a score plot. */
export function paintResponse(
  brush: Brush,
  { top, bottom }: Scale,
  trials: readonly Trial[],
): void {
  const { ink, colours, left, right } = brush;
  for (const { end, onset, judgeBy } of trials) {
    if (end !== null && end <= onset) continue;
    const from = Math.max(left, brush.x(onset));
    const to = Math.min(right, brush.x(judgeBy));
    if (to <= from) continue;
    ink.fillStyle = faded(colours.calm, 0.1);
    ink.fillRect(from, top, to - from, bottom - top);
  }
}

/** The line of today through all rows, with its name; what lies after it is not yet. */
export function paintToday(brush: Brush, chart: Chart): void {
  const { ink, colours, left, right, today } = brush;
  if (today < left || today > right) return;
  const { top, bottom } = chart.chartArea;
  const x = Math.round(today) + 0.5;
  stroke(brush, [x, top], [x, bottom], { colour: colours['ink-soft'], width: 1.25 });
  ink.fillStyle = colours['ink-soft'];
  ink.font = `600 11px ${colours.font}`;
  ink.textAlign = 'center';
  ink.textBaseline = 'top';
  const text = m.common_today();
  const half = ink.measureText(text).width / 2;
  ink.fillText(text, Math.min(x, chart.width - half - 2), bottom + 3);
}
