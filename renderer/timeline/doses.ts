/** Paints a medicine's lane: its doses as steps, its stops. */
import type { Scale } from 'chart.js';
import { faded } from '../ui/colours.ts';
import { sayNumber } from '../ui/say.ts';
import { LABEL, type Brush } from './brush.ts';
import type { DoseRun, MedicineLane } from './model.ts';

/** The doses of a medicine, the highest as high as its row allows. */
export function paintLane(brush: Brush, scale: Scale, lane: MedicineLane): void {
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
    const begins = brush.x(run.from) >= brush.left;
    paintRun(brush, run, { from, width, top: floor - height, height, begins });
    // Where no dose at all is known, the row's name has said so.
    if (lane.highest === null) continue;
    labelledTo = labelRun(brush, run, from, scale.top + LABEL - 1, labelledTo);
  }
  for (const { on } of lane.stops) paintStop(brush, brush.x(on), floor);
}

/** `begins`: the dose began within the picture; otherwise its left edge stays open. */
type Box = { from: number; width: number; top: number; height: number; begins: boolean };

/** A known dose is a filled step; an unknown one is hatched at a height that means nothing. */
function paintRun({ ink, colours }: Brush, { amount }: DoseRun, box: Box): void {
  const { from, width, top, height, begins } = box;
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
  if (!begins) return;
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

/** The line a lane stands on. */
export function paintBase({ ink, left, right, colours }: Brush, { bottom }: Scale): void {
  ink.fillStyle = colours['line-firm'];
  ink.fillRect(left, bottom - 3, right - left, 1);
}
