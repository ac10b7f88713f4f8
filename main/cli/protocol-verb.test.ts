import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { dorso, printed, read } from './as-process.ts';

const password = { DORSO_PASSWORD: 'a password for practice' };
const today = '2026-11-23';
const shape = z.looseObject({
  profile: z.string(),
  version: z.string(),
  parameters: z.record(z.string(), z.number()),
  editions: z.array(z.looseObject({ from: z.string(), reason: z.string() })),
});
let folder: string;
let record: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'dorso-protocol-'));
  record = join(folder, 'record');
  const words = ['sample', '--patients', '6', '--seed', '7', '--on', today, '--record', record];
  await dorso(words, password);
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const call = (...words: string[]) => dorso([...words, '--record', record], password);
const protocol = async (...words: string[]) => {
  const { stdout, stderr } = await call('protocol', ...words, '--json');
  expect(stderr).toBe('');
  return read(shape, stdout);
};

describe('protocol', () => {
  it('says what is in force, and puts another in force from its day, for the clinic and a patient', async () => {
    expect((await protocol('--from', today)).version).toBe('1 seed_default');
    const agreed = ['--reason', 'agreed', '--from', '2026-10-01'];
    await protocol('--profile', 'aan_2022', '--set', 'P.referral.weeks=10', ...agreed);
    expect((await protocol('--from', '2026-09-30')).version).toBe('1 seed_default');
    const clinic = await protocol('--from', today);
    expect(clinic.version).toBe('1 aan_2022 P.referral.weeks=10');
    expect(clinic.editions).toHaveLength(1);

    const own = await protocol('SIM-0001', '--set', 'P.trial.max_weeks=8', ...agreed);
    expect(own.parameters).toMatchObject({ 'P.trial.max_weeks': 8, 'P.referral.weeks': 10 });
    expect((await protocol('SIM-0002', '--from', today)).profile).toBe('aan_2022');

    const back = await protocol('--set', 'P.referral.weeks=', '--reason', 'back', '--from', today);
    expect(back.version).toBe('1 aan_2022');
    expect(back.editions.map(({ reason }) => reason)).toEqual(['agreed', 'back']);
  });

  it.each([
    ['without a reason', ['--profile', 'aan_2022'], /--reason/],
    ['of an unknown profile', ['--profile', 'moon', '--reason', 'x'], /is not a profile/],
    ['of an unknown parameter', ['--set', 'P.moon=1', '--reason', 'x'], /is not a parameter/],
    ['of no number', ['--set', 'P.referral.weeks=few', '--reason', 'x'], /is not a number/],
    [
      'that loosens a safety rule',
      ['--set', 'P.opioid.mme_action=90', '--reason', 'x'],
      /belongs to a safety rule/,
    ],
  ])('refuses a change %s, and leaves the record as it was', async (_, words, why) => {
    const { code, stderr } = await call('protocol', ...words);
    expect(code).toBe(2);
    expect(stderr).toMatch(why);
  });
});

describe('replay', () => {
  const keys = async (...words: string[]) => {
    const days = ['--from', '2026-08-01', '--to', today];
    const { stdout, stderr } = await call('replay', ...days, ...words, '--json');
    expect(stderr).toBe('');
    return read(printed.replay, stdout).patients.flatMap(({ prompts }) => prompts);
  };

  it('runs under the protocol of a day, or under any that is named', async () => {
    const asWas = await keys();
    const asBefore = await keys('--protocol-of', '2026-01-01');
    const standard = await keys('--profile', 'seed_default');
    expect(asBefore).toEqual(standard);
    expect(asWas).not.toEqual(standard);
    const early = await keys('--set', 'P.redflag.screen_days=3');
    const info = (list: typeof early) => list.filter(({ key }) => key === 'R03').length;
    expect(info(early)).toBeGreaterThan(info(standard));
  });

  it('as recorded knows nothing of a day before anything was recorded', async () => {
    const seen = new Set((await keys('--as-recorded')).map(({ key }) => key));
    expect(seen).toContain('R03');
    expect([...seen].filter((key) => key.startsWith('R40'))).toEqual([]);
  });
});
