/** How days and numbers are written for a reader. One form everywhere, so that columns line up. */
import { completedYears, daysBetween, isDay, type Day } from '../../clinical/day.ts';

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** "9 Mar 2026": the month in letters, because 9/3 and 3/9 are different days in two countries. */
export function sayDay(on: Day): string {
  const [year = '', month = '', date = ''] = on.split('-');
  return `${Number(date)} ${months[Number(month) - 1]} ${year}`;
}

/** A text of the rules with its days written the way the window writes them. */
export function sayDaysIn(text: string): string {
  return text.replace(/\b\d{4}-\d{2}-\d{2}\b/g, (found) => (isDay(found) ? sayDay(found) : found));
}

/** "1 day", "12 days". */
export function count(n: number, one: string, many = `${one}s`): string {
  return `${n} ${n === 1 ? one : many}`;
}

/** A length of time in the largest unit that still says enough: days, weeks, months, years. */
export function saySpan(days: number): string {
  if (days < 14) return count(days, 'day');
  if (days < 70) return count(Math.floor(days / 7), 'week');
  if (days < 730) return count(Math.floor(days / 30.44), 'month');
  // A day more, because ten years may hold only two leap days.
  return count(Math.floor((days + 1) / 365.25), 'year');
}

/** "today", "yesterday", "3 weeks ago", "in 5 days". */
export function sayAgo(on: Day, today: Day): string {
  const days = daysBetween(on, today);
  if (days === 0) return 'today';
  if (days === 1) return 'yesterday';
  if (days === -1) return 'tomorrow';
  return days > 0 ? `${saySpan(days)} ago` : `in ${saySpan(-days)}`;
}

/** At most `digits` decimals and no trailing zeros: 7, 4.3, 35.6. */
export function sayNumber(value: number, digits = 1): string {
  return value.toLocaleString('en-GB', { maximumFractionDigits: digits, useGrouping: false });
}

/** "63 y", or "age not known". */
export function sayAge(birthDate: Day | null, on: Day): string {
  return birthDate === null ? 'age not known' : `${completedYears(birthDate, on)} y`;
}

/** A text of the rules without decimals that nobody measured: 53.123456 becomes 53.1. */
export function roundNumbersIn(text: string): string {
  return text.replace(/(?<![\d.])\d+\.\d{2,}(?![\d.])/g, (found) => {
    const value = Number(found);
    return sayNumber(value, value < 10 ? 2 : 1);
  });
}
