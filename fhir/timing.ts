/** FHIR Timing: how many times a day. */
import { concept } from './coded.ts';
import { child, number, text, texts, type Element } from './element.ts';
import { timesPerDayIn } from './sig.ts';

const DAYS_PER_MONTH = 30.4375;
const DAYS_PER_UNIT: Readonly<Record<string, number>> = {
  s: 1 / 86_400,
  min: 1 / 1_440,
  h: 1 / 24,
  d: 1,
  wk: 7,
  mo: DAYS_PER_MONTH,
  a: 365.25,
};

const DAYS_PER_WORD: Readonly<Record<string, number>> = {
  hour: 1 / 24,
  day: 1,
  week: 7,
  month: DAYS_PER_MONTH,
  year: 365.25,
};

/** The timing abbreviations of FHIR (GTSAbbreviation) and of prescriptions. */
const TIMES_BY_CODE: Readonly<Record<string, number>> = {
  QD: 1,
  DAILY: 1,
  AM: 1,
  PM: 1,
  BED: 1,
  HS: 1,
  QHS: 1,
  QAM: 1,
  QPM: 1,
  BID: 2,
  TID: 3,
  QID: 4,
  QOD: 0.5,
  WK: 1 / 7,
  MO: 1 / DAYS_PER_MONTH,
  Q1H: 24,
  Q2H: 12,
  Q3H: 8,
  Q4H: 6,
  Q6H: 4,
  Q8H: 3,
  Q12H: 2,
  Q24H: 1,
};

/**
 * Times a day on average; of a range ("2 to 3 times", "every 4 to 6 hours") the most that is
 * allowed. Null where the timing does not say.
 */
export function timesPerDay(timing: Element | null): number | null {
  const repeat = child(timing, 'repeat');
  return (repeat ? byRepeat(repeat) : null) ?? byCode(timing);
}

/** True for a timing of one single administration. */
export function isOnce(timing: Element | null): boolean {
  const repeat = child(timing, 'repeat');
  const events = texts(timing, 'event').length;
  if (number(repeat, 'count') === 1 && number(repeat, 'countMax') === null) return true;
  return events === 1 && number(repeat, 'frequency') === null && number(repeat, 'period') === null;
}

function byRepeat(repeat: Element): number | null {
  const days = texts(repeat, 'dayOfWeek').length;
  const share = days > 0 && days < 7 ? days / 7 : 1;
  const frequency = number(repeat, 'frequencyMax') ?? number(repeat, 'frequency');
  const period = number(repeat, 'period');
  const unit = DAYS_PER_UNIT[text(repeat, 'periodUnit') ?? ''];
  const moments = texts(repeat, 'timeOfDay').length || texts(repeat, 'when').length;
  if (period !== null && unit !== undefined && period > 0) {
    // Two named moments a day (morning, bedtime) are two administrations.
    const daily = unit === 1 && period === 1;
    const times = Math.max(frequency ?? 1, daily ? moments : 0);
    return times > 0 ? (times * share) / (period * unit) : null;
  }
  if (period !== null || text(repeat, 'periodUnit') !== null) return null;
  if (moments > 0) return moments * share;
  return null;
}

function byCode(timing: Element | null): number | null {
  const code = concept(timing, 'code');
  for (const one of code.codings) {
    const times = TIMES_BY_CODE[one.code.toUpperCase()] ?? timesPerDayIn(one.display);
    if (times !== null) return times;
  }
  return TIMES_BY_CODE[code.text.toUpperCase()] ?? timesPerDayIn(code.text);
}

/** Whole days of a Duration, rounded up; null where it does not say. */
export function daysOf(duration: Element | null): number | null {
  const value = number(duration, 'value');
  const written = (text(duration, 'code') ?? text(duration, 'unit') ?? '').toLowerCase();
  const unit = DAYS_PER_UNIT[written] ?? DAYS_PER_WORD[written.replace(/s$/, '')];
  if (value === null || unit === undefined || value <= 0 || value * unit > 36_525) return null;
  return Math.ceil(value * unit);
}
