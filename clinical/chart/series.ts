/** Dated values of one item, one entry a day, oldest first. */
import { dayNumber, type Day } from '../day.ts';
import type { Fact } from '../facts.ts';

/** What held on one day, with the facts that say so. `number` counts days, for arithmetic. */
export type Entry<T> = {
  readonly on: Day;
  readonly number: number;
  readonly value: T;
  readonly facts: readonly Fact[];
};

export type Series<T> = readonly Entry<T>[];

/**
 * Gathers facts into one entry a day. `merge` decides what counts when one day has several, and must
 * not depend on their order: the more cautious value, whatever the order of entry. `facts` of an
 * entry are those whose own value is the merged one; where none is (the merge made a new value), all.
 *
 * @param facts sorted by day.
 */
export function series<F extends Fact, T>(
  facts: readonly F[],
  read: (fact: F) => T | undefined,
  merge: (a: T, b: T) => T,
): Series<T> {
  const entries: Entry<T>[] = [];
  /** What the facts of the last entry's day say; null while it has only one, as most days have. */
  let several: Said<T>[] | null = null;
  for (const fact of facts) {
    const value = read(fact);
    if (value === undefined) continue;
    const { on } = fact;
    const last = entries.at(-1);
    if (last?.on === on) {
      several ??= saidBy(last);
      several.push({ fact, value });
      entries[entries.length - 1] = { on, number: last.number, ...merged(several, merge) };
    } else {
      several = null;
      entries.push({ on, number: dayNumber(on), value, facts: [fact] });
    }
  }
  return entries;
}

type Said<T> = { fact: Fact; value: T };

/** What the only fact of an entry says. */
function saidBy<T>({ facts, value }: Entry<T>): Said<T>[] {
  return facts.map((fact) => ({ fact, value }));
}

/** What several records of one day count as. */
function merged<T>(
  day: readonly Said<T>[],
  merge: (a: T, b: T) => T,
): Pick<Entry<T>, 'value' | 'facts'> {
  const value = day.map((one) => one.value).reduce(merge);
  const same = day.filter((one) => one.value === value);
  const chosen = same.length > 0 ? same : day;
  return { value, facts: chosen.map((one) => one.fact) };
}

/** The entries dated up to and including the day. */
export function until<T>(entries: Series<T>, number: number): Series<T> {
  const last = entries.at(-1);
  return !last || last.number <= number ? entries : entries.slice(0, countUntil(entries, number));
}

/** How many entries are dated up to and including the day. */
function countUntil(entries: Series<unknown>, number: number): number {
  let [least, most] = [0, entries.length];
  while (least < most) {
    const middle = (least + most) >> 1;
    if ((entries[middle]?.number ?? Infinity) <= number) least = middle + 1;
    else most = middle;
  }
  return least;
}

/** The last entry, or null. */
export function latest<T>(entries: Series<T>): Entry<T> | null {
  return entries.at(-1) ?? null;
}

/** The entries dated from day `from` to day `to`, both included. */
export function between<T>(entries: Series<T>, from: number, to: number): Series<T> {
  const first = countUntil(entries, Math.ceil(from) - 1);
  return entries.slice(first, countUntil(entries, to));
}

/** The entries dated from day `number` on. */
export function from<T>(entries: Series<T>, number: number): Series<T> {
  return entries.slice(countUntil(entries, Math.ceil(number) - 1));
}

export const higher = (a: number, b: number): number => Math.max(a, b);
export const lower = (a: number, b: number): number => Math.min(a, b);
