import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dorso } from './as-process.ts';

const vignettes = '../shared/clinical/vignettes.json';
const rules = 'R01,R03,R04,R10,R11,R12,R20,R21,R29,R30,R31,R34,R70';

describe.skipIf(!existsSync(vignettes))(`${vignettes} (skipped where absent)`, () => {
  it(`agree with the rules ${rules}, check by check`, async () => {
    const { code, stdout } = await dorso(['cases', vignettes, '--rules', rules]);
    const closing = /(\d+) passed, (\d+) failed\n$/.exec(stdout);
    expect(closing, stdout).not.toBeNull();
    expect(Number(closing?.[1])).toBeGreaterThan(100);
    expect(Number(closing?.[2]), stdout).toBe(0);
    expect(code).toBe(0);
  });
});

describe('cases of one’s own', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'dorso-cases-'));
  });
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  function file(name: string, content: string): string {
    const path = join(folder, name);
    writeFileSync(path, content);
    return path;
  }

  const flagged = (fire: string[], notFire: string[]) => ({
    vignettes: [
      {
        id: 'C1',
        title: 'Saddle numbness',
        patient: { age: 60, sex: 'F', weight_kg: 70, height_cm: 165, conditions: ['diabetes'] },
        events: [{ t: 'redflags', d: 0, positive: ['RF-CES-2'], cleared: [] }],
        checks: [{ day: 0, fire, not_fire: notFire }],
      },
    ],
  });

  it('pass where the rules say what they expect', async () => {
    const path = file('right.json', JSON.stringify(flagged(['R01:RF-CES-2=urgent'], ['R03'])));
    const { code, stdout } = await dorso(['cases', path]);
    expect(stdout).toBe('1 passed, 0 failed\n');
    expect(code).toBe(0);
  });

  it('print each difference and exit 1 where they do not', async () => {
    const path = file('wrong.json', JSON.stringify(flagged(['R70=action'], ['R01:RF-CES-2'])));
    const { code, stdout } = await dorso(['cases', path]);
    expect(stdout).toContain('C1, day 0: Saddle numbness');
    expect(stdout).toMatch(/R70: should fire/);
    expect(stdout).toMatch(/R01:RF-CES-2: fires at urgent and should not/);
    expect(stdout).toMatch(/0 passed, 1 failed\n$/);
    expect(code).toBe(1);
  });

  it('count as failed where nothing was compared', async () => {
    const path = file('other.json', JSON.stringify(flagged(['R01:RF-CES-2=urgent'], [])));
    const { code, stdout } = await dorso(['cases', path, '--rules', 'R70']);
    expect(stdout).toBe('0 passed, 0 failed\n');
    expect(code).toBe(1);
  });

  it.each([
    ['a file that is missing', () => join(folder, 'gone.json'), /gone.json: there is no such file/],
    [
      'a file that is not JSON',
      () => file('broken.json', '{"vignettes": ['),
      /broken.json is not JSON/,
    ],
    ['a case of no known form', () => file('odd.json', '{"vignettes": [{"id": "C9"}]}'), /Case C9/],
  ])('name %s', async (_what, path, message) => {
    const { code, stdout, stderr } = await dorso(['cases', path()]);
    expect(stderr).toMatch(message);
    expect(stdout).toBe('');
    expect(code).toBe(1);
  });
});
