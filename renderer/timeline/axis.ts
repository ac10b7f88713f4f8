/** The shared time axis: which span is shown, how it is moved, and where its ticks stand. */
import { addDays, day, dayNumber, daysBetween, type Day } from '../../clinical/day.ts';
import { m } from '../../words/messages.js';
import { sayMonth } from '../ui/say.ts';
import type { Timeline } from './model.ts';

export const zooms = ['3m', '1y', 'all'] as const;
export type Zoom = (typeof zooms)[number];

const zoomNames: Readonly<Record<Zoom, () => string>> = {
  '3m': m.timeline_zoom_3m,
  '1y': m.timeline_zoom_1y,
  all: m.timeline_zoom_all,
};
export const zoomName = (zoom: Zoom): string => zoomNames[zoom]();

const zoomDays: Readonly<Record<'3m' | '1y', number>> = { '3m': 92, '1y': 366 };

export type Span = { from: Day; to: Day };
type Extent = Pick<Timeline, 'from' | 'today' | 'until'>;

/**
 * The days a zoom shows, counted back from today, with what is planned after it; all of it with a
 * little room at the start. `back` moves the picture that many days into the past.
 */
export function spanOf(line: Extent, zoom: Zoom, back = 0): Span {
  if (zoom === 'all') {
    const length = Math.max(28, daysBetween(line.from, line.until));
    return { from: addDays(line.until, -Math.ceil(length * 1.03)), to: line.until };
  }
  const moved = Math.min(back, furthestBack(line, zoom));
  return {
    from: addDays(line.today, -zoomDays[zoom] - moved),
    to: addDays(line.until, -moved),
  };
}

/** How far the picture of a zoom can be moved into the past, in days. */
export function furthestBack(line: Extent, zoom: Zoom): number {
  if (zoom === 'all') return 0;
  return Math.max(0, daysBetween(line.from, line.today) + 7 - zoomDays[zoom]);
}

/** How far back the picture must be moved for a day to be in it; as it is where it already is. */
export function backToShow(line: Extent, zoom: Zoom, back: number, on: Day): number {
  const { from, to } = spanOf(line, zoom, back);
  const room = Math.ceil(daysBetween(from, to) * 0.04);
  const moved =
    on < addDays(from, room)
      ? back + daysBetween(on, from) + room
      : on > to
        ? back - daysBetween(to, on)
        : back;
  return Math.min(Math.max(0, moved), furthestBack(line, zoom));
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
    ticks.unshift({ number: dayNumber(on), label: `${Number(on.slice(8))} ${sayMonth(on)}` });
  }
  return ticks;
}

function firsts({ from, to }: Span, most: number): Tick[] {
  const first = monthIndex(from) + 1;
  const last = monthIndex(to);
  const step = steps.find((size) => (last - first) / size < most) ?? 120;
  const ticks: Tick[] = [];
  for (let month = Math.ceil(first / step) * step; month <= last; month += step) {
    const on = firstOf(month);
    const year = Math.floor(month / 12);
    const named = month % 12 === 0 || ticks.length === 0;
    const label = step >= 12 ? `${year}` : named ? `${sayMonth(on)} ${year}` : sayMonth(on);
    ticks.push({ number: dayNumber(on), label });
  }
  return ticks;
}

/** Months since year 0, so that steps fall on the same months whatever the span. */
function monthIndex(on: Day): number {
  return Number(on.slice(0, 4)) * 12 + Number(on.slice(5, 7)) - 1;
}

function firstOf(month: number): Day {
  const year = String(Math.floor(month / 12)).padStart(4, '0');
  return day(`${year}-${String((month % 12) + 1).padStart(2, '0')}-01`);
}

/** Where a key moves the cursor; null for a key that does not. */
export function cursorAfter(
  key: string,
  { on, byDay, stops, line }: { on: Day; byDay: boolean; stops: readonly Day[]; line: Extent },
): Day | null {
  const first = stops[0] ?? line.from;
  const last = stops.at(-1) ?? line.until;
  const within = (to: Day) => (to < first ? first : to > last ? last : to);
  const before = (count: number) => stops.filter((stop) => stop < on).at(-count) ?? first;
  const after = (count: number) => stops.filter((stop) => stop > on)[count - 1] ?? last;
  switch (key) {
    case 'ArrowLeft':
    case 'ArrowDown':
      return byDay ? within(addDays(on, -1)) : before(1);
    case 'ArrowRight':
    case 'ArrowUp':
      return byDay ? within(addDays(on, 1)) : after(1);
    case 'PageDown':
      return before(10);
    case 'PageUp':
      return after(10);
    case 'Home':
      return first;
    case 'End':
      return last;
    default:
      return null;
  }
}

/** The recorded day nearest to one under the pointer, at most `reach` days away; else that day itself. */
export function snapped(stops: readonly Day[], on: Day, reach: number): Day {
  let best: Day | null = null;
  for (const stop of stops) {
    const away = Math.abs(daysBetween(stop, on));
    if (away <= reach && (best === null || away <= Math.abs(daysBetween(best, on)))) best = stop;
  }
  return best ?? on;
}
