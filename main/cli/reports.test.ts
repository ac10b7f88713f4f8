import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { dorso } from './as-process.ts';

const password = { DORSO_PASSWORD: 'a password for practice' };
let folder: string;
let record: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'dorso-reports-'));
  record = join(folder, 'record');
  const sample = ['sample', '--patients', '5', '--seed', '7', '--on', '2026-11-23'];
  await dorso([...sample, '--record', record], password);
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});
const ask = (...words: string[]) => dorso([...words, '--record', record], password);

it('`note` prints a visit as text, in the language that is asked for', async () => {
  const english = await ask('note', 'SIM-0001', '--on', '2026-11-23');
  expect(english.code).toBe(0);
  expect(english.stdout).toMatch(/^Visit of 2026-11-23: back pain and diabetes\n.*SIM-0001/);
  const spanish = await ask('note', 'SIM-0001', '--on', '2026-11-23', '--language', 'es');
  expect(spanish.stdout).toMatch(/^Visita del 2026-11-23/);
  expect((await ask('note', 'SIM-0001', '--language', 'xx')).code).toBe(2);
});

it('`figures` says of how many each share is', async () => {
  const { stdout, code } = await ask('figures', '--on', '2026-11-23');
  expect(code).toBe(0);
  expect(stdout).toMatch(/^5 patients followed on 2026-11-23/);
  expect(stdout).toMatch(/Reassessed in time \(pain and function\): \d of 5/);
});
