/** Kidney function from creatinine. Unknown stays unknown: under 18, or with anything missing, null. */
import type { Sex } from '../patient.ts';

const ADULT = 18;

type CkdEpi = { k: number; a: number; factor: number };
const ckdEpi: Readonly<Record<'female' | 'male', CkdEpi>> = {
  female: { k: 0.7, a: -0.241, factor: 1.012 },
  male: { k: 0.9, a: -0.302, factor: 1 },
};

/**
 * eGFR by CKD-EPI 2021 (creatinine) in mL/min/1.73m2, unrounded (S-INKER2021). Creatinine in
 * mg/dL, age in years at the test. Null under 18 years or where sex, age or creatinine is unknown.
 * Not valid in acute kidney injury or on dialysis; the caller knows of those.
 */
export function egfrCkdEpi2021(of: {
  creatinine: number | null;
  age: number | null;
  sex: Sex;
}): number | null {
  if (
    of.creatinine === null ||
    of.creatinine <= 0 ||
    of.age === null ||
    of.age < ADULT ||
    of.sex === 'unknown'
  )
    return null;
  const { k, a, factor } = ckdEpi[of.sex];
  const ratio = of.creatinine / k;
  return 142 * Math.min(ratio, 1) ** a * Math.max(ratio, 1) ** -1.2 * 0.9938 ** of.age * factor;
}

/**
 * Creatinine clearance by Cockcroft-Gault in mL/min, unrounded (S-CG1976). Creatinine in mg/dL,
 * weight in kg: the actual weight, as drug labels use it, unless {@link adjustedWeight} is passed.
 * Null under 18 years or where anything is unknown.
 */
export function creatinineClearance(of: {
  creatinine: number | null;
  age: number | null;
  sex: Sex;
  weightKg: number | null;
}): number | null {
  if (
    of.creatinine === null ||
    of.creatinine <= 0 ||
    of.age === null ||
    of.age < ADULT ||
    of.sex === 'unknown'
  )
    return null;
  if (of.weightKg === null || of.weightKg <= 0) return null;
  const clearance = ((140 - of.age) * of.weightKg) / (72 * of.creatinine);
  return Math.max(0, clearance) * (of.sex === 'female' ? 0.85 : 1);
}

/** Weight for Cockcroft-Gault in obesity, kg: ideal + 0.4 x (actual - ideal); null where sex is unknown. */
export function adjustedWeight(of: {
  weightKg: number;
  heightCm: number;
  sex: Sex;
}): number | null {
  if (of.sex === 'unknown') return null;
  const ideal = (of.sex === 'male' ? 50 : 45.5) + 2.3 * (of.heightCm / 2.54 - 60);
  return ideal + 0.4 * (of.weightKg - ideal);
}

/** Body mass index in kg/m2, unrounded. */
export function bodyMassIndex(weightKg: number, heightCm: number): number {
  return weightKg / (heightCm / 100) ** 2;
}

const stages = [
  { from: 90, stage: 'G1' },
  { from: 60, stage: 'G2' },
  { from: 45, stage: 'G3a' },
  { from: 30, stage: 'G3b' },
  { from: 15, stage: 'G4' },
] as const;

export type EgfrStage = (typeof stages)[number]['stage'] | 'G5';

/** KDIGO stage of an unrounded eGFR: 59.9 is G3a although it is shown as 60. */
export function egfrStage(egfr: number): EgfrStage {
  return stages.find((stage) => egfr >= stage.from)?.stage ?? 'G5';
}
