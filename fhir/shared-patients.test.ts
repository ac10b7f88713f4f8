import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { day } from '../clinical/day.ts';
import type { DraftFact } from '../clinical/facts.ts';
import { importFhirText, type FhirImport } from './import.ts';

const root = new URL('../../shared/patients/', import.meta.url);
const absent = !existsSync(root);
const why = absent ? ' (skipped: ../shared/patients is not here)' : '';
const enrolledOn = day('2026-11-23');

function read(folder: string, file: string): FhirImport {
  const bytes = readFileSync(new URL(`${folder}/${file}`, root));
  const text = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  return importFhirText(file, text, { enrolledOn });
}

const folders = ['ahrq', 'dm_clbp', 'dm_fibro', 'mcc_clbp', 'mcc_patients', 'smart_dm'];
const files = absent
  ? []
  : folders.flatMap((folder) =>
      readdirSync(new URL(`${folder}/`, root)).map((file) => ({ folder, file })),
    );

type Row = Record<string, string>;
function expectations(folder: string): Row[] {
  const [head = '', ...lines] = readFileSync(new URL(`${folder}_expectations.csv`, root), 'utf8')
    .trim()
    .split(/\r?\n/);
  const keys = head.split(',');
  return lines.map((line) => {
    const cells = line.split(',');
    return Object.fromEntries(keys.map((key, index) => [key, cells[index] ?? '']));
  });
}
const rows = absent
  ? []
  : ['dm_clbp', 'dm_fibro'].flatMap((folder) =>
      expectations(folder).map((row) => ({ folder, row, name: row.name ?? '' })),
    );

type Value = { on: string; value: number };
const values = (facts: readonly DraftFact[], pick: (fact: DraftFact) => number | null): Value[] =>
  facts.flatMap((fact) => {
    const value = pick(fact);
    return value === null ? [] : [{ on: fact.on, value }];
  });
const lab = (id: string) => (fact: DraftFact) =>
  fact.statement.kind === 'lab' && fact.statement.lab === id ? fact.statement.value : null;
const score = (id: string) => (fact: DraftFact) =>
  fact.statement.kind === 'score' && fact.statement.instrument === id ? fact.statement.value : null;

/** Our medicine ids by the ingredient names of the expectations. */
const ingredientOf = (medicine: string): string =>
  medicine.startsWith('insulin') ? 'insulin' : medicine.replace(/_td$/, '');

