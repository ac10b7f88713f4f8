/**
 * Time up to the day of a chart. It grows by one each day, so whoever compares it with a limit is
 * told otherwise one day: a comparison goes through its methods, which keep that day where the chart
 * is watched. That it is no number is what makes the compiler refuse any other comparison.
 */
import type { DayWatch } from './day-watch.ts';

export class Elapsed {
  /** For words and explanations only. */
  readonly days: number;
  /** The day it counts from, as a count of days. */
  readonly from: number;
  readonly #watch: DayWatch | null;

  constructor(from: number, today: number, watch: DayWatch | null) {
    this.from = from;
    this.days = today - from;
    this.#watch = watch;
  }

  /** True when texts are kept for later days: what counts days must then be left open. */
  get isWatched(): boolean {
    return this.#watch !== null;
  }

  isAtLeast(days: number): boolean {
    if (this.days >= days) return true;
    this.#watch?.turnsOn(this.from + Math.ceil(days));
    return false;
  }

  isMoreThan(days: number): boolean {
    return this.isAtLeast(Math.floor(days) + 1);
  }

  isAtMost(days: number): boolean {
    return !this.isMoreThan(days);
  }
}

/** How many days a count of days or a time is; for words only. */
export function countOf(time: number | Elapsed): number {
  return typeof time === 'number' ? time : time.days;
}
