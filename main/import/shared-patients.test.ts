/** The shared test patients, through the command line into a record and out of it again. */
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { dorso, printed, read } from '../cli/as-process.ts';
import { runCommandLine } from '../cli/run.ts';

const shared = '../shared/patients';
const environment = { DORSO_PASSWORD: 'a password for practice' };
const lists = ['dm_clbp_expectations.csv', 'dm_fibro_expectations.csv'];
const rows = existsSync(shared) ? lists.flatMap((list) => readRows(join(shared, list))) : [];

describe.skipIf(rows.length === 0)(
  `the patients of ${shared} (skipped where that folder is absent)`,
  () => {
    let folder: string;
    let record: string;
    let report: Report;

    beforeAll(async () => {
      folder = mkdtempSync(join(tmpdir(), 'dorso-shared-'));
      record = join(folder, 'record');
      report = await importAll();
    }, 120_000);
    afterAll(() => {
      rmSync(folder, { recursive: true });
    });

    async function importAll(): Promise<Report> {
      const { stdout } = await dorso(['import', shared, '--record', record, '--json'], environment);
      return read(printed.import, stdout);
    }

    async function chart(name: string): Promise<Chart> {
      const { stdout } = await runCommandLine(['chart', name, '--record', record, '--json'], {
        clock: () => new Date(),
        environment,
        say: () => undefined,
        askPassword: () => Promise.resolve(null),
        signal: new AbortController().signal,
        documentsOf: null,
      });
      return read(printed.chart, stdout);
    }

    it('are all in the record, each file one person', () => {
      expect(report.files).toBe(37);
      expect(report.patients).toBe(37);
      expect(report.added.patient).toBe(37);
    });

    it('leave nothing out without a word: each problem has its file and place', () => {
      for (const { file, place, message } of report.errors) {
        expect(existsSync(file)).toBe(true);
        expect(place).not.toBe('');
        expect(message).toMatch(/not plausible|has the same id/);
      }
      expect(report.notUnderstood.every(({ type, count }) => type !== '' && count > 0)).toBe(true);
    });

    it.each(rows)(
      '$name has the scores, tests and medicines the simulator wrote down',
      async (row) => {
        const { facts, medicines } = await chart(row['name'] ?? '');
        for (const [column, id] of columns) {
          const found = facts.filter(
            ({ statement }) => (statement.instrument ?? statement.lab) === id,
          );
          const reported = problemsOf(report, row['patient'] ?? '', id);
          expect(found.length + reported, `number of ${id}`).toBe(Number(row[`n_${column}`]));
          if (reported > 0 || found.length === 0) continue;
          expect(valuesOn(found, found[0]?.on)).toContain(Number(row[`first_${column}`]));
          expect(valuesOn(found, found.at(-1)?.on)).toContain(Number(row[`last_${column}`]));
        }
        const creatinine = facts.filter(({ statement }) => statement.lab === 'creatinine').length;
        expect(creatinine + problemsOf(report, row['patient'] ?? '', 'creatinine')).toBe(
          Number(row['n_creat_serum']) + Number(row['n_creat_blood']),
        );
        const taken = medicines.map(({ id }) => id);
        for (const medicine of (row['active_of_interest'] ?? '').split(';').filter(Boolean)) {
          expect(
            taken.some((id) => id.startsWith(medicine)),
            `${medicine} among ${taken.join(', ')}`,
          ).toBe(true);
        }
      },
    );

    it('add nothing when they are imported again', async () => {
      const again = await importAll();
      expect(again.added).toEqual({});
      const added = Object.values(report.added).reduce((sum, count) => sum + count, 0);
      expect(again.alreadyThere).toBe(added - report.patients + report.alreadyThere);
    });

    it('leave a record that verifies', async () => {
      const { code, stdout } = await dorso(['verify', '--record', record, '--json'], environment);
      expect(read(printed.verify, stdout)).toMatchObject({ ok: true, problems: [] });
      expect(code).toBe(0);
    });
  },
);

/** Column of the expectations, and what it is called in the record. */
const columns = [
  ['pain', 'nrs_avg'],
  ['hba1c', 'hba1c'],
  ['egfr', 'egfr'],
  ['phq9', 'phq9'],
  ['phq2', 'phq2'],
  ['gad7', 'gad7'],
  ['uacr', 'uacr'],
] as const;

type Report = z.infer<typeof printed.import>;
type Chart = z.infer<typeof printed.chart>;

/** Several results of one day stand side by side: which was first is not part of the day. */
function valuesOn(facts: Chart['facts'], on: string | undefined): number[] {
  return facts
    .filter((fact) => fact.on === on)
    .map(
      ({ statement }) => Math.round((statement.reportedValue ?? statement.value ?? NaN) * 10) / 10,
    );
}

/** Values of a test that were reported as implausible instead of recorded. */
function problemsOf({ errors }: Report, patient: string, id: string): number {
  const named = { hba1c: 'HbA1c', creatinine: 'Creatinine' }[id];
  return errors.filter(
    ({ file, message }) =>
      file.includes(patient) && named !== undefined && message.startsWith(named),
  ).length;
}

function readRows(path: string): Record<string, string>[] {
  const [head = '', ...lines] = readFileSync(path, 'utf8').trim().split('\n');
  const names = head.split(',');
  return lines.map((line) =>
    Object.fromEntries(line.split(',').map((value, index) => [names[index] ?? '', value])),
  );
}
