/**
 * Calendar days. A clinical day is `YYYY-MM-DD` without time or zone; "today" is always passed in,
 * so that clinical code gives the same answer on every machine and at every hour.
 */

declare const dayBrand: unique symbol;

/** A calendar day, `YYYY-MM-DD`. Days compare in date order as strings. */
export type Day = string & { readonly [dayBrand]: true };

const ZERO = '0'.charCodeAt(0);
const MS_PER_DAY = 86_400_000;
/** Days from the last of February of the year 0 to 1970-01-01. */
const DAYS_TO_1970 = 719_469;
const SHAPE = /^\d{4}-\d{2}-\d{2}$/;

/** Thrown by {@link day} for text that is not an existing calendar day. */
export class NotADay extends Error {
  override readonly name = 'NotADay';
  constructor(text: string) {
    super(`"${text}" is not a calendar day. Write it as YYYY-MM-DD, for example 2026-03-09.`);
  }
}

/** True when the text is an existing calendar day in the form `YYYY-MM-DD`. */
export function isDay(text: string): text is Day {
  if (!SHAPE.test(text)) return false;
  const date = digitsAt(text, 8);
  return date >= 1 && date <= lastDate(text);
}

/** By the month's number; there is no month 0. */
const LAST_DATES = [0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** The last date of the month in which the text lies; 0 where there is no such month. */
function lastDate(text: string): number {
  const month = digitsAt(text, 5);
  const year = digitsAt(text, 0) * 100 + digitsAt(text, 2);
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return month === 2 && isLeap ? 29 : (LAST_DATES[month] ?? 0);
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
  const month = digitsAt(on, 5);
  // A year that begins in March: the day that may be missing is its last.
  const year = digitsAt(on, 0) * 100 + digitsAt(on, 2) - (month <= 2 ? 1 : 0);
  const leapDays = Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400);
  const sinceMarch = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + digitsAt(on, 8);
  return year * 365 + leapDays + sinceMarch - DAYS_TO_1970;
}

/** The number that two digits of a day write. */
function digitsAt(on: string, place: number): number {
  return (on.charCodeAt(place) - ZERO) * 10 + on.charCodeAt(place + 1) - ZERO;
}

/**
 * The day that is so many whole days after 1970-01-01: the way back from {@link dayNumber}. Throws
 * {@link NotADay} outside the years 0 to 9999.
 */
export function dayOf(number: number): Day {
  const instant = new Date(number * MS_PER_DAY);
  const year = instant.getUTCFullYear();
  if (!(year >= 0 && year <= 9999)) throw new NotADay(`${number} days after 1970-01-01`);
  // A day by its making: reading it back would cost more than all of this.
  return `${digits(year, 4)}-${digits(instant.getUTCMonth() + 1, 2)}-${digits(instant.getUTCDate(), 2)}` as Day;
}

const digits = (value: number, count: number): string => String(value).padStart(count, '0');

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
