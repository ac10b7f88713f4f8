/**
 * Simulated patients for practice, demonstrations and load tests. They are made up: their names,
 * their numbers (`SIM-0001`) and their courses say nothing of any person or treatment.
 */
import type { Day } from '../day.ts';
import type { DraftFact } from '../facts.ts';
import type { PatientDetails } from '../patient.ts';
import { dealArc } from './arc.ts';
import { background } from './background.ts';
import { drawCourse } from './course.ts';
import { openJournal } from './journal.ts';
import { laboratory } from './laboratory.ts';
import { beginLife, type Thread } from './life.ts';
import { drawPerson } from './person.ts';
import { notes } from './notes.ts';
import { plannedSteps } from './planned-steps.ts';
import { painReferral, vitaminTrials, weightPlan } from './plans.ts';
import { random } from './random.ts';
import { redFlagScreens } from './red-flag-screens.ts';
import { mood, painAndFunction } from './scores.ts';
import { antiInflammatories, legacyOpioid } from './short-courses.ts';
import { cbt, physicalTherapy } from './therapies.ts';
import { titration } from './titration.ts';
import { tolerability } from './tolerability.ts';
import { visitDays } from './visit-days.ts';
import { vitals } from './vitals.ts';

export type SamplePatient = { details: PatientDetails; facts: DraftFact[] };

/**
 * `count` patients as of `today`. The same seed and day give the same patients, byte for byte, and
 * a larger set begins with the smaller one. No fact is dated after `today`.
 */
export function samplePatients(input: {
  count: number;
  seed: number | string;
  today: Day;
}): SamplePatient[] {
  const { count, seed, today } = input;
  return Array.from({ length: count }, (_, place) => samplePatient({ seed, place, today }));
}

/** In the order in which things happen at a visit: measured and asked first, decided afterwards. */
const threads: readonly Thread[] = [
  background,
  vitaminTrials,
  laboratory,
  painAndFunction,
  mood,
  vitals,
  redFlagScreens,
  tolerability,
  titration,
  plannedSteps,
  antiInflammatories,
  legacyOpioid,
  physicalTherapy,
  cbt,
  weightPlan,
  painReferral,
  notes,
];

/** The patient at one place of a set, from 0: for sets too large to be held at once. */
export function samplePatient(input: {
  seed: number | string;
  place: number;
  today: Day;
}): SamplePatient {
  const { seed, place, today } = input;
  const chance = random(seed, `patient ${place}`);
  const arc = dealArc(seed, place);
  const person = drawPerson(arc, place, today, chance);
  const course = drawCourse(arc.course, chance);
  const journal = openJournal(today);
  const life = beginLife({ person, arc, course, today, journal, chance });
  const atVisit = threads.map((thread) => thread(life));
  for (const visit of visitDays(arc, person.details.enrolledOn, today, chance)) {
    for (const happens of atVisit) happens(visit);
  }
  return { details: person.details, facts: journal.facts() };
}
