import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { dorso, read } from './as-process.ts';

const password = { DORSO_PASSWORD: 'a password for practice' };
let folder: string;
let record: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'dorso-cli-tables-'));
  record = join(folder, 'record');
  const words = ['sample', '--patients', '2', '--seed', '7', '--on', '2026-11-23'];
  expect((await dorso([...words, '--record', record], password)).code).toBe(0);
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

function importing(name: string, text: string, ...more: string[]) {
  const path = join(folder, name);
  writeFileSync(path, text);
  return dorso(['import', path, '--record', record, ...more], password);
}
const tables = z.looseObject({
  files: z.array(
    z.looseObject({ added: z.record(z.string(), z.number()), alreadyThere: z.number() }),
  ),
});

describe('import of a CSV file', () => {
  const text = 'number,date,PEG,A1c\nSIM-0001,2020-03-01,5,7.1\nSIM-9999,2020-03-01,5,7\n';

  it('shows in a dry run how columns are read, adds nothing, then adds once', async () => {
    const more = ['--map', 'A1c=hba1c:%'];
    const dry = await importing('a.csv', text, ...more, '--dry-run');
    expect(dry.stdout).toContain('A1c: lab hba1c, %');
    expect(dry.stdout).toContain('Would add 1 score, 1 lab');
    expect(dry.stdout).toContain('line 3, number: no patient of the record');
    const first = read(tables, (await importing('a.csv', text, ...more, '--json')).stdout);
    expect(first.files).toMatchObject([{ added: { score: 1, lab: 1 }, alreadyThere: 0 }]);
    const again = read(tables, (await importing('a.csv', text, ...more, '--json')).stdout);
    expect(again.files).toMatchObject([{ added: {}, alreadyThere: 2 }]);
  });

  it('says what is wrong with a table it cannot read', async () => {
    const { code, stderr } = await importing('b.csv', 'a,b\n1,2\n');
    expect([code, stderr]).toEqual([1, expect.stringContaining('no column says whose')]);
  });

  it.each([
    ['together with FHIR', ['other.json'], 'by themselves'],
    ['options of CSV for FHIR', [], 'are for CSV'],
  ])('is misuse %s', async (_, more, says) => {
    const name = more.length > 0 ? 'c.csv' : 'c.json';
    const { code, stderr } = await importing(name, text, ...more, '--dry-run');
    expect([code, stderr]).toEqual([2, expect.stringContaining(says)]);
  });
});

describe('import of an HL7 file', () => {
  it('exits with 1 where results wait for review, and names no patient', async () => {
    const text = [
      'MSH|^~\\&|LAB|C|D|C|20260309||ORU^R01|M-1|P|2.5.1',
      'PID|1||SIM-0001^^^C^MR||Someone^Else||19000101|F',
      'OBX|1|NM|2160-0^Creatinine^LN||1.2|mg/dL|||||F|||20260309',
    ].join('\r');
    const { code, stdout } = await importing('a.hl7', text);
    expect(code).toBe(1);
    expect(stdout).toContain('For review: a.hl7, message M-1, 1 results');
    expect(stdout).not.toContain('Someone');
  });
});
