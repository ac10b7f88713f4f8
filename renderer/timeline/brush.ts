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
export function brushFor(chart: Chart, colours: Colours, until: Day): Brush | null {
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
export function within({ ink, left, right }: Brush, chart: Chart, paint: () => void): void {
  ink.save();
  ink.beginPath();
  ink.rect(left, 0, right - left + 9, chart.height);
  ink.clip();
  paint();
  ink.restore();
}
