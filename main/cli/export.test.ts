import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { dorso, read } from './as-process.ts';

const password = { DORSO_PASSWORD: 'a password for practice' };
let folder: string;
let record: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'dorso-cli-export-'));
  record = join(folder, 'record');
  const made = await dorso(
    ['sample', '--patients', '12', '--seed', '7', '--on', '2026-11-23', '--record', record],
    password,
  );
  expect(made.code).toBe(0);
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const exporting = (...words: string[]) => dorso(['export', ...words, '--record', record], password);
const counts = z.looseObject({ path: z.string(), patients: z.number() });

describe('export', () => {
  it('writes everyone as FHIR, which a new record takes back whole', async () => {
    const path = join(folder, 'all.ndjson');
    const called = await exporting('--all', '--format', 'fhir', '--out', path, '--json');
    expect([called.code, called.stderr]).toEqual([0, '']);
    expect(read(counts, called.stdout)).toMatchObject({ path, patients: 12 });
    const other = join(folder, 'other');
    const imported = await dorso(['import', path, '--record', other, '--json'], password);
    const facts = z.looseObject({ patients: z.number(), errors: z.array(z.unknown()) });
    expect(read(facts, imported.stdout)).toMatchObject({ patients: 12, errors: [] });
  });

  it('writes one patient by number', async () => {
    const path = join(folder, 'one.json');
    const { code } = await exporting('SIM-0003', '--format', 'fhir', '--out', path);
    expect(code).toBe(0);
    const text = readFileSync(path, 'utf8');
    expect([text.includes('SIM-0003'), text.includes('SIM-0004')]).toEqual([true, false]);
  });

  it('writes a folder of CSV, de-identified where it is asked for', async () => {
    const path = join(folder, 'csv');
    const { code, stdout } = await exporting(
      '--all',
      '--format',
      'csv',
      '--out',
      path,
      '--deidentified',
    );
    expect([code, stdout.includes('De-identified export')]).toEqual([0, true]);
    expect(readdirSync(path).toSorted()).toEqual([
      'columns.csv',
      'facts.csv',
      'statement.txt',
      'visits.csv',
    ]);
    expect(readFileSync(join(path, 'facts.csv'), 'utf8')).not.toContain('SIM-');
  });

  it.each([
    ['nobody named', ['--format', 'fhir']],
    ['both names and --all', ['SIM-0001', '--all', '--format', 'fhir']],
    ['an unknown format', ['--all', '--format', 'xml']],
    ['an unknown document', ['--all', '--format', 'pdf', '--document', 'poem']],
    ['an unknown language', ['--all', '--format', 'pdf', '--language', 'fr']],
    ['an unknown paper', ['--all', '--format', 'pdf', '--paper', 'A3']],
    ['a document without names', ['--all', '--format', 'pdf', '--deidentified']],
    ['a document of another day', ['--all', '--format', 'pdf', '--on', '2026-11-23']],
    ['a language for FHIR', ['--all', '--format', 'fhir', '--language', 'es']],
  ])('is misuse with %s', async (_, words) => {
    const out = join(folder, 'never.json');
    expect((await exporting(...words, '--out', out)).code).toBe(2);
    expect(existsSync(out)).toBe(false);
  });

  it('as PDF says on plain Node what to call instead, and writes nothing', async () => {
    const out = join(folder, 'letter.pdf');
    const { code, stdout, stderr } = await exporting('SIM-0001', '--format', 'pdf', '--out', out);
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toContain('npm run -s dorso -- VERB');
    expect(existsSync(out)).toBe(false);
  });

  it('of a patient who is not there fails and writes nothing', async () => {
    const out = join(folder, 'nobody.json');
    const { code, stderr } = await exporting('Nobody', '--format', 'fhir', '--out', out);
    expect(code).toBe(1);
    expect(stderr).toContain('No patient');
    expect(existsSync(out)).toBe(false);
  });
});
