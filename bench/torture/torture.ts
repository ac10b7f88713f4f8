/**
 * Kills Dorso's record code at random moments, many times, and counts what is lost. `npm run torture`
 * is the long form; the short one runs with the unit tests. `--kills N --seed S`.
 */
import { rmSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { killOnce, originals } from './kill.ts';
import { kinds, type Kind } from './task.ts';

/** Of a hundred kills, how many fall into each kind of work. */
const SHARE: Record<Kind, number> = {
  save: 40,
  import: 16,
  migrate: 16,
  backup: 12,
  rotate: 8,
  restore: 8,
};

export type Torture = { kills: number; seed: number; onKill?: (done: number) => void };
export type Outcome = {
  kind: Kind;
  kills: number;
  /** How many of them fell into the work, before it was done. */
  whileWorking: number;
  acknowledged: number;
  lost: string[];
  problems: string[];
};

/** Runs the kills, two at a time, and returns what was found of each kind. */
export async function torture({ kills, seed, onKill }: Torture): Promise<Outcome[]> {
  const random = randomFrom(seed);
  const clinics = await originals();
  const outcomes: Outcome[] = [];
  let done = 0;
  for (const kind of kinds) {
    const wanted = Math.max(1, Math.round((kills * SHARE[kind]) / 100));
    const outcome: Outcome = {
      kind,
      kills: 0,
      whileWorking: 0,
      acknowledged: 0,
      lost: [],
      problems: [],
    };
    const one = async () => {
      while (outcome.kills < wanted) {
        outcome.kills += 1;
        const killed = await killOnce(kind, clinics[kind], random());
        outcome.whileWorking += killed.whileWorking ? 1 : 0;
        outcome.acknowledged += killed.acknowledged;
        outcome.lost.push(...killed.lost);
        outcome.problems.push(...killed.problems);
        onKill?.((done += 1));
      }
    };
    await Promise.all([one(), one()]);
    outcomes.push(outcome);
  }
  for (const { root } of Object.values(clinics)) rmSync(root, { recursive: true, force: true });
  return outcomes;
}

/** mulberry32: the same seed gives the same moments; what the machine does in them differs. */
function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

if (import.meta.main) {
  const { values } = parseArgs({
    options: {
      kills: { type: 'string', default: '1000' },
      seed: { type: 'string', default: '1' },
    },
  });
  const began = Date.now();
  const outcomes = await torture({
    kills: Number(values.kills),
    seed: Number(values.seed),
    onKill: (done) => {
      if (done % 50 === 0) process.stderr.write(`${done} kills\n`);
    },
  });
  for (const { kind, kills, whileWorking, acknowledged, lost, problems } of outcomes) {
    console.log(
      `${kind}: ${kills} kills, ${whileWorking} of them while it worked; ${acknowledged} acknowledged, ` +
        `${lost.length} lost, ${problems.length} other problems`,
    );
    for (const line of [...lost, ...problems].slice(0, 20)) console.log(`  ${line}`);
  }
  const sum = (of: (outcome: Outcome) => number) =>
    outcomes.reduce((total, outcome) => total + of(outcome), 0);
  const lost = sum((outcome) => outcome.lost.length);
  const problems = sum((outcome) => outcome.problems.length);
  console.log(
    `${sum(({ kills }) => kills)} kills in ${Math.round((Date.now() - began) / 1000)} s, ${problems} problems`,
  );
  console.log(`${lost} lost of ${sum(({ acknowledged }) => acknowledged)}`);
  process.exitCode = lost + problems === 0 ? 0 : 1;
}
