/**
 * Calendar days. A clinical day is `YYYY-MM-DD` without time or zone; "today" is always passed in,
 * so that clinical code gives the same answer on every machine and at every hour.
 */

declare const dayBrand: unique symbol;

/** A calendar day, `YYYY-MM-DD`. Days compare in date order as strings. */
export type Day = string & { readonly [dayBrand]: true };

const MS_PER_DAY = 86_400_000;
/** Days from the last of February of the year 0 to 1970-01-01. */
const DAYS_TO_1970 = 719_469;
const SHAPE = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Thrown by {@link day} for text that is not an existing calendar day. */
export class NotADay extends Error {
  override readonly name = 'NotADay';
  constructor(text: string) {
    super(`"${text}" is not a calendar day. Write it as YYYY-MM-DD, for example 2026-03-09.`);
  }
}

/** True when the text is an existing calendar day in the form `YYYY-MM-DD`. */
export function isDay(text: string): text is Day {
  const parts = SHAPE.exec(text);
  if (!parts) return false;
  const instant = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(instant) && new Date(instant).toISOString().startsWith(text);
}

/** Reads a calendar day. Throws {@link NotADay}. */
export function day(text: string): Day {
  if (!isDay(text)) throw new NotADay(text);
  return text;
}

/**
 * Whole days since 1970-01-01; the difference of two is a number of days. Worked out from the digits:
 * rules ask for it thousands of times, and parsing a date costs many times as much.
 */
export function dayNumber(on: Day): number {
  const month = Number(on.slice(5, 7));
  // A year that begins in March: the day that may be missing is its last.
  const year = Number(on.slice(0, 4)) - (month <= 2 ? 1 : 0);
  const leapDays = Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400);
  const sinceMarch = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + Number(on.slice(8, 10));
  return year * 365 + leapDays + sinceMarch - DAYS_TO_1970;
}

/** The day that is so many whole days after 1970-01-01: the way back from {@link dayNumber}. */
export function dayOf(number: number): Day {
  return day(new Date(number * MS_PER_DAY).toISOString().slice(0, 10));
}

/** The day `count` days later (earlier when negative). */
export function addDays(on: Day, count: number): Day {
  return dayOf(dayNumber(on) + count);
}

/** Days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return dayNumber(to) - dayNumber(from);
}

/** Completed years from a birth date to a day; someone born on 29 February ages on 1 March. */
export function completedYears(birthDate: Day, on: Day): number {
  const years = Number(on.slice(0, 4)) - Number(birthDate.slice(0, 4));
  return on.slice(5) < birthDate.slice(5) ? years - 1 : years;
}

/** The later of two days. */
export function later(a: Day, b: Day): Day {
  return a > b ? a : b;
}
