/** The 18 tests and measurements, their units and what may be recorded. */
import { say } from '../language/say.ts';
import { speaking } from '../language/speaking.ts';
import { unitOf } from '../language/units.ts';
import { alt } from './alt.ts';
import { crclCg } from './crcl-cg.ts';
import { creatinine } from './creatinine.ts';
import { egfr } from './egfr.ts';
import { potassium, sodium } from './electrolytes.ts';
import { hba1c } from './hba1c.ts';
import type { Lab, LabCode } from './lab.ts';
import { crp, haemoglobin, uacr } from './other-labs.ts';
import { spelling } from './unit.ts';
import { b12Active, b12Total, mma } from './vitamin-b12.ts';
import { vitaminD } from './vitamin-d.ts';
import { bloodPressure, bmi, height, weight } from './vitals.ts';

export type * from './lab.ts';
export {
  adjustedWeight,
  bodyMassIndex,
  creatinineClearance,
  egfrCkdEpi2021,
  egfrStage,
  type EgfrStage,
} from './kidney.ts';

const inListOrder: readonly Lab[] = [
  creatinine,
  egfr,
  crclCg,
  hba1c,
  b12Total,
  b12Active,
  mma,
  vitaminD,
  potassium,
  sodium,
  alt,
  uacr,
  haemoglobin,
  crp,
  weight,
  height,
  bmi,
  bloodPressure,
];

export const labs: readonly Lab[] = speaking(inListOrder, [
  'name',
  'meaning',
  'note',
  'confidence',
]);

/** The tests that may be recorded as a lab fact. */
export const labIds: readonly string[] = labs
  .filter((one) => one.kind === 'lab')
  .map((one) => one.id);

/** Thrown for an id that names no test. */
export class UnknownLab extends Error {
  override readonly name = 'UnknownLab';
  constructor(id: string) {
    super(
      `"${id}" is not a known laboratory test. Known: ${labs.map((one) => one.id).join(', ')}.`,
    );
  }
}

const byId = new Map(labs.map((one) => [one.id, one]));
const byLoinc = new Map(
  labs.flatMap((one) => one.codes.map((code) => [code.loinc, { lab: one, code }] as const)),
);

/** The test of an id. Throws {@link UnknownLab}. */
export function lab(id: string): Lab {
  const found = byId.get(id);
  if (!found) throw new UnknownLab(id);
  return found;
}

/** The test a LOINC code stands for, with what is to be known about that code. */
export function labByLoinc(loinc: string): { lab: Lab; code: LabCode } | null {
  return byLoinc.get(loinc) ?? null;
}

/** Why a value in the canonical unit cannot be a result of this test, in words, or null. */
export function labProblem(id: string, value: number): string | null {
  const test = byId.get(id);
  if (!test || test.kind !== 'lab')
    return say`"${id}" is not a laboratory test that can be recorded`;
  const [least, most] = test.plausible;
  if (Number.isFinite(value) && value >= least && value <= most) return null;
  return say`${test.name} of ${value} ${unitOf(test.canonical)} is not plausible (${least}-${most}); check value and unit`;
}

/** The value in the test's canonical unit, or null where the unit is not understood. Throws {@link UnknownLab}. */
export function toCanonical(labId: string, value: number, unit: string): number | null {
  const given = spelling(unit);
  return (
    lab(labId)
      .units.find((one) => one.spellings.includes(given))
      ?.toCanonical(value) ?? null
  );
}

/** A canonical value in another of the test's units, or null where the unit is not understood. */
export function fromCanonical(labId: string, value: number, unit: string): number | null {
  const wanted = spelling(unit);
  return (
    lab(labId)
      .units.find((one) => one.spellings.includes(wanted))
      ?.fromCanonical(value) ?? null
  );
}
