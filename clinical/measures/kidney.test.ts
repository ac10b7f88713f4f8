import { describe, expect, it } from 'vitest';
import { caseDay, caseFacts, casePatient } from '../cases/case-facts.ts';
import { buildChart } from '../chart.ts';
import type { Day } from '../day.ts';
import { egfrCkdEpi2021 } from '../labs/index.ts';
import { inLanguage } from '../language/language.ts';
import { chartOn, condition, creatinine, lab, weight } from '../rules/patient-for-tests.ts';
import { kidneyFunction, shownDecimal } from './kidney.ts';

const woman = { age: 70, sex: 'F', weight_kg: 66 };
type Events = Parameters<typeof chartOn>[1];
const egfr = (events: Events, who: object = woman) =>
  kidneyFunction(chartOn(10, events, who), 'egfr_ckdepi2021');
const clearance = (events: Events, who: object = woman) =>
  kidneyFunction(chartOn(10, events, who), 'crcl_cg');

describe('kidney function', () => {
  it('comes from the later of creatinine and reported eGFR', () => {
    expect(egfr([creatinine(0, 2), lab(5, 'egfr', 71)]).value).toBe(71);
    expect(egfr([lab(0, 'egfr', 71), creatinine(5, 2)]).value).toBeCloseTo(26.4, 0);
  });

  it('on one day comes from the creatinine, the higher of two', () => {
    const both = [lab(5, 'egfr', 71), creatinine(5, 1), creatinine(5, 2)];
    expect(egfr(both).value).toBeCloseTo(26.4, 0);
  });

  it('takes the reported eGFR of the day where the creatinine cannot be used', () => {
    expect(egfr([lab(5, 'egfr', 71), creatinine(5, 1)], { age: 70, sex: null }).value).toBe(71);
  });

  it('as clearance takes the latest weight, else that at enrolment', () => {
    const before = clearance([creatinine(0, 1)]).value ?? 0;
    expect(before).toBeCloseTo(((140 - 70) * 66 * 0.85) / 72, 6);
    expect(clearance([creatinine(0, 1), weight(5, 33)]).value).toBeCloseTo(before / 2, 6);
  });

  it('as clearance is exactly 30 where binary arithmetic falls short of it', () => {
    const patient = { age: 74, sex: 'F', weight_kg: 72 };
    expect(clearance([creatinine(0, 1.87)], patient).value).toBe(30);
  });

  it('as clearance is the eGFR where only that is known, and says so', () => {
    const found = clearance([lab(0, 'egfr', 44)]);
    expect(found.value).toBe(44);
    expect(found.computed?.[0]?.how).toContain('eGFR stands in');
  });

  it('as eGFR takes the age at the test, as clearance the age today', () => {
    const patient = {
      ...casePatient(woman),
      age: (on: Day) => (on < caseDay(5) ? 69 : 70),
    };
    const facts = caseFacts('test', woman, [creatinine(0, 1)]);
    const chart = buildChart({ patient, facts, on: caseDay(10) });
    const atTest = egfrCkdEpi2021({ creatinine: 1, age: 69, sex: 'female' });
    expect(kidneyFunction(chart, 'egfr_ckdepi2021').value).toBe(atTest);
    expect(kidneyFunction(chart, 'crcl_cg').value).toBeCloseTo(((140 - 70) * 66 * 0.85) / 72, 6);
  });

  it('on dialysis is the lowest band, whatever is measured', () => {
    expect(clearance([creatinine(0, 0.7), condition(0, 'dialysis')]).value).toBe(0);
    expect(egfr([condition(0, 'dialysis')]).value).toBe(0);
  });

  it('is unknown under 18 years, reported or not, and says why', () => {
    expect(egfr([creatinine(0)], { age: 17, sex: 'F' })).toMatchObject({
      value: null,
      missing: [{ what: 'an estimate for patients under 18 years' }],
    });
    expect(egfr([lab(0, 'egfr', 90)], { age: 17, sex: 'F' }).value).toBeNull();
  });

  it('is never shown as the limit that it is below', () => {
    expect([59.97, 60, 60.04, 29.951, 44.94, 9.96].map(shownDecimal)).toEqual([
      59.9, 60, 60, 29.9, 44.9, 9.9,
    ]);
  });

  it('is unknown where nothing was measured', () => {
    expect(egfr([])).toMatchObject({ value: null, missing: [{ what: 'creatinine or eGFR' }] });
  });

  it('is said in the language in force, however often one chart was asked before', () => {
    const chart = chartOn(10, [creatinine(0, 1)], woman);
    const label = () => kidneyFunction(chart, 'crcl_cg').computed?.[0]?.label;
    expect(label()).toBe('Creatinine clearance');
    expect(inLanguage('es', label)).toBe('Aclaramiento de creatinina');
    expect(label()).toBe('Creatinine clearance');
  });
});
