/**
 * Takes a patient's identity out of an export: other ids, no name, number or free text, every date
 * moved by one secret number of days per patient, the birth date cut to its year, ages over 89 made
 * 90. Intervals stay exact, and so does what rules read, but for the exact age.
 */
import { byDayThenId } from '../../../clinical/chart/order.ts';
import { addDays, completedYears, day, isDay, later, type Day } from '../../../clinical/day.ts';
import type { Fact, Statement } from '../../../clinical/facts.ts';
import type { Patient } from '../../../clinical/patient.ts';
import { withoutWords } from './without-words.ts';

/** A whole number from 0 up to, not including, the limit; unpredictable. */
export type Chance = (limit: number) => number;

/** Author and machine of everything. */
const nobody = '00000000-0000-7000-8000-000000000000';

export type Deidentified = {
  patient: Patient;
  facts: Fact[];
  /** Facts that were left out: notes and what only free text says. */
  leftOut: number;
  isOver89: boolean;
};

/** How far dates are moved back at the most, in days. */
export const mostDays = 365;
/** The age that stands for all ages from 90 on. */
export const oldestAge = 90;

/**
 * @param place the patient's number in the export, which must say nothing of their place in the record.
 * @param on the day of the export: how old the patient is then.
 */
export function deidentify(
  { patient, facts }: { patient: Patient; facts: readonly Fact[] },
  { place, on, chance }: { place: number; on: Day; chance: Chance },
): Deidentified {
  const days = -1 - chance(mostDays);
  const moved = (when: Day): Day => addDays(when, days);
  const dead = patient.diedOn;
  const age = patient.birthDate === null ? null : completedYears(patient.birthDate, dead ?? on);
  const isOver89 = age !== null && age >= oldestAge;
  const birthDate = birthYear(patient, moved, isOver89 ? (dead ?? on) : null);
  // What is dated to the day of birth would say the age of the oldest.
  const clipped = (when: Day): Day =>
    isOver89 && birthDate !== null ? later(moved(when), birthDate) : moved(when);

  const patientId = madeUpId(place, 0);
  const idOf = madeUpIds(place, facts);
  const kept = new Map<string, Fact>();
  for (const fact of facts.toSorted((a, b) => (a.id < b.id ? -1 : 1))) {
    const statement = withoutWords(fact.statement);
    const replaced = fact.replaces === null ? null : kept.get(fact.replaces);
    // A correction or void of what was left out goes with it.
    if (!statement || replaced === undefined) continue;
    kept.set(fact.id, {
      id: idOf(fact.id),
      patientId,
      visitId: fact.visitId === null ? null : idOf(fact.visitId),
      on: clipped(fact.on),
      replaces: replaced?.id ?? null,
      importKey: null,
      recordedAt: `${moved(day(fact.recordedAt.slice(0, 10)))}T00:00:00.000Z`,
      author: nobody,
      workstation: nobody,
      statement: withDays(statement, moved),
    });
  }
  return {
    patient: {
      id: patientId,
      name: `Patient ${place}`,
      number: '',
      birthDate,
      sex: patient.sex,
      enrolledOn: moved(patient.enrolledOn),
      diedOn: dead === null ? null : moved(dead),
    },
    facts: [...kept.values()].toSorted(byDayThenId),
    leftOut: facts.length - kept.size,
    isOver89,
  };
}

/** Days within a statement, of whatever kind, are moved with the others. */
function withDays(said: Statement, moved: (when: Day) => Day): Statement {
  const copy: unknown = JSON.parse(JSON.stringify(said), (_key, value: unknown) =>
    typeof value === 'string' && isDay(value) ? moved(value) : value,
  );
  // The same statement but for its days.
  return copy as Statement;
}

/** A UUID that says nothing but its place: the record's own ids hold the moment of recording. */
function madeUpId(patient: number, place: number): string {
  const hex = (value: number, length: number) => value.toString(16).padStart(length, '0');
  return `${hex(patient, 8)}-0000-7000-8000-${hex(place, 12)}`;
}

/** Ids in the order of recording, so that corrections still follow what they correct. */
function madeUpIds(patient: number, facts: readonly Fact[]): (id: string) => string {
  const all = new Set(
    facts.flatMap(({ id, visitId }) => (visitId === null ? [id] : [id, visitId])),
  );
  const places = new Map([...all].toSorted().map((id, index) => [id, index + 1]));
  return (id) => madeUpId(patient, places.get(id) ?? 0);
}

/** The first day of the birth year as it comes out after moving; of the oldest, of the year that makes them 90. */
function birthYear(
  { birthDate }: Patient,
  moved: (day: Day) => Day,
  oldestOn: Day | null,
): Day | null {
  if (birthDate === null) return null;
  const year =
    oldestOn === null
      ? Number(moved(birthDate).slice(0, 4))
      : Number(moved(oldestOn).slice(0, 4)) - oldestAge;
  return day(`${year}-01-01`);
}
