/** The shared time axis: which span is shown, and where its ticks stand. */
import { addDays, day, dayNumber, daysBetween, type Day } from '../../clinical/day.ts';
import type { Timeline } from './model.ts';

export const zooms = ['3m', '1y', 'all'] as const;
export type Zoom = (typeof zooms)[number];
export const zoomNames: Readonly<Record<Zoom, string>> = {
  '3m': '3 months',
  '1y': '1 year',
  all: 'All',
};
const zoomDays: Readonly<Record<'3m' | '1y', number>> = { '3m': 92, '1y': 366 };

export type Span = { from: Day; to: Day };

/** The days a zoom shows, ending on the day of the chart; all of it with a little room at the start. */
export function spanOf(line: Pick<Timeline, 'from' | 'to'>, zoom: Zoom): Span {
  if (zoom !== 'all') return { from: addDays(line.to, -zoomDays[zoom]), to: line.to };
  const length = Math.max(28, daysBetween(line.from, line.to));
  return { from: addDays(line.to, -Math.ceil(length * 1.03)), to: line.to };
}

/** The narrowest zoom that is worth opening with: a year where it holds a few scores, else all. */
export function firstZoom(line: Timeline): Zoom {
  const { from } = spanOf(line, '1y');
  const recent = [...line.pain, ...line.functions].flatMap(({ points }) =>
    points.filter(({ on }) => on >= from),
  );
  return line.from < from && recent.length >= 3 ? '1y' : 'all';
}

export type Tick = { number: number; label: string };

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const steps = [1, 2, 3, 6, 12, 24, 60, 120] as const;

/** Weeks where the span is short, else firsts of months or years, at most about `most`. */
export function ticksOf(span: Span, most: number): Tick[] {
  return daysBetween(span.from, span.to) <= 70 ? weeks(span, most) : firsts(span, most);
}

/** Whole weeks back from the last day. */
function weeks({ from, to }: Span, most: number): Tick[] {
  const apart = 7 * Math.ceil(daysBetween(from, to) / 7 / most);
  const ticks: Tick[] = [];
  for (let on = to; on >= from; on = addDays(on, -apart)) {
    ticks.unshift({ number: dayNumber(on), label: `${Number(on.slice(8))} ${monthName(on)}` });
  }
  return ticks;
}

function firsts({ from, to }: Span, most: number): Tick[] {
  const first = monthIndex(from) + 1;
  const last = monthIndex(to);
  const step = steps.find((size) => (last - first) / size < most) ?? 120;
  const ticks: Tick[] = [];
  for (let month = Math.ceil(first / step) * step; month <= last; month += step) {
    const year = Math.floor(month / 12);
    const name = months[month % 12] ?? '';
    const named =
      step >= 12 ? `${year}` : month % 12 === 0 || ticks.length === 0 ? `${name} ${year}` : name;
    ticks.push({ number: dayNumber(firstOf(month)), label: named });
  }
  return ticks;
}

function monthName(on: Day): string {
  return months[Number(on.slice(5, 7)) - 1] ?? '';
}

/** Months since year 0, so that steps fall on the same months whatever the span. */
function monthIndex(on: Day): number {
  return Number(on.slice(0, 4)) * 12 + Number(on.slice(5, 7)) - 1;
}

function firstOf(month: number): Day {
  const year = String(Math.floor(month / 12)).padStart(4, '0');
  return day(`${year}-${String((month % 12) + 1).padStart(2, '0')}-01`);
}
