/** Patients put into the record before the program starts, for lists that nobody types in. */
import { addDays, day, type Day } from '../../clinical/day.ts';
import type { DraftFact } from '../../clinical/facts.ts';
import { samplePatient } from '../../clinical/sample/index.ts';
import type { OpenRecord } from '../../db/index.ts';

/** Simulated patients with years of visits. */
export function addSamples(record: OpenRecord, count: number, today: Day): void {
  for (let place = 0; place < count; place += 1) addSample(record, place, today);
}

/** The simulated patient of a place in the series; gives the id. */
export function addSample(record: OpenRecord, place: number, today: Day): string {
  const { details, facts } = samplePatient({ seed: 'e2e', place, today });
  const { id } = record.addPatient(details);
  record.appendFacts({ patientId: id, facts, visitOn: null, action: 'sample' });
  return id;
}

/** The place in the series of a simulated patient with a bit of everything and few entries. */
export const TREATED = 13;

/** Her plan, with a step to come. */
export const plan: DraftFact = {
  on: day('2026-11-25'),
  statement: {
    kind: 'titration_plan',
    medicine: 'duloxetine',
    aim: 'titrate',
    steps: [{ on: day('2026-12-07'), amount: 60 }],
    words: null,
  },
  replaces: null,
  importKey: null,
};

/** Patients of whom nothing is known but who they are, numbered L-0001 and so on. */
export function addUnknowns(record: OpenRecord, count: number, today: Day): void {
  for (let number = 1; number <= count; number += 1) {
    const name = `Listed ${String(number).padStart(4, '0')}`;
    record.addPatient({
      name,
      number: `L-${String(number).padStart(4, '0')}`,
      birthDate: day('1960-01-01'),
      sex: 'female',
      enrolledOn: addDays(today, -1),
      diedOn: null,
    });
  }
}
