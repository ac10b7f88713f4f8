import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { runCommandLine } from './run.ts';
import { verbs } from './verbs.ts';
import type { Terminal } from './verb.ts';

const terminal: Terminal = {
  clock: () => new Date('2026-11-23T10:00:00Z'),
  environment: { DORSO_PASSWORD: 'a long password' },
  say: () => undefined,
  askPassword: () => Promise.resolve(null),
  signal: new AbortController().signal,
  documentsOf: null,
};
const run = (...words: string[]) => runCommandLine(words, terminal);

describe('a call that cannot work', () => {
  const misuses: readonly (readonly [string, string[], RegExp])[] = [
    ['no verb', [], /What should Dorso do/],
    ['an unknown verb', ['frobnicate'], /"frobnicate" is not something Dorso can do/],
    ['an unknown option', ['worklist', '--rcord', 'x'], /--rcord/],
    ['a missing option', ['worklist'], /--record is missing/],
    ['a missing word', ['chart', '--record', 'x'], /missing/],
    ['a word too many', ['verify', 'this', '--record', 'x'], /"this" is one word too many/],
    [
      'an unknown instrument',
      ['score', 'nrs_avgg', '--items', '[3]'],
      /"nrs_avgg" is not a known instrument/,
    ],
    ['an item out of range', ['score', 'phq2', '--items', '[3,4]'], /item 2.*4 is not among/],
    ['too many items', ['score', 'phq2', '--items', '[1,1,1]'], /has 2 items; 3 answers/],
    ['items that are no list', ['score', 'phq2', '--items', '3,1'], /not a JSON list/],
    [
      'an unknown unit',
      ['egfr', '--creatinine', '1', '--unit', 'g', '--age', '60', '--sex', 'F'],
      /"g" is neither/,
    ],
    [
      'no number',
      ['egfr', '--creatinine', 'one', '--unit', 'mg/dL', '--age', '60', '--sex', 'F'],
      /"one" is not a number/,
    ],
    [
      'an unknown sex',
      ['egfr', '--creatinine', '1', '--unit', 'mg/dL', '--age', '60', '--sex', 'X'],
      /neither F nor M/,
    ],
    [
      'a day that is none',
      ['worklist', '--record', 'x', '--on', '2026-02-30'],
      /"2026-02-30" is not a calendar day/,
    ],
    [
      'an instant that is none',
      ['chart', 'x', '--record', 'x', '--known-at', 'noon'],
      /"noon" is not an instant/,
    ],
    ['an unknown rule', ['explain', 'R99', 'x', '--record', 'x'], /"R99" is not a rule/],
    ['an unknown rule in cases', ['cases', 'x.json', '--rules', 'R01,R99'], /R99/],
    [
      'days the wrong way round',
      ['replay', '--record', 'x', '--from', '2026-02-02', '--to', '2026-01-01'],
      /is before/,
    ],
    [
      'half a patient',
      ['sample', '--patients', '1.5', '--seed', '1', '--record', 'x'],
      /"1.5" is not a whole number/,
    ],
    ['an unknown medicine', ['interactions', 'pregabalin', 'unobtainium'], /"unobtainium"/],
  ];
  it.each(misuses)(
    '%s: exit code 2, says what and shows the usage',
    async (_what, words, message) => {
      const { exitCode, stdout, stderr } = await run(...words);
      expect(stderr).toMatch(message);
      expect(stderr).toContain('Usage:');
      expect(stdout).toBe('');
      expect(exitCode).toBe(2);
    },
  );
});

describe('the usage', () => {
  it('names every verb and form', async () => {
    const { exitCode, stdout } = await run('--help');
    expect(exitCode).toBe(0);
    for (const { name, forms } of verbs) {
      for (const form of forms) expect(stdout).toContain(`${name} ${form}`);
    }
  });

  it.each(verbs.map(({ name }) => name))('of %s can be asked for', async (name) => {
    const { exitCode, stdout } = await run(name, '--help');
    expect(exitCode).toBe(0);
    expect(stdout).toContain(` ${name} `);
  });
});

describe('score', () => {
  it('gives total, band and what is missing', async () => {
    const { stdout } = await run('score', 'phq9', '--items', '[1,1,1,1,1,1,1,1,null]', '--json');
    expect(JSON.parse(stdout)).toMatchObject({
      instrument: 'phq9',
      total: 9,
      band: 'mild',
      missing: 1,
      valid: true,
    });
  });

  it('says in words why a form is not scored', async () => {
    const { exitCode, stdout } = await run('score', 'peg', '--items', '[5,null,5]');
    expect(exitCode).toBe(0);
    expect(stdout).toMatch(/peg: not scored; 1 missing/);
  });
});

describe('egfr', () => {
  const egfr = (creatinine: string, unit: string, age: string, sex: string) =>
    run('egfr', '--creatinine', creatinine, '--unit', unit, '--age', age, '--sex', sex, '--json');

  it.each([
    ['1.5', 'mg/dL', '60', 'F', 39.648, 'G3b'],
    ['0.9', 'mg/dL', '40', 'M', 110.726, 'G1'],
    ['132.6', 'umol/L', '60', 'F', 39.648, 'G3b'],
  ])('of %s %s at %s %s is unrounded', async (creatinine, unit, age, sex, value, stage) => {
    const { stdout } = await egfr(creatinine, unit, age, sex);
    const found = z.looseObject({ value: z.number() }).parse(JSON.parse(stdout));
    expect(found.value).toBeCloseTo(value, 2);
    expect(found).toMatchObject({ unit: 'mL/min/1.73m2', equation: 'CKD-EPI 2021', stage });
  });

  it('is unknown under 18 years, never normal', async () => {
    const { stdout } = await egfr('0.8', 'mg/dL', '17', 'M');
    expect(JSON.parse(stdout)).toMatchObject({ value: null, stage: null });
  });
});

const interactionList = z.array(
  z.strictObject({ id: z.string(), severity: z.string(), between: z.array(z.string()) }),
);

describe('interactions', () => {
  it('are named with what they hold between, worst first', async () => {
    const { stdout } = await run('interactions', 'tramadol', 'duloxetine', 'phenelzine', '--json');
    const found = interactionList.parse(JSON.parse(stdout));
    expect(found[0]?.severity).toBe('contraindicated');
    expect(found[0]?.between).toContain('phenelzine');
    expect(found.some(({ between }) => between.includes('tramadol'))).toBe(true);
  });

  it('that hold from an age on are decided once the age is given', async () => {
    const words = ['interactions', 'pregabalin', 'duloxetine', 'zolpidem', '--json'];
    const ids = async (...more: string[]) =>
      interactionList.parse(JSON.parse((await run(...words, ...more)).stdout)).map(({ id }) => id);
    const young = await ids('--age', '40');
    const old = await ids('--age', '80');
    expect(old.length).toBeGreaterThan(young.length);
  });
});
