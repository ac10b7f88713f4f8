import { describe, expect, it } from 'vitest';
import { draftFactSchema, type Fact } from '../../clinical/facts.ts';
import { toCanonical } from '../../clinical/labs/index.ts';
import { defaultProtocol } from '../../clinical/protocol.ts';
import { chartWith, dose, fact, testDay } from '../patient/chart-for-tests.ts';
import { labStatement } from './lab-entry.ts';
import { labRows, type LabRow } from './lab-table.ts';

const result = (on: string, lab: string, reportedValue: number, reportedUnit: string): Fact =>
  fact(on, {
    kind: 'lab',
    lab,
    value: toCanonical(lab, reportedValue, reportedUnit) ?? Number.NaN,
    reportedValue,
    reportedUnit,
  });
const row = (id: string, ...facts: Fact[]): LabRow | undefined =>
  labRows(chartWith(...facts), defaultProtocol).find((one) => one.id === id);

describe('the table of tests', () => {
  it('lists every test, those without a value as missing and last', () => {
    const rows = labRows(chartWith(result('2026-11-01', 'sodium', 140, 'mmol/L')), defaultProtocol);
    expect(rows[0]).toMatchObject({ id: 'sodium', latest: { value: 140 } });
    expect(rows.length).toBeGreaterThan(10);
    for (const { latest, standing, stale } of rows.slice(1))
      expect([latest, standing, stale]).toEqual([null, null, false]);
  });

  it.each([
    ['potassium', 3.1, 'mmol/L', 'low', null],
    ['potassium', 4.2, 'mmol/L', 'in', null],
    ['potassium', 5.7, 'mmol/L', 'high', 'act'],
    ['potassium', 6.2, 'mmol/L', 'high', 'act today'],
    ['b12_total', 150, 'pg/mL', null, 'deficient'],
    ['b12_total', 300, 'pg/mL', null, 'indeterminate: confirm with MMA or active B12'],
    ['b12_total', 600, 'pg/mL', null, null],
  ])('%s of %s %s is "%s" and means "%s"', (id, value, unit, standing, meaning) => {
    expect(row(id, result('2026-11-01', id, value, unit))).toMatchObject({ standing, meaning });
  });

  it('keeps what was reported beside the value in our unit, oldest first', () => {
    const found = row(
      'creatinine',
      result('2026-11-01', 'creatinine', 88.4, 'umol/L'),
      result('2026-05-01', 'creatinine', 0.9, 'mg/dL'),
    );
    expect(found?.points.map(({ on }) => on)).toEqual(['2026-05-01', '2026-11-01']);
    expect(found?.latest?.value).toBeCloseTo(1);
    expect(found?.latest?.facts[0]?.statement).toMatchObject({
      reportedValue: 88.4,
      reportedUnit: 'umol/L',
    });
  });

  it('calls a value too old by the protocol’s own intervals', () => {
    expect(row('hba1c', result('2026-04-01', 'hba1c', 6.8, '%'))?.stale).toBe(true);
    expect(row('hba1c', result('2026-07-01', 'hba1c', 6.8, '%'))?.stale).toBe(false);
    expect(row('hba1c', result('2026-07-01', 'hba1c', 8.8, '%'))?.stale).toBe(true);
    expect(row('creatinine', result('2026-04-01', 'creatinine', 0.9, 'mg/dL'))?.stale).toBe(true);
    expect(row('creatinine', result('2026-11-01', 'creatinine', 0.9, 'mg/dL'))?.stale).toBe(false);
    const b12 = result('2025-05-01', 'b12_total', 500, 'pg/mL');
    expect(row('b12_total', b12)?.stale).toBe(false);
    expect(row('b12_total', b12, dose('2024-01-01', 'metformin', 2000))?.stale).toBe(true);
  });
});

describe('a result that was typed', () => {
  it('is converted once and kept as reported', () => {
    const { statement } = labStatement({ lab: 'hba1c', value: '53', unit: 'mmol/mol' });
    expect(statement).toMatchObject({ reportedValue: 53, reportedUnit: 'mmol/mol' });
    expect(statement?.kind === 'lab' && statement.value).toBeCloseTo(7, 1);
    const draft = { on: testDay, statement, replaces: null, importKey: null };
    expect(draftFactSchema.safeParse(draft).error).toBeUndefined();
  });

  it.each([
    ['creatinine', '88', 'mg/dL', /0\.2 to 30 mg\/dL/],
    ['creatinine', '1', 'umol/L', /17\.68 to 2652 µmol\/L/],
    ['hba1c', 'high', '%', /is a number in %/],
    ['hba1c', '1,234', '%', /two ways/],
  ])('%s "%s" %s is refused in words', (lab, value, unit, words) => {
    const read = labStatement({ lab, value, unit });
    expect(read.statement).toBeNull();
    expect(read.problem).toMatch(words);
  });
});
