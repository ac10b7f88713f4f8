/** What everything on the time line's canvas is painted with: the ink, the axis and the colours. */
import type { Chart } from 'chart.js';
import { dayNumber, type Day } from '../../clinical/day.ts';
import type { Colours } from '../ui/colours.ts';

/** The height of a line of small text on the canvas. */
export const LABEL = 13;

export type Brush = {
  ink: CanvasRenderingContext2D;
  x: (on: Day) => number;
  left: number;
  right: number;
  /** Where the day of the chart stands; what is still taken ends here. */
  today: number;
  colours: Colours;
};

/** A brush for a chart as it is laid out now; null before it has an axis. */
export function brushFor(chart: Chart, colours: Colours, today: Day): Brush | null {
  const scale = chart.scales['x'];
  if (!scale) return null;
  const { left, right } = chart.chartArea;
  return {
    ink: chart.ctx,
    x: (on) => scale.getPixelForValue(dayNumber(on)),
    left,
    right,
    today: scale.getPixelForValue(dayNumber(today)),
    colours,
  };
}

/** Keeps the painting inside the plot, with room for half a mark at the last day's edge. */
export function within({ ink, left, right }: Brush, chart: Chart, paint: () => void): void {
  ink.save();
  ink.beginPath();
  ink.rect(left, 0, right - left + 9, chart.height);
  ink.clip();
  paint();
  ink.restore();
}

/** Slanted lines over a box, for what has no value of its own. */
export function hatch(
  { ink }: Brush,
  box: { from: number; top: number; width: number; height: number },
  colour: string,
): void {
  ink.save();
  ink.beginPath();
  ink.rect(box.from, box.top, box.width, box.height);
  ink.clip();
  ink.strokeStyle = colour;
  ink.lineWidth = 1;
  ink.beginPath();
  for (let x = box.from - box.height; x < box.from + box.width; x += 6) {
    ink.moveTo(x, box.top + box.height);
    ink.lineTo(x + box.height, box.top);
  }
  ink.stroke();
  ink.restore();
}

/** A straight line, dashed where `dash` says so. */
export function stroke(
  { ink }: Brush,
  from: readonly [number, number],
  to: readonly [number, number],
  { colour, width = 1, dash = [] }: { colour: string; width?: number; dash?: number[] },
): void {
  ink.save();
  ink.strokeStyle = colour;
  ink.lineWidth = width;
  ink.setLineDash(dash);
  ink.beginPath();
  ink.moveTo(...from);
  ink.lineTo(...to);
  ink.stroke();
  ink.restore();
}

/** Marks that would be drawn over one another, gathered; each group stands where its first mark does. */
export function gathered<T>(
  marks: readonly T[],
  x: (mark: T) => number,
  apart: number,
): { at: number; marks: T[] }[] {
  const groups: { at: number; marks: T[] }[] = [];
  for (const mark of marks) {
    const at = x(mark);
    const last = groups.at(-1);
    if (last && at - last.at < apart) last.marks.push(mark);
    else groups.push({ at, marks: [mark] });
  }
  return groups;
}