describe.skipIf(absent)(`the 24 simulated patients with expectations${why}`, () => {
  const named = rows.map(({ folder, row, name }) => [name, folder, row] as const);

  it.each(named)(
    '%s: every expected value is found, or reported as impossible',
    (_name, folder, row) => {
      const file = readdirSync(new URL(`${folder}/`, root)).find((one) =>
        one.includes(row.patient ?? '?'),
      );
      const { patients, errors } = read(folder, file ?? '');
      expect(patients).toHaveLength(1);
      const [patient] = patients;
      expect(patient?.details).toMatchObject({
        name: row.name,
        birthDate: row.birth,
        sex: row.sex === 'F' ? 'female' : 'male',
      });
      const facts = patient?.facts ?? [];
      const refused = (what: string) =>
        errors.filter((error) => error.message.startsWith(what)).length;

      for (const [column, pick, label] of [
        ['pain', score('nrs_avg'), 'Pain'],
        ['hba1c', lab('hba1c'), 'HbA1c'],
        ['egfr', lab('egfr'), 'eGFR'],
        ['phq9', score('phq9'), 'PHQ-9'],
        ['phq2', score('phq2'), 'PHQ-2'],
        ['gad7', score('gad7'), 'GAD-7'],
        ['uacr', lab('uacr'), 'Albumin'],
      ] as const) {
        const found = values(facts, pick).toSorted((a, b) => a.on.localeCompare(b.on));
        expect([column, found.length + refused(label)]).toEqual([
          column,
          Number(row[`n_${column}`]),
        ]);
        if (found.length === 0 || refused(label) > 0) continue;
        const lastDay = (row[`last_${column}_date`] ?? '').slice(0, 10);
        expect([column, found.at(-1)?.on]).toEqual([column, lastDay]);
        // Several values of one day come in no order: the expected one must be among them.
        const on = (when: string | undefined) =>
          found.filter((one) => one.on === when).map((one) => one.value);
        expect(on(found[0]?.on)).toContain(Number(row[`first_${column}`]));
        expect(on(lastDay)).toContain(Number(row[`last_${column}`]));
      }

      const creatinine = values(facts, lab('creatinine')).length;
      const bothKinds = Number(row.n_creat_serum) + Number(row.n_creat_blood);
      expect(creatinine + refused('Creatinine')).toBe(bothKinds);
    },
  );

  it.skipIf(absent).each(named)(
    '%s: the medicines in use and ever used are the expected ones',
    (_name, folder, row) => {
      const file = readdirSync(new URL(`${folder}/`, root)).find((one) =>
        one.includes(row.patient ?? '?'),
      );
      const { patients } = read(folder, file ?? '');
      const last = new Map<string, number | null>();
      for (const { statement } of (patients[0]?.facts ?? []).toSorted((a, b) =>
        a.on.localeCompare(b.on),
      )) {
        if (statement.kind === 'dose') last.set(statement.medicine, statement.amount);
      }
      const ofInterest = new Set(
        rows
          .flatMap((one) => (one.row.ever_of_interest ?? '').split(';'))
          .filter((one) => one !== ''),
      );
      const list = (medicines: Iterable<string>) =>
        [...new Set([...medicines].map(ingredientOf))]
          .filter((one) => ofInterest.has(one))
          .toSorted();
      const expected = (cell: string | undefined) =>
        (cell ?? '')
          .split(';')
          .filter((one) => one !== '')
          .toSorted();

      const inUse = [...last].filter(([, amount]) => amount !== 0).map(([medicine]) => medicine);
      expect(list(inUse)).toEqual(expected(row.active_of_interest));
      // The fentanyl of this patient is an anaesthetic injection, which is no daily dose.
      const given = row.name === 'Shemeka786 Schroeder447' ? ['fentanyl'] : [];
      expect([...list(last.keys()), ...given].toSorted()).toEqual(expected(row.ever_of_interest));
    },
  );
});

describe(`every shared file${why}`, () => {
  const named = files.map(
    ({ folder, file }) => [`${folder}/${file.slice(0, 30)}`, folder, file] as const,
  );

  it.skipIf(absent).each(named)(
    '%s: each resource is a fact, a count or an error',
    (_name, folder, file) => {
      const { account, patients } = read(folder, file);
      const { resources, used, counted, failed, repeated } = account;
      expect(used + counted + failed + repeated).toBe(resources);
      expect(patients).toHaveLength(1);
      const keys = patients.flatMap((one) => one.facts.map((fact) => fact.importKey));
      expect(new Set(keys).size).toBe(keys.length);
      expect(keys.every((key) => key !== null && key !== '')).toBe(true);
    },
  );

  it.skipIf(absent).each(named)('%s: reading it twice gives the same', (_name, folder, file) => {
    expect(read(folder, file)).toEqual(read(folder, file));
  });

  it.skipIf(absent)('has only the authoring errors that are known', () => {
    const errors = files.flatMap(({ folder, file }) => read(folder, file).errors);
    const kinds = errors.map(({ place, message }) => {
      if (/^(HbA1c|ALT|Creatinine, serum) of [\d.]+ .* is not plausible/.test(message))
        return 'not plausible';
      if (/same id as .* but other content/.test(message))
        return place.replace(/^entry\[\d+\] /, '');
      return `unexpected: ${place} ${message}`;
    });
    expect([...new Set(kinds)].filter((kind) => kind !== 'not plausible').toSorted()).toEqual([
      'Observation/mcc-obs-pnoelle-lab-glucose',
      'ServiceRequest/mcc-service-pnoelle-edu-diet',
    ]);
  });
});
