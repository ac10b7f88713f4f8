/** Who a simulated patient is before treatment begins. */
import { addDays, type Day } from '../day.ts';
import { creatinineForEgfr } from './creatinine.ts';
import { egfrCkdEpi2021 } from '../labs/index.ts';
import type { PatientDetails, Sex } from '../patient.ts';
import type { Arc } from './arc.ts';
import { clamp } from './course.ts';
import { simulatedName } from './names.ts';
import type { Random } from './random.ts';

export type Person = {
  details: PatientDetails;
  sex: Exclude<Sex, 'unknown'>;
  ageAtEnrolment: number;
  heightCm: number;
  weightKg: number;
  /** Kidney function at enrolment, mL/min/1.73 m2; falls slowly afterwards. */
  egfr: number;
  hba1c: number;
  mechanism: 'neuropathic' | 'musculoskeletal' | 'mixed';
  conditions: string[];
  comedication: { medicine: string; amount: number; regimen: string }[];
  /** What the PHQ-9 hovers around, 0-27. */
  lowMood: number;
};

/** Shares and means are design choices for a clinic of adults with diabetes and back pain. */
export function drawPerson(arc: Arc, place: number, today: Day, chance: Random): Person {
  const sex = chance.pick(['female', 'male'] as const);
  const [latest, earliest] = arc.enrolledDaysAgo;
  const enrolledOn = addDays(today, -chance.integer(latest, earliest));
  const ageAtEnrolment = Math.round(clamp(chance.normal(61, 11), 32, 86));
  const heightCm = Math.round(clamp(chance.normal(sex === 'male' ? 176 : 163, 7), 145, 200));
  const bodyMassIndex = clamp(chance.normal(30, 4.5), 20, 45);
  const egfr = drawEgfr(arc, ageAtEnrolment, chance);
  const hba1c = oneDecimal(clamp(chance.normal(7.2, 0.9), 5.6, 11));
  return {
    details: {
      name: simulatedName(sex, chance),
      number: `SIM-${String(place + 1).padStart(4, '0')}`,
      birthDate: addDays(enrolledOn, -Math.round(ageAtEnrolment * 365.25) - chance.integer(1, 360)),
      sex,
      enrolledOn,
      diedOn: null,
    },
    sex,
    ageAtEnrolment,
    heightCm,
    weightKg: oneDecimal(bodyMassIndex * (heightCm / 100) ** 2),
    egfr,
    hba1c,
    mechanism: drawMechanism(arc, chance),
    conditions: drawConditions(egfr, arc, chance),
    comedication: drawComedication(egfr, chance),
    lowMood: clamp(chance.normal(arc.ending === 'self_harm_item' ? 14 : 6, 3), 0, 22),
  };
}

/** The creatinine this kidney function shows as, mg/dL, two decimals (S-INKER2021, solved backwards). */
export function creatinineOf(person: Person, egfr: number, age: number): number {
  return creatinineForEgfr(egfr, (creatinine) =>
    egfrCkdEpi2021({ creatinine, age, sex: person.sex }),
  );
}

export function oneDecimal(value: number): number {
  return Math.round(value * 10) / 10;
}

/** CKD stages by eGFR (S-KDIGO): about a quarter of these patients are below 60. */
function drawEgfr(arc: Arc, age: number, chance: Random): number {
  const healthyForAge = 118 - 0.7 * (age - 20);
  const lowest = arc.ending === 'nothing' ? 17 : 45;
  const stage = chance.weighted([
    [healthyForAge, 74],
    [52, 14],
    [37, 8],
    [24, 4],
  ] as const);
  return clamp(chance.normal(stage, 6), lowest, 125);
}

function drawMechanism(arc: Arc, chance: Random): Person['mechanism'] {
  // A side effect of a neuropathic agent needs someone who takes one.
  if (arc.ending === 'side_effect') return 'neuropathic';
  return chance.weighted([
    ['mixed', 45],
    ['neuropathic', 30],
    ['musculoskeletal', 25],
  ] as const);
}

function drawConditions(egfr: number, arc: Arc, chance: Random): string[] {
  const conditions = ['diabetes'];
  if (egfr < 60) conditions.push('ckd');
  if (arc.name.startsWith('does well')) return conditions;
  const sometimes: readonly (readonly [string, number])[] = [
    ['ihd', 0.1],
    ['heart_failure', 0.05],
    ['copd', 0.07],
    ['sleep_apnoea', 0.1],
    ['falls_history', 0.08],
    ['peptic_ulcer_active', 0.02],
    ['seizure_disorder', 0.02],
  ];
  for (const [condition, probability] of sometimes) {
    if (chance.chance(probability)) conditions.push(condition);
  }
  return conditions;
}

function drawComedication(egfr: number, chance: Random): Person['comedication'] {
  const taken: Person['comedication'] = [];
  const add = (medicine: string, amount: number, regimen: string) => {
    taken.push({ medicine, amount, regimen });
  };
  // S-LBL-MET: not below an eGFR of 30, at most 1000 mg/day from 30 to below 45. A margin is kept,
  // because kidney function falls on the way.
  if (egfr >= 50 && chance.chance(0.75)) {
    if (chance.chance(0.4)) add('metformin', 1000, '500 mg twice daily');
    else add('metformin', 2000, '1000 mg twice daily');
  }
  if (chance.chance(0.2)) add('insulin_glargine', chance.integer(6, 20) * 2, 'once daily');
  if (chance.chance(0.18)) add('empagliflozin', 10, '10 mg once daily');
  if (chance.chance(0.45)) add('lisinopril', 10, '10 mg once daily');
  if (chance.chance(0.2)) add('hydrochlorothiazide', 12.5, '12.5 mg once daily');
  return taken;
}
