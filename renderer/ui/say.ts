/**
 * How days, numbers and lengths of time are written for a reader, in the language in force. One form
 * everywhere, so that columns line up.
 */
import { completedYears, daysBetween, isDay, type Day } from '../../clinical/day.ts';
import { language, type Language } from '../../clinical/language/language.ts';
import { m } from '../../words/messages.js';

const months: Readonly<Record<Language, readonly string[]>> = {
  en: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
  es: ['ene', 'feb', 'mar', 'abr', 'may', 'jun', 'jul', 'ago', 'sep', 'oct', 'nov', 'dic'],
};

/** A locale whose numbers are written as ours are: no grouping, and the decimal mark of the language. */
const numbersAsIn: Readonly<Record<Language, string>> = { en: 'en-GB', es: 'es' };

/** "9 Mar 2026", "9 mar 2026": the month in letters, because 9/3 and 3/9 differ by country. */
export function sayDay(on: Day): string {
  const [year = '', month = '', date = ''] = on.split('-');
  return `${Number(date)} ${months[language()][Number(month) - 1]} ${year}`;
}

/** The month of a day in letters: "Mar", "mar". */
export function sayMonth(on: Day): string {
  return months[language()][Number(on.slice(5, 7)) - 1] ?? '';
}

/** An instant as the clinic's clock shows it: "9 Mar 2026, 14:05". */
export function sayMoment(instant: string): string {
  const at = new Date(instant);
  const two = (n: number) => String(n).padStart(2, '0');
  const date = `${at.getDate()} ${months[language()][at.getMonth()]} ${at.getFullYear()}`;
  return `${date}, ${two(at.getHours())}:${two(at.getMinutes())}`;
}

const calendarsAsIn: Readonly<Record<Language, string>> = { en: 'en-US', es: 'es' };

/** "Monday, March 9", "lunes, 9 de marzo": a day of a patient's calendar, in the patient's language. */
export function sayCalendarDay(on: Day, of: Language): string {
  const form = { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' } as const;
  return new Date(`${on}T00:00:00Z`).toLocaleDateString(calendarsAsIn[of], form);
}

/**
 * "Thu 26 Nov 2026": the day that a field holds, because the field itself shows it in the computer's
 * order of day and month, whatever the language. Nothing while it holds no day.
 */
export function sayTypedDay(typed: string): string {
  if (!isDay(typed)) return '';
  const form = { weekday: 'short', timeZone: 'UTC' } as const;
  const weekday = new Date(`${typed}T00:00:00Z`).toLocaleDateString(numbersAsIn[language()], form);
  return `${weekday} ${sayDay(typed)}`;
}

/** A text of the rules with its days written the way the window writes them. */
export function sayDaysIn(text: string): string {
  return text.replace(/\b\d{4}-\d{2}-\d{2}\b/g, (found) => (isDay(found) ? sayDay(found) : found));
}

/** A length of time in the largest unit that still says enough: days, weeks, months, years. */
export function saySpan(days: number): string {
  if (days < 14) return m.common_days({ count: days });
  if (days < 70) return m.common_weeks({ count: Math.floor(days / 7) });
  if (days < 730) return m.common_months({ count: Math.floor(days / 30.44) });
  // A day more, because ten years may hold only two leap days.
  return m.common_years({ count: Math.floor((days + 1) / 365.25) });
}

/** "today", "yesterday", "3 weeks ago", "in 5 days". */
export function sayAgo(on: Day, today: Day): string {
  const days = daysBetween(on, today);
  if (days === 0) return m.common_today();
  if (days === 1) return m.common_yesterday();
  if (days === -1) return m.common_tomorrow();
  return days > 0
    ? m.common_ago({ span: saySpan(days) })
    : m.common_ahead({ span: saySpan(-days) });
}

/** At most `digits` decimals, no trailing zeros and no grouping: 7, 4.3, 35.6; in Spanish 4,3. */
export function sayNumber(value: number, digits = 1): string {
  return numberFormat(numbersAsIn[language()], digits).format(value);
}

/** Making one takes about as long as a hundred numbers, and a worklist writes hundreds of them. */
const numberFormats = new Map<string, Intl.NumberFormat>();

function numberFormat(locale: string, digits: number): Intl.NumberFormat {
  const key = `${locale} ${digits}`;
  const made =
    numberFormats.get(key) ??
    new Intl.NumberFormat(locale, { maximumFractionDigits: digits, useGrouping: false });
  numberFormats.set(key, made);
  return made;
}

/** "63 y", or "age not known". */
export function sayAge(birthDate: Day | null, on: Day): string {
  return birthDate === null
    ? m.common_age_unknown()
    : m.common_age({ years: completedYears(birthDate, on) });
}

/**
 * A text of the rules without decimals that nobody measured, 53.123456 becomes 53.1, and with the
 * decimal mark of the language.
 */
export function roundNumbersIn(text: string): string {
  return text.replace(/(?<![\d.])\d+\.\d+(?![\d.])/g, (found) => {
    const value = Number(found);
    const measured = /\.\d$/.test(found);
    if (measured && language() === 'en') return found;
    return sayNumber(value, value < 10 ? 2 : 1);
  });
}
