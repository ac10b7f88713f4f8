/**
 * FHIR dates to calendar days. An instant or zoned time becomes the day as it is written: the text
 * carries the local time of where it was recorded, and that day is the clinical day. Converting to
 * another zone would move evening visits to the next day.
 */
import { say } from '../clinical/language/say.ts';
import { addDays, isDay, type Day } from '../clinical/day.ts';
import { Unreadable, text, type Element } from './element.ts';

const WITH_TIME = /^(\d{4}-\d{2}-\d{2})T\d{2}(:\d{2}){0,2}(\.\d+)?(Z|[+-]\d{2}:?\d{2})?$/;
const EARLIEST_YEAR = 1880;
/** A sender east of us, or one that writes UTC, may already be in tomorrow. */
const ZONE_TOLERANCE_DAYS = 1;

/**
 * The day of a FHIR date, dateTime or instant. A partial date (`2024-05`, `2024`) becomes its first
 * day: a statement known only to the month is then never later than it can have been. Throws
 * {@link Unreadable} for what is no date.
 */
export function dayIn(written: string): Day {
  const full = WITH_TIME.exec(written)?.[1] ?? written;
  const padded = /^\d{4}$/.test(full)
    ? `${full}-01-01`
    : /^\d{4}-\d{2}$/.test(full)
      ? `${full}-01`
      : full;
  if (!isDay(padded) || Number(padded.slice(0, 4)) < EARLIEST_YEAR) {
    throw new Unreadable(say`"${written.slice(0, 40)}" is not a date`);
  }
  return padded;
}

/** The day in a text property; null when absent. Throws {@link Unreadable}. */
export function dayAt(parent: Element | null, key: string): Day | null {
  const written = text(parent, key);
  return written === null ? null : dayIn(written);
}

/** The start or end day of a Period property. */
export function periodEdge(period: Element | null, edge: 'start' | 'end'): Day | null {
  return dayAt(period, edge);
}

/** True for a day that cannot have happened yet. */
export function isFuture(on: Day, today: Day): boolean {
  return on > addDays(today, ZONE_TOLERANCE_DAYS);
}

/** The day, unless it lies in the future: then throws {@link Unreadable}. */
export function past(on: Day, today: Day): Day {
  if (isFuture(on, today)) throw new Unreadable(say`the date ${on} lies in the future`);
  return on;
}
