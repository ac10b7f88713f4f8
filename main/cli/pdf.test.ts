/** What the verb does with the documents; a browser engine draws them in e2e/documents-by-command.spec.ts. */
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { day } from '../../clinical/day.ts';
import { createRecord, openRecord } from '../../db/index.ts';
import { runCommandLine } from './run.ts';
import type { Draw, Terminal } from './verb.ts';

const password = 'a password for practice';
const clock = () => new Date('2026-11-23T10:00:00Z');
let folder: string;
let directory: string;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'dorso-cli-pdf-'));
  directory = join(folder, 'record');
  const person = { name: 'Dr Test', password };
  const { record } = await createRecord({ directory, person, clock });
  for (const number of ['A/1', 'a:1', 'CON']) {
    const name = `Patient ${number}`;
    const born = { birthDate: day('1960-05-04'), sex: 'female' as const };
    record.addPatient({ name, number, ...born, enrolledOn: day('2026-03-09'), diedOn: null });
  }
  record.close();
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

/** Runs a verb with this in a browser engine's place. */
async function calling(draw: Draw, words: string[], more: Partial<Terminal> = {}) {
  const said: string[] = [];
  const terminal: Terminal = {
    clock,
    environment: { DORSO_PASSWORD: password },
    say: (line) => void said.push(line),
    askPassword: () => Promise.resolve(null),
    signal: new AbortController().signal,
    documentsOf: () => Promise.resolve(draw),
    ...more,
  };
  return { ...(await runCommandLine([...words, '--record', directory], terminal)), said };
}

const exporting = (draw: Draw, words: string[], more: Partial<Terminal> = {}) =>
  calling(draw, ['export', '--format', 'pdf', ...words], more);

/** Draws the wish itself, so that the file says what was asked for. */
const drawn: Draw = (wanted) => {
  const what = 'figures' in wanted ? `${wanted.figures.patients} patients` : wanted.document;
  return Promise.resolve(Buffer.from([what, wanted.language, wanted.paper].join(' ')));
};

async function noted(): Promise<string[]> {
  const record = await openRecord({ directory, name: 'Dr Test', password, clock });
  const anybody = { patientId: null, personId: null, from: null, to: null, before: null };
  const lines = record.audit({ ...anybody, action: 'report', limit: 10 });
  record.close();
  return lines.map(({ patientId }) => patientId ?? '');
}

it('gives every patient a file of their own, named safely, and notes each', async () => {
  const out = join(folder, 'letters');
  const { exitCode } = await exporting(drawn, ['--all', '--out', out]);
  expect(exitCode).toBe(0);
  expect(readdirSync(out).toSorted()).toEqual(['A_1.pdf', 'CON_.pdf', 'a_1-2.pdf']);
  expect(new Set(await noted()).size).toBe(3);
});

it('writes the one document wished for to the file named, or into a folder that is there', async () => {
  const wish = ['--document', 'handout', '--language', 'es', '--paper', 'Letter'];
  const out = join(folder, 'one.pdf');
  await exporting(drawn, ['CON', '--out', out, ...wish]);
  expect(readFileSync(out, 'utf8')).toBe('handout es Letter');
  await exporting(drawn, ['CON', '--out', folder]);
  expect(readFileSync(join(folder, 'CON_.pdf'), 'utf8')).toBe('letter en A4');
});

it('goes on after one that fails, says whose it was, and ends with 1', async () => {
  const out = join(folder, 'letters');
  let drawings = 0;
  const failing: Draw = (wanted) =>
    ++drawings === 2 ? Promise.reject(new Error('not drawn')) : drawn(wanted);
  const { exitCode, stdout, said } = await exporting(failing, ['--all', '--out', out, '--json']);
  expect([exitCode, said]).toEqual([1, ['a:1: not drawn']]);
  expect(JSON.parse(stdout)).toMatchObject({ patients: 2, failed: [{ number: 'a:1' }] });
  expect(readdirSync(out)).toHaveLength(2);
});

it('hands nobody a plan that has a step whose day has passed', async () => {
  const record = await openRecord({ directory, name: 'Dr Test', password, clock });
  const [patient] = record.patients();
  const statement = { kind: 'titration_plan', medicine: 'gabapentin', aim: 'titrate' } as const;
  const steps = [
    { on: day('2026-11-02'), amount: 300 },
    { on: day('2026-12-07'), amount: 600 },
  ];
  record.appendFacts({
    patientId: patient?.id ?? '',
    facts: [
      {
        on: day('2026-11-02'),
        statement: { ...statement, steps, words: null },
        replaces: null,
        importKey: null,
      },
    ],
    visitOn: null,
    action: 'save_visit',
  });
  record.close();
  const out = join(folder, 'handout.pdf');
  const words = [patient?.number ?? '', '--document', 'handout', '--out', out];
  const { exitCode, said } = await exporting(drawn, words);
  expect([exitCode, said.join()]).toEqual([1, expect.stringContaining('Gabapentin is late')]);
  expect(existsSync(out)).toBe(false);
});

it('stops while a page is being drawn, and leaves only whole files', async () => {
  const out = join(folder, 'letters');
  const stop = new AbortController();
  let drawings = 0;
  const endless: Draw = (wanted) => {
    if (++drawings === 1) return drawn(wanted);
    stop.abort();
    return new Promise(() => undefined);
  };
  const words = ['--all', '--out', out, '--json'];
  const { exitCode, stdout } = await exporting(endless, words, { signal: stop.signal });
  expect(exitCode).toBe(1);
  expect(JSON.parse(stdout)).toMatchObject({ patients: 1, failed: [], stopped: true });
  expect(readdirSync(out)).toEqual(['A_1.pdf']);
});

it('refuses a file where a folder is needed, and leaves it as it is', async () => {
  const out = join(folder, 'notes.txt');
  writeFileSync(out, 'mine');
  const { exitCode, stderr } = await exporting(drawn, ['--all', '--out', out]);
  expect([exitCode, stderr]).toEqual([1, expect.stringContaining('name a folder')]);
  expect(readFileSync(out, 'utf8')).toBe('mine');
});

describe('the clinic in figures', () => {
  it('is written as PDF where that is wished for, with the figures it has counted', async () => {
    const out = join(folder, 'clinic.pdf');
    const wish = ['--on', '2026-11-23', '--language', 'es', '--paper', 'Letter'];
    const { exitCode, stdout } = await calling(drawn, ['figures', ...wish, '--out', out, '--json']);
    expect(exitCode).toBe(0);
    expect(readFileSync(out, 'utf8')).toBe('3 patients es Letter');
    expect(JSON.parse(stdout)).toMatchObject({ patients: 3, path: out });
    expect(await noted()).toEqual(['']);
  });

  it('writes nothing when it is stopped', async () => {
    const out = join(folder, 'clinic.pdf');
    const stop = new AbortController();
    const endless: Draw = () => {
      stop.abort();
      return new Promise(() => undefined);
    };
    const words = ['figures', '--on', '2026-11-23', '--out', out];
    expect((await calling(endless, words, { signal: stop.signal })).exitCode).toBe(1);
    expect(existsSync(out)).toBe(false);
  });

  it('cannot be on paper without a place for it', async () => {
    const { exitCode, stderr } = await calling(drawn, ['figures', '--paper', 'A4']);
    expect([exitCode, stderr]).toEqual([2, expect.stringContaining('--paper goes with --out')]);
  });
});
