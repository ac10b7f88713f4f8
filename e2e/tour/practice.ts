/** The practice record that the tour shows: simulated patients, one followed for ten years, one just added. */
import { addDays, day, type Day } from '../../clinical/day.ts';
import type { DraftFact } from '../../clinical/facts.ts';
import { openRecord, type OpenRecord } from '../../db/index.ts';
import { at, dose, lab, score } from '../draft-facts.ts';

/** Fixed, so that pictures made again differ only where Dorso does. */
export const tourDay = day('2026-11-23');

export type Practice = { directory: string; clinician: string; password: string };

/** The ids of the patients whom the tour opens. */
export type Shown = { typical: string; tenYears: string; unknown: string };

/** The simulated patient whom the tour opens: two trials, a plan with steps ahead, one visit missed. */
const typicalNumber = 'SIM-0007';

/** Adds to the simulated patients those whose courses the sample does not have. */
export async function fillPractice(practice: Practice): Promise<Shown> {
  const { directory, clinician, password } = practice;
  const record = await openRecord({
    directory,
    name: clinician,
    password,
    clock: () => new Date(`${tourDay}T08:00:00`),
  });
  try {
    const typical = record.patients().find(({ number }) => number === typicalNumber);
    if (!typical) throw new Error(`The practice record has no ${typicalNumber}.`);
    return { typical: typical.id, tenYears: addTenYears(record), unknown: addUnknown(record) };
  } finally {
    record.close();
  }
}

function addUnknown(record: OpenRecord): string {
  return record.addPatient({
    name: 'Noor Sim van der Meer-Oudshoorn',
    number: 'SIM-0902',
    birthDate: day('1970-05-17'),
    sex: 'female',
    enrolledOn: tourDay,
    diedOn: null,
  }).id;
}

const enrolledOn = day('2016-11-28');

/** A visit every six weeks for ten years: five trials one after another, tests every half year. */
function addTenYears(record: OpenRecord): string {
  const { id } = record.addPatient({
    name: 'Tereza Sim Havlíčková',
    number: 'SIM-0901',
    birthDate: day('1955-02-11'),
    sex: 'female',
    enrolledOn,
    diedOn: null,
  });
  const facts: DraftFact[] = [at(enrolledOn, { kind: 'mechanism', mechanism: 'mixed' })];
  for (const condition of ['diabetes', 'ckd'])
    facts.push(at(enrolledOn, { kind: 'condition', condition, present: true }));
  facts.push(dose(addDays(enrolledOn, -900), 'metformin', 1000));
  for (const trial of trials) facts.push(...trialFacts(trial));
  const append = (some: DraftFact[], visitOn: Day | null) =>
    record.appendFacts({ patientId: id, facts: some, visitOn, action: 'sample' });
  append(facts, null);
  for (let visit = 0; addDays(enrolledOn, visit * 42) <= tourDay; visit += 1) {
    const on = addDays(enrolledOn, visit * 42);
    append(visitFacts(on, visit), on);
  }
  return id;
}

type Trial = { medicine: string; amounts: number[]; from: number; to: number | null };

/** By the number of the visit; the last one still runs. */
const trials: readonly Trial[] = [
  { medicine: 'gabapentin', amounts: [300, 600, 900], from: 0, to: 12 },
  { medicine: 'duloxetine', amounts: [30, 60], from: 14, to: 34 },
  { medicine: 'amitriptyline', amounts: [10, 25], from: 36, to: 41 },
  { medicine: 'pregabalin', amounts: [75, 150, 225], from: 44, to: 69 },
  { medicine: 'venlafaxine', amounts: [37.5, 75, 150], from: 71, to: null },
];

function trialFacts({ medicine, amounts, from, to }: Trial): DraftFact[] {
  const on = (visit: number) => addDays(enrolledOn, visit * 42);
  const taken = amounts.map((amount, step) => dose(on(from + step), medicine, amount));
  const effect = at(on(from + amounts.length - 1), {
    kind: 'adverse_effect',
    term: medicine === 'amitriptyline' ? 'somnolence' : 'nausea',
    grade: medicine === 'amitriptyline' ? 2 : 1,
    medicine,
  });
  const plan = at(on(from), {
    kind: 'titration_plan',
    medicine,
    aim: 'titrate',
    steps: amounts.map((amount, step) => ({ on: addDays(on(from), step * 35), amount })),
    words: null,
  });
  return [...taken, effect, plan, ...(to === null ? [] : [dose(on(to), medicine, 0)])];
}

function visitFacts(on: Day, visit: number): DraftFact[] {
  const running = trials.find(({ from, to }) => visit > from && visit <= (to ?? Infinity));
  const helps = running?.medicine === 'duloxetine' || running?.medicine === 'pregabalin';
  // A slow wave and a small unrest: near what a person would answer, and the same at every run.
  const pain = Math.round(
    6.4 - (helps ? 2.4 : 0) + Math.sin(visit / 5) + 0.7 * Math.sin(visit * 2.3),
  );
  const facts = [
    score(on, 'nrs_avg', pain),
    score(on, 'peg', Math.max(0, pain - (visit % 2) / 2)),
    at(on, { kind: 'red_flag_screen', positive: [], cleared: [], outcome: null }),
  ];
  if (visit % 2 === 0) facts.push(score(on, 'odi', 2 * Math.round(2.4 * pain + 6 + (visit % 3))));
  if (visit % 4 === 0) {
    facts.push(
      lab(on, 'creatinine', Math.round((0.95 + visit * 0.004) * 100) / 100, 'mg/dL'),
      lab(on, 'hba1c', Math.round((7.3 + 0.5 * Math.sin(visit / 9)) * 10) / 10, '%'),
      weight(on, Math.round((84 + 3 * Math.sin(visit / 12)) * 10) / 10),
    );
  }
  if (visit % 9 === 0) facts.push(lab(on, 'b12_total', 480 - visit * 2, 'pg/mL'));
  if (visit === 40)
    facts.push(at(on, { kind: 'referral', to: 'pain_specialist', status: 'sent', outcome: null }));
  return facts;
}

const weight = (on: Day, weightKg: number) =>
  at(on, {
    kind: 'vital',
    weightKg,
    heightCm: null,
    systolic: 132,
    diastolic: 78,
    heartRate: 70,
  });
