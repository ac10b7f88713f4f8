import { existsSync, mkdtempSync, rmSync, writeFileSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { dorso, printed, read } from './as-process.ts';

const password = { DORSO_PASSWORD: 'a password for practice' };
/** The day up to which the simulated patients have lived. */
const today = '2026-11-23';
let folder: string;
let record: string;
let made: Awaited<ReturnType<typeof dorso>>;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'dorso-cli-'));
  record = join(folder, 'record');
  const words = ['sample', '--patients', '20', '--seed', '7', '--on', today, '--record', record];
  made = await dorso([...words, '--json'], password);
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** A verb on the record, with what it printed. */
async function ask<T>(form: z.ZodType<T>, ...words: string[]): Promise<T> {
  const called = await dorso([...words, '--record', record, '--json'], password);
  expect(called.stderr).toBe('');
  expect(called.code).toBe(0);
  return read(form, called.stdout);
}

describe('sample', () => {
  it('makes the record, says its recovery key on stderr only, and counts what it added', () => {
    expect(made.code).toBe(0);
    expect(made.stderr).toMatch(/Recovery key, shown only now/);
    expect(read(printed.sample, made.stdout)).toMatchObject({ patients: 20, alreadyThere: 0 });
  });

  it('adds the patients of a seed once only', async () => {
    const words = ['--patients', '21', '--seed', '7', '--on', today];
    const again = await ask(printed.sample, 'sample', ...words);
    expect(again).toMatchObject({ patients: 1, alreadyThere: 20 });
  });
});

describe('worklist', () => {
  it('says its day when none is given', async () => {
    const { on } = await ask(printed.worklist, 'worklist');
    expect(on).toMatch(/^\d{4}-\d\d-\d\d$/);
  });

  it('lists every patient once, strongest urgency first', async () => {
    const { on, patients } = await ask(printed.worklist, 'worklist', '--on', today);
    expect(on).toBe(today);
    expect(new Set(patients.map(({ id }) => id)).size).toBe(patients.length);
    const rank = ({ prompts }: (typeof patients)[number]) =>
      Math.min(3, ...prompts.map(({ urgency }) => ['urgent', 'action', 'info'].indexOf(urgency)));
    const ranks = patients.map(rank);
    expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
    expect(ranks[0]).toBe(0);
    expect(ranks.at(-1)).toBe(3);
  });

  it('reads as lines for people without --json', async () => {
    const { stdout } = await dorso(['worklist', '--record', record], password);
    expect(stdout).toMatch(/^Worklist of /);
    expect(stdout).toContain('SIM-0003');
  });
});

describe('chart', () => {
  it('finds a patient by number, by id and by name', async () => {
    const byNumber = await ask(printed.chart, 'chart', 'SIM-0001');
    const byId = await ask(printed.chart, 'chart', byNumber.patient.id);
    const byName = await ask(printed.chart, 'chart', byNumber.patient.name.toUpperCase());
    expect(byId.patient).toEqual(byNumber.patient);
    expect(byName.patient).toEqual(byNumber.patient);
  });

  it('shows nothing dated after its day, and nothing recorded after its instant', async () => {
    const whole = await ask(printed.chart, 'chart', 'SIM-0001');
    const enrolledOn = whole.patient.enrolledOn;
    const early = await ask(printed.chart, 'chart', 'SIM-0001', '--on', enrolledOn);
    expect(early.facts.length).toBeGreaterThan(0);
    expect(early.facts.length).toBeLessThan(whole.facts.length);
    expect(early.facts.every(({ on }) => on <= enrolledOn)).toBe(true);
    const unknown = await ask(
      printed.chart,
      'chart',
      'SIM-0001',
      '--known-at',
      '2020-01-01T00:00:00Z',
    );
    expect(unknown.facts).toEqual([]);
    expect(unknown.prompts.length).toBeGreaterThan(0);
  });
});

describe('explain', () => {
  it('gives the facts behind a prompt, or the first condition that is not met', async () => {
    const { patients } = await ask(printed.worklist, 'worklist', '--on', today);
    const [first, last] = [patients[0], patients.at(-1)];
    const rule = first?.prompts[0]?.key.split(':')[0] ?? '';
    const fires = await ask(printed.explain, 'explain', rule, first?.id ?? '', '--on', today);
    expect(fires.explanations[0]).toHaveProperty('explanation.closesWhen');
    const silent = await ask(printed.explain, 'explain', rule, last?.id ?? '', '--on', today);
    expect(silent.explanations[0]).toHaveProperty('condition');
  });
});

describe('replay', () => {
  it('tells when each prompt opened and closed, as the worklist of the last day has it', async () => {
    const { patients } = await ask(printed.worklist, 'worklist', '--on', today);
    const id = patients[0]?.id ?? '';
    const days = ['--from', '2026-01-01', '--to', today];
    const replayed = await ask(printed.replay, 'replay', id, ...days);
    const stretches = replayed.patients[0]?.prompts ?? [];
    const stillOpen = stretches.filter(({ closed }) => closed === null);
    expect(stillOpen.map(({ key }) => key).sort()).toEqual(
      patients[0]?.prompts.map(({ key }) => key).sort(),
    );
    const past = stretches.filter(({ closed }) => closed !== null);
    expect(past.length).toBeGreaterThan(0);
    for (const { opened, closed } of past) expect(opened < (closed ?? '')).toBe(true);
  });
});

