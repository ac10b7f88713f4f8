import { expect, it } from 'vitest';
import { torture } from '../bench/torture/torture.ts';

/** The short form of `npm run torture`. */
const KILLS = 25;

it(`${KILLS} kills while saving, importing, migrating, backing up, rotating and restoring lose nothing that was acknowledged`, async () => {
  const outcomes = await torture({ kills: KILLS, seed: Date.now() });
  const told = outcomes.map(({ kind, lost, problems }) => ({ kind, lost, problems }));
  expect(told).toEqual(told.map(({ kind }) => ({ kind, lost: [], problems: [] })));
  const sum = (of: (outcome: (typeof outcomes)[number]) => number) =>
    outcomes.reduce((total, outcome) => total + of(outcome), 0);
  expect(sum(({ kills }) => kills)).toBe(KILLS);
  expect(sum(({ acknowledged }) => acknowledged)).toBeGreaterThan(10);
}, 300_000);
