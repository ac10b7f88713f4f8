import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Sex } from '../patient.ts';
import {
  adjustedWeight,
  bodyMassIndex,
  creatinineClearance,
  egfrCkdEpi2021,
  egfrStage,
} from './kidney.ts';

const sexes: Readonly<Record<string, Sex>> = {
  F: 'female',
  M: 'male',
  Female: 'female',
  Male: 'male',
};
const sexOf = (text: string): Sex => sexes[text] ?? 'unknown';

describe('eGFR, CKD-EPI 2021', () => {
  it.each([
    [0.4, 18, 'F', 147.036, 147],
    [0.5, 25, 'M', 145.163, 145],
    [0.7, 40, 'F', 112.054, 112],
    [0.9, 40, 'M', 110.726, 111],
    [1.5, 60, 'F', 39.648, 40],
    [2.0, 65, 'M', 36.356, 36],
    [5.0, 75, 'F', 8.516, 9],
    [8.0, 80, 'M', 6.275, 6],
    [1.0, 50, 'M', 91.691, 92],
    [1.2, 55, 'M', 71.418, 71],
    [1.1, 50, 'M', 81.782, 82],
    [0.6, 30, 'F', 123.758, 124],
    [0.8, 45, 'F', 92.541, 93],
    [1.0, 65, 'F', 62.52, 63],
    [1.3, 72, 'M', 58.368, 58],
    [1.8, 58, 'F', 32.255, 32],
    [2.6, 68, 'M', 26.046, 26],
    [3.9, 61, 'F', 12.518, 13],
    [0.7, 55, 'M', 108.816, 109],
    [0.9, 60, 'F', 73.187, 73],
  ])('%d mg/dL at %i years, %s: %d, shown as %i', (creatinine, age, sex, egfr, shown) => {
    const ours = egfrCkdEpi2021({ creatinine, age, sex: sexOf(sex) });
    expect(ours?.toFixed(3)).toBe(egfr.toFixed(3));
    expect(Math.round(ours ?? 0)).toBe(shown);
  });

  it('is unknown, not normal, under 18 years or without sex, age or creatinine', () => {
    expect(egfrCkdEpi2021({ creatinine: 0.6, age: 17, sex: 'female' })).toBeNull();
    expect(egfrCkdEpi2021({ creatinine: 0.6, age: null, sex: 'female' })).toBeNull();
    expect(egfrCkdEpi2021({ creatinine: 0.6, age: 50, sex: 'unknown' })).toBeNull();
    expect(egfrCkdEpi2021({ creatinine: null, age: 50, sex: 'male' })).toBeNull();
    expect(egfrCkdEpi2021({ creatinine: 0, age: 50, sex: 'male' })).toBeNull();
  });

  it('stages the unrounded value', () => {
    expect([90, 89.99, 60, 59.99, 45, 44.99, 30, 29.99, 15, 14.99].map(egfrStage)).toEqual([
      'G1',
      'G2',
      'G2',
      'G3a',
      'G3a',
      'G3b',
      'G3b',
      'G4',
      'G4',
      'G5',
    ]);
  });
});

describe('creatinine clearance, Cockcroft-Gault', () => {
  it.each([
    [1.2, 55, 'M', 70, 68.87],
    [1.0, 60, 'M', 72, 80.0],
    [1.0, 60, 'F', 72, 68.0],
    [1.5, 75, 'F', 60, 30.69],
    [2.0, 68, 'M', 85, 42.5],
    [3.2, 70, 'F', 64, 16.53],
    [5.0, 66, 'M', 80, 16.44],
    [0.8, 45, 'F', 95, 133.18],
  ])('%d mg/dL at %i years, %s, %i kg: %d mL/min', (creatinine, age, sex, weightKg, clearance) => {
    expect(creatinineClearance({ creatinine, age, sex: sexOf(sex), weightKg })?.toFixed(2)).toBe(
      clearance.toFixed(2),
    );
  });

  it('is unknown without weight, sex, age or creatinine, and under 18 years', () => {
    const known = { creatinine: 1, age: 60, sex: 'male', weightKg: 80 } as const;
    expect(creatinineClearance(known)).not.toBeNull();
    expect(creatinineClearance({ ...known, weightKg: null })).toBeNull();
    expect(creatinineClearance({ ...known, sex: 'unknown' })).toBeNull();
    expect(creatinineClearance({ ...known, age: null })).toBeNull();
    expect(creatinineClearance({ ...known, age: 17 })).toBeNull();
    expect(creatinineClearance({ ...known, creatinine: null })).toBeNull();
  });

  it('knows the adjusted weight for obesity', () => {
    // 180 cm: ideal 50 + 2.3 x (70.866 - 60) = 74.99; 110 kg gives 74.99 + 0.4 x 35.01.
    expect(adjustedWeight({ weightKg: 110, heightCm: 180, sex: 'male' })?.toFixed(2)).toBe('89.00');
    expect(adjustedWeight({ weightKg: 110, heightCm: 180, sex: 'female' })?.toFixed(2)).toBe(
      '86.30',
    );
    expect(adjustedWeight({ weightKg: 110, heightCm: 180, sex: 'unknown' })).toBeNull();
    expect(bodyMassIndex(81, 180)).toBe(25);
  });
});

const folder = '../shared/oracles/egfr';
describe.skipIf(!existsSync(folder))(
  'the grids of an R package (skipped where ../shared is absent)',
  () => {
    const rows = (file: string): string[][] =>
      readFileSync(`${folder}/${file}`, 'utf8')
        .trim()
        .split(/\r?\n/)
        .slice(1)
        .map((line) => line.split(',').map((cell) => cell.replaceAll('"', '')));

    it('eGFR from mg/dL, with its stage; the package leaves age 18 out, ours counts it as adult', () => {
      const grid = rows('ckdepi2021_grid.csv');
      expect(grid.length).toBeGreaterThan(50);
      for (const [creatinine, age, sex, egfr, stage] of grid) {
        const ours = egfrCkdEpi2021({
          creatinine: Number(creatinine),
          age: Number(age),
          sex: sexOf(sex ?? ''),
        });
        if (egfr === 'NA') expect(age).toBe('18');
        else {
          expect(ours, `${creatinine} ${age} ${sex}`).toBeCloseTo(Number(egfr), 1);
          expect(egfrStage(ours ?? 0)).toBe(stage);
        }
      }
    });

    it('eGFR from umol/L', () => {
      for (const [umol, age, sex, egfr] of rows('ckdepi2021_umol_grid.csv')) {
        const creatinine = Number(umol) / 88.4;
        const ours = egfrCkdEpi2021({ creatinine, age: Number(age), sex: sexOf(sex ?? '') }) ?? 0;
        expect(
          Math.abs(ours - Number(egfr)) / Number(egfr),
          `${umol} ${age} ${sex}: ${ours} ${egfr}`,
        ).toBeLessThan(0.001);
      }
    });

    it('creatinine clearance', () => {
      for (const [creatinine, age, weight, sex, clearance] of rows('cockcroft_gault_grid.csv')) {
        const ours = creatinineClearance({
          creatinine: Number(creatinine),
          age: Number(age),
          sex: sexOf(sex ?? ''),
          weightKg: Number(weight),
        });
        expect(ours, `${creatinine} ${age} ${weight} ${sex}`).toBeCloseTo(Number(clearance), 1);
      }
    });
  },
);
