/**
 * A patient of ten years: a visit every four weeks, five medicines with their dose steps, forty marks
 * (adverse effects, referrals), laboratory values every quarter. No dice: the same each time.
 */
import { addDays, day } from '../../clinical/day.ts';
import type { DraftFact, Statement } from '../../clinical/facts.ts';
import type { PatientDetails } from '../../clinical/patient.ts';
import { benchDay } from '../clinic.ts';

const VISITS = 131;
const EVERY_DAYS = 28;
/** Of 131 visits 33 have the first remainder and 7 the second: forty marks. */
const EFFECT_EVERY = 4;
const REFERRAL_EVERY = 19;
const LAB_EVERY = 3;

/** Each medicine's daily amounts in its own unit; the next one from every so many visits on. */
const courses: readonly { medicine: string; amounts: readonly number[]; every: number }[] = [
  { medicine: 'pregabalin', amounts: [75, 150, 300, 450, 300, 150], every: 23 },
  { medicine: 'duloxetine', amounts: [30, 60, 90, 60], every: 31 },
  { medicine: 'metformin', amounts: [1000, 1500, 2000], every: 40 },
  { medicine: 'amitriptyline', amounts: [10, 25, 50, 25, 10], every: 27 },
  { medicine: 'acetaminophen', amounts: [2000, 3000], every: 60 },
];
const effects = ['dizziness', 'dry_mouth', 'constipation', 'confusion'] as const;

/** Number `place` of as many alike as are wanted. */
export function tenYears(place: number): { details: PatientDetails; facts: DraftFact[] } {
  const facts = Array.from({ length: VISITS }, (_, visit) => {
    const on = addDays(benchDay, (visit + 1 - VISITS) * EVERY_DAYS);
    return statementsAt(visit).map((statement): DraftFact => {
      return { on, statement, replaces: null, importKey: null };
    });
  }).flat();
  const number = String(place).padStart(4, '0');
  return {
    details: {
      name: `Tenyears ${number}`,
      number: `TEN-${number}`,
      birthDate: day('1958-05-17'),
      sex: 'female',
      enrolledOn: facts[0]?.on ?? benchDay,
      diedOn: null,
    },
    facts,
  };
}

function statementsAt(visit: number): Statement[] {
  const wave = Math.sin(visit / 9) + Math.sin(visit / 2.3) / 3;
  const score = (instrument: string, value: number): Statement => ({
    kind: 'score',
    instrument,
    value: Math.round(value),
    items: null,
  });
  return [
    score('nrs_avg', 5 + 2.5 * wave),
    score('nrs_worst', 6 + 2.5 * wave),
    score('odi', 40 + 20 * wave),
    ...courses.flatMap((course) => doseAt(visit, course)),
    ...marksAt(visit),
    ...(visit % LAB_EVERY === 0 ? laboratory(wave) : []),
  ];
}

function doseAt(visit: number, { medicine, amounts, every }: (typeof courses)[number]) {
  const amount = visit % every === 0 ? amounts[visit / every] : undefined;
  if (amount === undefined) return [];
  const dose: Statement = { kind: 'dose', medicine, amount, stopReason: null, regimen: null };
  return [dose];
}

function marksAt(visit: number): Statement[] {
  const marks: Statement[] = [];
  const term = effects[(visit / EFFECT_EVERY) % effects.length];
  if (visit % EFFECT_EVERY === 0 && term)
    marks.push({ kind: 'adverse_effect', term, grade: 1, medicine: 'pregabalin' });
  if (visit % REFERRAL_EVERY === 1)
    marks.push({ kind: 'referral', to: 'pain_specialist', status: 'sent', outcome: null });
  return marks;
}

function laboratory(wave: number): Statement[] {
  const lab = (id: string, value: number, unit: string): Statement => ({
    kind: 'lab',
    lab: id,
    value,
    reportedValue: value,
    reportedUnit: unit,
  });
  return [
    lab('creatinine', Number((1 + wave / 10).toFixed(2)), 'mg/dL'),
    lab('hba1c', Number((7.5 + wave / 2).toFixed(1)), '%'),
  ];
}
