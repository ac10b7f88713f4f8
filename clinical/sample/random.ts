/**
 * Seeded chance for simulated patients. The same seed and stream give the same draws on every
 * machine: only integer arithmetic and additions are used, no engine-dependent functions.
 */

export type Random = {
  /** A number in [0, 1). */
  next: () => number;
  /** True with the given probability. */
  chance: (probability: number) => boolean;
  /** A whole number, both ends included. */
  integer: (from: number, to: number) => number;
  /** A number in [from, to). */
  between: (from: number, to: number) => number;
  /** Roughly normal: the sum of twelve uniform draws, so never beyond six deviations. */
  normal: (mean: number, deviation: number) => number;
  pick: <T>(choices: readonly [T, ...T[]]) => T;
  /** Picks by weight; weights need not add up to one. */
  weighted: <T>(choices: readonly (readonly [T, number])[]) => T;
};

/** A stream of draws. Streams of one seed are independent: a new one never shifts another. */
export function random(seed: number | string, stream: string): Random {
  const next = mulberry32(fnv1a(`${seed}/${stream}`));
  const integer = (from: number, to: number) => from + Math.floor(next() * (to - from + 1));
  return {
    next,
    integer,
    chance: (probability) => next() < probability,
    between: (from, to) => from + next() * (to - from),
    normal: (mean, deviation) => {
      let sum = 0;
      for (let i = 0; i < 12; i += 1) sum += next();
      return mean + (sum - 6) * deviation;
    },
    pick: (choices) => choices[integer(0, choices.length - 1)] ?? choices[0],
    weighted: (choices) => pickWeighted(choices, next()),
  };
}

/** The same things in another order. */
export function shuffled<T>(things: readonly T[], chance: Random): T[] {
  return things
    .map((thing) => ({ thing, place: chance.next() }))
    .sort((a, b) => a.place - b.place)
    .map(({ thing }) => thing);
}

function pickWeighted<T>(choices: readonly (readonly [T, number])[], draw: number): T {
  const total = choices.reduce((sum, [, weight]) => sum + weight, 0);
  let left = draw * total;
  for (const [choice, weight] of choices) {
    left -= weight;
    if (left < 0) return choice;
  }
  const last = choices.at(-1);
  if (!last) throw new RangeError('nothing to choose from');
  return last[0];
}

/** FNV-1a over the text's code units: 32 bits of seed. */
function fnv1a(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  }
  return hash >>> 0;
}

/** Tommy Ettinger's 32-bit generator (public domain); ample for made-up patients. */
function mulberry32(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
