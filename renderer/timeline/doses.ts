/** Paints a medicine's lane: its doses as steps, its stops, the plan dashed, the time of its trial. */
import type { Scale } from 'chart.js';
import { faded } from '../ui/colours.ts';
import { sayNumber } from '../ui/say.ts';
import { hatch, LABEL, stroke, type Brush } from './brush.ts';
import type { DoseRun, MedicineLane } from './model.ts';
import type { PlannedStep } from './plans.ts';
import type { Trial } from './trials.ts';

/** The doses of a medicine, the highest as high as its row allows. */
export function paintLane(brush: Brush, scale: Scale, lane: MedicineLane): void {
  const floor = scale.bottom - 3;
  const room = floor - scale.top - (lane.highest === null ? 2 : LABEL + 3);
  const heightOf = (amount: number | null) => {
    const share = amount === null || lane.highest === null ? 0.4 : amount / lane.highest;
    return Math.max(4, room * share);
  };
  for (const trial of lane.trials) paintWindow(brush, scale, trial);
  paintBase(brush, scale);
  const labels = new Labels(brush, scale.top + LABEL - 1);
  for (const run of lane.runs) {
    const from = Math.max(brush.x(run.from), brush.left);
    const to = run.to === null ? Math.min(brush.today, brush.right) : brush.x(run.to);
    if (to < brush.left || from > brush.right) continue;
    const height = heightOf(run.amount);
    const width = Math.max(3, Math.min(to, brush.right) - from);
    const begins = brush.x(run.from) >= brush.left;
    paintRun(brush, run, { from, width, top: floor - height, height, begins });
    // Where no dose at all is known, the row's name has said so.
    if (lane.highest !== null)
      labels.add(from, run.amount, run.amount === null ? '?' : sayNumber(run.amount, 2));
  }
  paintPlan(brush, lane.plan, (amount) => floor - (amount === 0 ? 0 : heightOf(amount)));
  for (const step of lane.plan) {
    if (step.outcome.is !== 'kept')
      labels.add(brush.x(step.on), step.amount, `(${sayNumber(step.amount, 2)})`, 'dose');
  }
  labels.paint();
  for (const { on } of lane.stops) paintStop(brush, brush.x(on), floor);
}

/** `begins`: the dose began within the picture; otherwise its left edge stays open. */
type Box = { from: number; width: number; top: number; height: number; begins: boolean };

/** A known dose is a filled step; an unknown one is hatched at a height that means nothing. */
function paintRun(brush: Brush, { amount }: DoseRun, box: Box): void {
  const { ink, colours } = brush;
  const { from, width, top, height, begins } = box;
  if (amount === null) {
    hatch(brush, box, faded(colours.dose, 0.5));
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

/** The planned steps as one dashed line; each runs to the next, the last one to the edge. */
function paintPlan(
  brush: Brush,
  plan: readonly PlannedStep[],
  yOf: (amount: number) => number,
): void {
  const { colours, right } = brush;
  const line = { colour: colours.dose, width: 1.5, dash: [4, 3] };
  let before: { x: number; y: number } | null = null;
  for (const step of plan) {
    const x = brush.x(step.on);
    // A planned stop has no course of its own.
    const end = step.amount === 0 ? x : step.to === null ? right : brush.x(step.to);
    const y = yOf(step.amount);
    const from = before?.x === x ? before.y : yOf(0);
    stroke(brush, [x, from], [x, y], line);
    stroke(brush, [x, y], [end, y], line);
    before = { x: end, y };
  }
}

/** The days on which a response is to be expected, and the day by which it is judged. */
function paintWindow(brush: Brush, { top, bottom }: Scale, trial: Trial): void {
  if (trial.end !== null && trial.end <= trial.onset) return;
  const { ink, colours } = brush;
  const from = brush.x(trial.onset);
  const to = brush.x(trial.judgeBy);
  ink.fillStyle = faded(colours.calm, 0.14);
  ink.fillRect(from, top + 1, to - from, bottom - top - 4);
  const judged = trial.end === null || trial.end >= trial.judgeBy;
  if (judged) stroke(brush, [to, top + 1], [to, bottom - 3], { colour: colours.calm, width: 1.5 });
}

type Label = {
  at: number;
  wide: number;
  amount: number;
  text: string;
  colour: 'ink-soft' | 'dose';
};

/** Doses above their steps. Where steps stand too close, the higher dose is the one that is named. */
class Labels {
  readonly #brush: Brush;
  readonly #baseline: number;
  readonly #wanted: Label[] = [];

  constructor(brush: Brush, baseline: number) {
    this.#brush = brush;
    this.#baseline = baseline;
  }

  add(from: number, amount: number | null, text: string, colour: Label['colour'] = 'ink-soft') {
    const { ink, colours, left, right } = this.#brush;
    ink.font = `500 11px ${colours.font}`;
    const wide = ink.measureText(text).width;
    if (from < left - 1 || from > right) return;
    const at = Math.min(from + 2, right - wide);
    this.#wanted.push({ at, wide, amount: amount ?? 0, text, colour });
  }

  paint(): void {
    const { ink, colours } = this.#brush;
    ink.textBaseline = 'alphabetic';
    ink.textAlign = 'left';
    const placed: Label[] = [];
    for (const label of this.#wanted.toSorted((a, b) => b.amount - a.amount)) {
      const { at, wide, text, colour } = label;
      if (placed.some((one) => at < one.at + one.wide + 6 && one.at < at + wide + 6)) continue;
      placed.push(label);
      ink.fillStyle = colours[colour];
      ink.fillText(text, at, this.#baseline);
    }
  }
}

function paintStop(brush: Brush, x: number, floor: number): void {
  if (x < brush.left || x > brush.right) return;
  const line = { colour: brush.colours.ink, width: 1.5 };
  stroke(brush, [x, floor - 8], [x, floor + 1], line);
  stroke(brush, [x - 3, floor - 8], [x + 3, floor - 8], line);
}

/** The line a lane stands on. */
export function paintBase({ ink, left, right, colours }: Brush, { bottom }: Scale): void {
  ink.fillStyle = colours['line-firm'];
  ink.fillRect(left, bottom - 3, right - left, 1);
}
