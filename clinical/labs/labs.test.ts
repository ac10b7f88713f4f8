import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  UnknownLab,
  fromCanonical,
  labByLoinc,
  labIds,
  labProblem,
  labs,
  toCanonical,
} from './index.ts';

describe('units', () => {
  it.each([
    ['creatinine', 1, 'mg/dL', '88.4', 'umol/L'],
    ['creatinine', 150, 'umol/L', '1.697', 'mg/dL'],
    ['b12_total', 200, 'pg/mL', '147.6', 'pmol/L'],
    ['b12_total', 350, 'pg/mL', '258.3', 'pmol/L'],
    ['b12_total', 180, 'pg/mL', '132.8', 'pmol/L'],
    ['vitd_25oh', 20, 'ng/mL', '49.9', 'nmol/L'],
    ['vitd_25oh', 75, 'nmol/L', '30.0', 'ng/mL'],
    ['mma', 0.4, 'umol/L', '400', 'nmol/L'],
    ['uacr', 30, 'mg/g', '3.39', 'mg/mmol'],
    ['weight', 180, '[lb_av]', '81.65', 'kg'],
    ['height', 70, '[in_i]', '177.8', 'cm'],
    ['height', 1.8, 'm', '180', 'cm'],
    ['haemoglobin', 140, 'g/L', '14.0', 'g/dL'],
  ])('%s: %d %s is %s %s', (id, value, from, wanted, to) => {
    const decimals = wanted.split('.')[1]?.length ?? 0;
    const canonical = toCanonical(id, value, from) ?? Number.NaN;
    expect(fromCanonical(id, canonical, to)?.toFixed(decimals)).toBe(wanted);
  });

  it.each([
    [5, 31],
    [5.5, 37],
    [6, 42],
    [6.5, 48],
    [7, 53],
    [7.5, 58],
    [8, 64],
    [8.5, 69],
    [9, 75],
    [10, 86],
    [11, 97],
    [12, 108],
  ])('HbA1c %d %% is %i mmol/mol', (percent, ifcc) => {
    expect(Math.round(fromCanonical('hba1c', percent, 'mmol/mol') ?? 0)).toBe(ifcc);
  });

  it.each(['µmol/L', 'μmol/L', 'umol/L', 'UMOL/L', ' umol / L '])(
    'reads %s as micromoles a litre',
    (unit) => {
      expect(toCanonical('creatinine', 88.4, unit)).toBe(1);
    },
  );

  it.each(['mL/min/{1.73_m2}', 'mL/min/1.73m2', 'mL/min/1.73 m²', 'mL/min'])(
    'reads %s as the unit of eGFR',
    (unit) => {
      expect(toCanonical('egfr', 55, unit)).toBe(55);
    },
  );

  it('does not guess at a unit it does not know', () => {
    expect(toCanonical('creatinine', 1, 'mg/L')).toBeNull();
    expect(toCanonical('hba1c', 7, '')).toBeNull();
    expect(() => toCanonical('ferritin', 1, 'ug/L')).toThrow(UnknownLab);
  });

  it('always comes back: any plausible value converted to any unit and back is the same', () => {
    for (const one of labs)
      for (const unit of one.units)
        fc.assert(
          fc.property(
            fc.double({ min: one.plausible[0], max: one.plausible[1], noNaN: true }),
            (value) => {
              const there = fromCanonical(one.id, value, unit.unit) ?? Number.NaN;
              const back = toCanonical(one.id, there, unit.unit) ?? Number.NaN;
              return Math.abs(back - value) <= 1e-9 * Math.max(1, Math.abs(value));
            },
          ),
          { numRuns: 20 },
        );
  });
});

describe('codes', () => {
  it.each([
    ['2160-0', 'creatinine'],
    ['38483-4', 'creatinine'],
    ['14682-9', 'creatinine'],
    ['98979-8', 'egfr'],
    ['33914-3', 'egfr'],
    ['62238-1', 'egfr'],
    ['4548-4', 'hba1c'],
    ['17856-6', 'hba1c'],
    ['59261-8', 'hba1c'],
    ['2132-9', 'b12_total'],
    ['2823-3', 'potassium'],
    ['6298-4', 'potassium'],
    ['2951-2', 'sodium'],
    ['2947-0', 'sodium'],
    ['1742-6', 'alt'],
    ['62292-8', 'vitd_25oh'],
    ['29463-7', 'weight'],
    ['8480-6', 'bp'],
  ])('%s is %s', (loinc, id) => {
    expect(labByLoinc(loinc)?.lab.id).toBe(id);
  });

  it('keeps the equation of a reported eGFR known', () => {
    expect(labByLoinc('98979-8')?.code.equation).toBe('CKD-EPI 2021');
    expect(labByLoinc('33914-3')?.code.equation).toBe('MDRD');
    expect(labByLoinc('33914-3')?.code.note).toContain('not CKD-EPI 2021');
    expect(labByLoinc('62238-1')?.code.equation).toBe('CKD-EPI 2009');
  });

  it('says when a code is another specimen', () => {
    expect(labByLoinc('38483-4')?.code.note).toMatch(/whole blood/);
    expect(labByLoinc('2160-0')?.code.note).toBeNull();
  });

  it('does not take D3 alone for the vitamin D sum, nor urine strips for blood', () => {
    for (const loinc of ['1989-3', '5794-3', '20454-5']) expect(labByLoinc(loinc)).toBeNull();
  });

  it('claims each code once', () => {
    const codes = labs.flatMap((one) => one.codes.map((code) => code.loinc));
    expect(new Set(codes).size).toBe(codes.length);
  });
});

describe('what may be recorded', () => {
  it('are the laboratory tests, not vitals or computed values', () => {
    expect(labs).toHaveLength(18);
    expect(labIds).toContain('egfr');
    for (const id of ['weight', 'bp', 'bmi', 'crcl_cg']) {
      expect(labIds).not.toContain(id);
      expect(labProblem(id, 50)).toMatch(/cannot|not a laboratory/);
    }
  });

  it('are plausible values only, with a hint at the unit', () => {
    expect(labProblem('creatinine', 0.9)).toBeNull();
    expect(labProblem('creatinine', 21.6)).toBeNull();
    expect(labProblem('creatinine', 88)).toMatch(/check value and unit/);
    expect(labProblem('hba1c', 53)).toMatch(/plausible/);
    expect(labProblem('potassium', Number.NaN)).toMatch(/plausible/);
  });

  const reference = '../shared/clinical/labs.json';
  it.skipIf(!existsSync(reference))(
    'agree with the reference in ids, canonical units and codes (skipped where ../shared is absent)',
    () => {
      type Wanted = { id: string; canonical: string; units: Record<string, { loinc?: string }> };
      const wanted = (JSON.parse(readFileSync(reference, 'utf8')) as { labs: Wanted[] }).labs;
      expect(labs.map((one) => [one.id, one.canonical])).toEqual(
        wanted.map((one) => [one.id, one.canonical]),
      );
      for (const one of wanted)
        for (const { loinc } of Object.values(one.units))
          for (const code of loinc?.match(/\d+-\d/g) ?? [])
            expect(labByLoinc(code)?.lab.id, code).toBe(one.id);
    },
  );
});
