/** The few ways in which filled forms become scores; each instrument names the one it uses. */
import { say } from '../language/say.ts';
import { roundHalfUp } from './decimal.ts';
import type { Items, ItemTopic, Scored, StoredScore } from './instrument.ts';

/** The whole numbers from `min` to `max`: the answers an item allows. */
export function wholeNumbers(min: number, max: number): number[] {
  return Array.from({ length: max - min + 1 }, (_, index) => min + index);
}

/** Items of one response range by their topics. */
export function topics(answers: readonly number[], ...names: readonly string[]): ItemTopic[] {
  return names.map((topic) => ({ topic, answers }));
}

/** The label of the band a value falls in, or null where the score has no bands. */
export function bandIn(score: StoredScore, value: number): string | null {
  const rounded = roundHalfUp(value, score.bandDecimals);
  const band = score.bands.findLast((candidate) => rounded >= candidate.min);
  return band && rounded <= band.max ? band.label : null;
}

export function answered(items: Items): number[] {
  return items.filter((item) => item !== null);
}

export function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

/** A scored form whose total is stored under the score's own id. */
export function scored(
  score: StoredScore,
  total: number,
  rest: {
    missing: number;
    values?: Record<string, number>;
    parts?: Record<string, number>;
    why?: string;
  },
): Scored {
  return {
    total,
    band: bandIn(score, total),
    missing: rest.missing,
    valid: true,
    values: { [score.id]: total, ...rest.values },
    parts: rest.parts ?? {},
    why: rest.why ?? null,
  };
}

/** A form that gives no score, with the reason in words. */
export function notScored(
  missing: number,
  why: string,
  parts: Record<string, number> = {},
): Scored {
  return { total: null, band: null, missing, valid: false, values: {}, parts, why };
}

/** Total of a form that needs every item; with any gap there is no score. */
export function sumOfAll(score: StoredScore, items: Items): Scored {
  const given = answered(items);
  const missing = items.length - given.length;
  if (missing > 0)
    return notScored(missing, say`All ${items.length} items are needed; ${missing} missing.`);
  return scored(score, sum(given), { missing });
}

/** A one-item scale: the answer is the score. */
export function single(score: StoredScore, items: Items): Scored {
  const value = items[0] ?? null;
  return value === null
    ? notScored(1, say`No value was given.`)
    : scored(score, value, { missing: 0 });
}

/**
 * The bounds rule for yes/no screens with gaps: positive as soon as the answered sum reaches the
 * cut-off, negative when even the largest sum of the missing items could not reach it, otherwise
 * indeterminate. A determined screen stores its answered sum, which lies in the determined band.
 */
export function screenByBounds(
  score: StoredScore,
  items: Items,
  weights: readonly number[],
  cutOff: number,
): Scored {
  const reached = sum(items.map((item, index) => (item ?? 0) * (weights[index] ?? 1)));
  const open = sum(items.map((item, index) => (item === null ? (weights[index] ?? 1) : 0)));
  const missing = items.filter((item) => item === null).length;
  if (reached >= cutOff || reached + open < cutOff) return scored(score, reached, { missing });
  return {
    ...notScored(missing, say`${reached} so far; the missing items decide about ${cutOff}.`, {
      answeredSum: reached,
    }),
    band: say`indeterminate`,
  };
}
