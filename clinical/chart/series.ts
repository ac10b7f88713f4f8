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
  let day: Said<F, T>[] = [];
  for (const fact of facts) {
    const value = read(fact);
    if (value === undefined) continue;
    const [first] = day;
    if (first && first.fact.on !== fact.on) {
      entries.push(entryOf(first, day, merge));
      day = [];
    }
    day.push({ fact, value });
  }
  const [first] = day;
  if (first) entries.push(entryOf(first, day, merge));
  return entries;
}

type Said<F, T> = { fact: F; value: T };

/** What a day counts as. Nearly every day has one record of an item only. */
function entryOf<F extends Fact, T>(
  { fact: { on }, value: only }: Said<F, T>,
  day: readonly Said<F, T>[],
  merge: (a: T, b: T) => T,
): Entry<T> {
  const value = day.length === 1 ? only : day.map((one) => one.value).reduce(merge);
  const same = day.filter((one) => one.value === value);
  const chosen = same.length > 0 ? same : day;
  return { on, number: dayNumber(on), value, facts: chosen.map((one) => one.fact) };
}

/** The entries dated up to and including the day. */
export function until<T>(entries: Series<T>, number: number): Series<T> {
  let length = entries.length;
  while (length > 0 && (entries[length - 1]?.number ?? 0) > number) length -= 1;
  return length === entries.length ? entries : entries.slice(0, length);
}

/** The last entry, or null. */
export function latest<T>(entries: Series<T>): Entry<T> | null {
  return entries.at(-1) ?? null;
}

/** The entries dated from day `from` to day `to`, both included. */
export function between<T>(entries: Series<T>, from: number, to: number): Series<T> {
  return entries.filter((entry) => entry.number >= from && entry.number <= to);
}

/** The entries dated from day `number` on. */
export function from<T>(entries: Series<T>, number: number): Series<T> {
  return entries.filter((entry) => entry.number >= number);
}

export const higher = (a: number, b: number): number => Math.max(a, b);
export const lower = (a: number, b: number): number => Math.min(a, b);
