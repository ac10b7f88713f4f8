/** The charts that all engines are asked about, and what the two others are given of them. */
import { byDayThenId } from '../../clinical/chart/order.ts';
import { standingFacts } from '../../clinical/chart/standing.ts';
import { dayNumber } from '../../clinical/day.ts';
import type { Fact } from '../../clinical/facts.ts';
import type { Patient } from '../../clinical/patient.ts';
import { benchDay, longPatient } from '../clinic.ts';

/** A fact as the other engines read it: its kind as type, its day as a count, its statement's fields. */
export type Simple = { id: string; recordType: string; day: number } & Record<string, unknown>;
export type Case = { patient: Patient; facts: Fact[] };
/** What the other engines are given: the facts that stand, up to the day, in their form. */
export type Prepared = { id: string; recordType: 'Patient'; enrolled: number; records: Simple[] };

/** So many simulated patients with about 300 facts each, in the order in which a record gives them. */
export function casesOf(count: number): Case[] {
  return Array.from({ length: count }, (_, place) => {
    const { details, facts: drafts } = longPatient(place);
    const id = `p${place}`;
    const facts = drafts.map((draft, index): Fact => ({
      ...draft,
      id: `${id}-${String(index).padStart(5, '0')}`,
      patientId: id,
      visitId: null,
      recordedAt: `${draft.on}T09:00:00.000Z`,
      author: 'a',
      workstation: 'w',
    }));
    return { patient: { id, ...details }, facts: facts.sort(byDayThenId) };
  });
}

/** A patient as the other engines read one: corrections and voids are done by us, as for our chart. */
export function prepared({ patient: { id, enrolledOn }, facts }: Case): Prepared {
  const records = standingFacts(facts)
    .filter(({ on }) => on <= benchDay)
    .map(({ id: fact, on, statement: { kind, ...fields } }) => ({
      ...fields,
      id: fact,
      recordType: kind,
      day: dayNumber(on),
    }));
  return { id, recordType: 'Patient', enrolled: dayNumber(enrolledOn), records };
}
