/** Patients with a course to read: one with two trials and a plan, and one of ten years. */
import { addDays, day, type Day } from '../../clinical/day.ts';
import type { DraftFact } from '../../clinical/facts.ts';
import type { OpenRecord } from '../../db/index.ts';
import { at, dose, lab, score } from '../draft-facts.ts';

export const courseToday = day('2026-11-23');

const effect = (on: string, term: string, grade: 0 | 1 | 2 | 3, medicine: string | null) =>
  at(on, { kind: 'adverse_effect', term, grade, medicine });

function add(record: OpenRecord, name: string, number: string, enrolledOn: Day): string {
  const details = { name, number, birthDate: day('1961-03-09'), enrolledOn, diedOn: null };
  return record.addPatient({ ...details, sex: 'female' }).id;
}

/** Duloxetine that did not help, then pregabalin with a planned step ahead. */
export function addTwoTrials(record: OpenRecord, name: string): void {
  const patientId = add(record, name, 'C-2', day('2026-04-06'));
  const visits = {
    '2026-04-06': [
      score('2026-04-06', 'nrs_avg', 7),
      score('2026-04-06', 'odi', 48),
      score('2026-04-06', 'peg', 7),
      dose('2026-04-06', 'duloxetine', 60),
      lab('2026-04-06', 'hba1c', 7.9, '%'),
    ],
    '2026-05-11': [score('2026-05-11', 'nrs_avg', 6), score('2026-05-11', 'odi', 44)],
    '2026-06-15': [dose('2026-06-15', 'duloxetine', 0)],
    '2026-09-07': [
      score('2026-09-07', 'nrs_avg', 8),
      dose('2026-09-07', 'pregabalin', 150),
      lab('2026-09-07', 'hba1c', 7.4, '%'),
    ],
    '2026-10-26': [
      score('2026-10-26', 'nrs_avg', 5),
      score('2026-10-26', 'odi', 36),
      effect('2026-10-26', 'dizziness', 1, 'pregabalin'),
      at('2026-10-26', {
        kind: 'titration_plan',
        medicine: 'pregabalin',
        aim: 'titrate',
        steps: [{ on: day('2026-12-07'), amount: 300 }],
        words: null,
      }),
    ],
  };
  for (const [on, facts] of Object.entries(visits))
    record.appendFacts({ patientId, facts, visitOn: day(on), action: 'save_visit' });
}

/** A visit every two weeks for ten years, six medicines one after another. Gives the number of facts. */
export function addTenYears(record: OpenRecord, name: string): number {
  const patientId = add(record, name, 'C-10', day('2016-11-28'));
  const medicines = ['gabapentin', 'duloxetine', 'amitriptyline', 'pregabalin', 'venlafaxine'];
  const facts: DraftFact[] = [];
  let place = 0;
  for (let on = day('2016-11-28'); on < courseToday; on = addDays(on, 14)) {
    const medicine = medicines[Math.floor(place / 53)] ?? 'nortriptyline';
    facts.push(
      score(on, 'nrs_avg', (place * 7) % 11),
      score(on, 'nrs_worst', 10),
      score(on, 'odi', 30 + (place % 20)),
      score(on, 'peg', (place % 70) / 10),
      at(on, {
        kind: 'vital',
        weightKg: 80 + (place % 9),
        heightCm: null,
        systolic: 130,
        diastolic: 80,
        heartRate: 70,
      }),
      at(on, { kind: 'red_flag_screen', positive: [], cleared: [], outcome: null }),
      at(on, { kind: 'note', text: `Visit ${place} <b>not bold</b>` }),
      lab(on, 'creatinine', 1, 'mg/dL'),
    );
    if (place % 53 === 0) facts.push(dose(on, medicine, 75));
    if (place % 53 === 10) facts.push(dose(on, medicine, 100));
    if (place % 53 === 52) facts.push(dose(on, medicine, 0));
    if (place % 5 === 1) facts.push(effect(on, 'nausea', 1, medicine));
    place += 1;
  }
  record.appendFacts({ patientId, facts, visitOn: null, action: 'sample' });
  return facts.length;
}
