/**
 * A simulated patient's life in the clinic: who they are, and what is going on with them. The files
 * that simulate one side of it each (`thread`s) read and change `now`, and write to the journal.
 */
import { completedYears, type Day } from '../day.ts';
import { creatinineClearance } from '../labs/index.ts';
import type { Arc } from './arc.ts';
import type { Course } from './course.ts';
import type { Journal } from './journal.ts';
import { creatinineOf, type Person } from './person.ts';
import type { Random } from './random.ts';
import type { Visit } from './visit-days.ts';

/** One side of a patient's care, called at every visit in the order of `index.ts`. */
export type Thread = (life: Life) => (visit: Visit) => void;

export type Life = {
  readonly person: Person;
  readonly arc: Arc;
  readonly course: Course;
  readonly today: Day;
  readonly journal: Journal;
  readonly chance: Random;
  readonly now: Now;
};

/** A neuropathic agent as it is taken. */
export type Agent = {
  medicine: string;
  /** mg/day. */
  amount: number;
  startedOn: Day;
  /** The day the present amount began. */
  since: Day;
  painAtStart: number;
  /** The lowest amount that was not tolerated; null = none so far. */
  notTolerated: number | null;
};

/** An adverse effect the patient has, whether or not anyone asked. */
export type Trouble = {
  term: string;
  grade: 0 | 1 | 2 | 3;
  medicine: string;
  /** The grade last recorded; null = never reported. */
  reported: 0 | 1 | 2 | 3 | null;
};

export type Now = {
  /** The pain score given at this visit. */
  pain: number;
  egfr: number;
  hba1c: number;
  weightKg: number;
  agent: Agent | null;
  /** The first day of any treatment for the pain. */
  treatedSince: Day | null;
  troubles: Trouble[];
  /** Whether adverse effects were asked about at this visit. */
  asked: boolean;
  therapySessions: number;
};

export function beginLife(
  given: Pick<Life, 'person' | 'arc' | 'course' | 'today' | 'journal' | 'chance'>,
): Life {
  const { person, course } = given;
  return {
    ...given,
    now: {
      pain: Math.round(course.baseline),
      egfr: person.egfr,
      hba1c: person.hba1c,
      weightKg: person.weightKg,
      agent: null,
      treatedSince: null,
      troubles: [],
      asked: false,
      therapySessions: 0,
    },
  };
}

/** Whether the clinic does this at this visit. */
export function does(life: Life, what: keyof Arc['practice']): boolean {
  return life.chance.chance(life.arc.practice[what]);
}

/** Creatinine clearance on a day, mL/min (S-CG1976), from the kidney function of that day. */
export function clearance(life: Life, on: Day): number | null {
  const { person, now } = life;
  const age = person.details.birthDate
    ? completedYears(person.details.birthDate, on)
    : person.ageAtEnrolment;
  const creatinine = creatinineOf(person, now.egfr, age);
  return creatinineClearance({ creatinine, age, sex: person.sex, weightKg: now.weightKg });
}
