/** Keeps the next day on which an answer about a chart's own day turns out otherwise. */
export class DayWatch {
  #next = Infinity;

  /** An answer just given holds until the day before `number` (a count of days). */
  turnsOn(number: number): void {
    if (number < this.#next) this.#next = number;
  }

  /** The first day on which any answer may differ, as a count of days; Infinity = none ever. */
  get next(): number {
    return this.#next;
  }
}
