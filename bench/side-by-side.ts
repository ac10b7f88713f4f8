/** Measures contenders in turn, round by round, so that a laden machine slows them all alike. */

export type Contender = {
  name: string;
  /** One piece of the work; returns something of its result, so that it cannot be optimised away. */
  run: () => unknown;
};

/** Milliseconds of one piece of work: the middle of the rounds, and their quartiles. */
export type Timing = { name: string; median: number; low: number; high: number };

/** Milliseconds since some moment, by the wall. */
const byTheWall = (): number => performance.now();

/** Milliseconds of processor time of this process: what other work on the machine changes little. */
export function byTheProcessor(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/**
 * `rounds` rounds of each contender in turn, `pieces` pieces of work a round. A round before them warms
 * up and is not counted; `warmUp: false` where a round takes many minutes.
 */
export async function sideBySide(
  contenders: readonly Contender[],
  { rounds = 7, pieces = 1, clock = byTheWall, warmUp = true } = {},
): Promise<Timing[]> {
  const times = new Map(contenders.map(({ name }) => [name, [] as number[]]));
  for (let round = warmUp ? 0 : 1; round <= rounds; round += 1) {
    for (const { name, run } of contenders) {
      const began = clock();
      for (let piece = 0; piece < pieces; piece += 1) await run();
      if (round > 0) times.get(name)?.push((clock() - began) / pieces);
    }
  }
  return contenders.map(({ name }) => timingOf(name, times.get(name) ?? []));
}

/** The middle of what was measured, and its quartiles. */
export function timingOf(name: string, times: readonly number[]): Timing {
  const at = (share: number) => quantile(times, share);
  return { name, median: at(0.5), low: at(0.25), high: at(0.75) };
}

/** The value below which this share of all lies; NaN of nothing. */
export function quantile(times: readonly number[], share: number): number {
  const sorted = times.toSorted((a, b) => a - b);
  return sorted[Math.floor(share * (sorted.length - 1))] ?? Number.NaN;
}