describe('verify', () => {
  it('finds the record whole', async () => {
    const { ok, rows, problems } = await ask(printed.verify, 'verify');
    expect(problems).toEqual([]);
    expect(ok).toBe(true);
    expect(rows).toBeGreaterThan(1000);
  });
});

describe('rebuild', () => {
  it('works out what the worklist keeps of everybody, and the second time finds the same', async () => {
    const first = await ask(printed.rebuild, 'rebuild');
    expect(first).toMatchObject({ kept: 0, differed: [] });
    const again = await ask(printed.rebuild, 'rebuild');
    expect(again).toEqual({ patients: first.patients, kept: first.patients, differed: [] });
  });
});

describe('import', () => {
  const somebody = {
    resourceType: 'Patient',
    id: 'x1',
    name: [{ family: 'Quist' }],
    gender: 'male',
  };

  it('adds a patient, and counts the same file as there already', async () => {
    const file = join(folder, 'patient.json');
    writeFileSync(file, JSON.stringify(somebody));
    const first = await ask(printed.import, 'import', file);
    expect(first).toMatchObject({ files: 1, patients: 1, added: { patient: 1 }, errors: [] });
    const second = await ask(printed.import, 'import', file);
    expect(second).toMatchObject({ patients: 1, added: {}, errors: [] });
  });

  it('names the place where half a bundle ends, exits 1 and leaves the record as it was', async () => {
    const before = await ask(printed.worklist, 'worklist', '--on', today);
    const half = join(folder, 'half.json');
    const whole = JSON.stringify({ resourceType: 'Bundle', entry: [{ resource: somebody }] });
    writeFileSync(half, whole.slice(0, 60));
    const { code, stdout, stderr } = await dorso(['import', half, '--record', record], password);
    expect(stderr).toMatch(/half\.json, line 1, column \d+: /);
    expect(stdout).toMatch(/0 facts added/);
    expect(code).toBe(1);
    expect(await ask(printed.worklist, 'worklist', '--on', today)).toEqual(before);
  });

  it('of a file that is missing makes no record', async () => {
    const fresh = join(folder, 'fresh');
    const { code, stderr } = await dorso(['import', 'gone.json', '--record', fresh], password);
    expect(stderr).toMatch(/gone\.json: there is no such file/);
    expect(code).toBe(1);
    expect(existsSync(fresh)).toBe(false);
  });

  it('that is stopped with Ctrl-C says what it kept', async () => {
    const many = join(folder, 'many.ndjson');
    const people = Array.from({ length: 20_000 }, (_, number) => ({
      ...somebody,
      id: `many-${number}`,
    }));
    writeFileSync(many, people.map((one) => JSON.stringify(one)).join('\n'));
    const words = ['import', many, '--record', record];
    const { code, stderr } = await dorso(words, password, {
      interruptAt: /recording: \d+ of 20000/,
    });
    expect(stderr).toMatch(/The import was stopped\. \d+ of 20000 patients were recorded/);
    expect(code).toBe(1);
    expect((await ask(printed.verify, 'verify')).ok).toBe(true);
  });
});

describe('a record that cannot be opened', () => {
  it('is said to have another password, and exits 1', async () => {
    const { code, stdout, stderr } = await dorso(['worklist', '--record', record], {
      DORSO_PASSWORD: 'wrong',
    });
    expect(code).toBe(1);
    expect(stdout).toBe('');
    expect(stderr).toMatch(/password/i);
  });

  it('asks for a password where none was given and nobody can type', async () => {
    const { code, stderr } = await dorso(['worklist', '--record', record]);
    expect(code).toBe(2);
    expect(stderr).toMatch(/DORSO_PASSWORD/);
  });

  it('is said to be no record where the folder is another one', async () => {
    const { code, stderr } = await dorso(['verify', '--record', folder], password);
    expect(code).toBe(1);
    expect(stderr).toMatch(/is not a record of Dorso/);
  });

  it('is not made among other files', async () => {
    const other = mkdtempSync(join(folder, 'documents-'));
    writeFileSync(join(other, 'letter.txt'), 'Dear colleague');
    const words = ['sample', '--patients', '1', '--seed', '1', '--record', other];
    const { code, stderr } = await dorso(words, password);
    expect(code).toBe(1);
    expect(stderr).toMatch(/holds other files/);
    expect(readdirSync(other)).toEqual(['letter.txt']);
  });

  it('names a patient who is not in it', async () => {
    const { code, stderr } = await dorso(['chart', 'nobody', '--record', record], password);
    expect(code).toBe(1);
    expect(stderr).toMatch(/No patient has the id, number or name "nobody"/);
  });
});
