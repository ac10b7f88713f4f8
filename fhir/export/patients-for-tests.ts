/** For tests: patients as a record would hold them. */
import { byDayThenId } from '../../clinical/chart/order.ts';
import type { Day } from '../../clinical/day.ts';
import { day } from '../../clinical/day.ts';
import type { DraftFact, Fact } from '../../clinical/facts.ts';
import type { Patient } from '../../clinical/patient.ts';
import { samplePatients } from '../../clinical/sample/index.ts';

export const today = day('2026-11-23');
export type Held = { patient: Patient; facts: Fact[] };

const uuid = (number: number): string =>
  `0199${number.toString(16).padStart(4, '0')}-0000-7000-8000-000000000000`;
export const author = '01990000-aaaa-7000-8000-000000000000';
const workstation = '01990000-bbbb-7000-8000-000000000000';

/** Drafts as facts of one record: ids in the order given, ten facts of a day to a visit. */
export function held(
  place: number,
  details: Omit<Patient, 'id'>,
  drafts: readonly DraftFact[],
): Held {
  const patientId = uuid(place);
  const factId = (index: number) =>
    `${patientId.slice(0, -12)}${String(index + 1).padStart(12, '0')}`;
  const facts = drafts.map((draft, index): Fact => ({
    id: factId(index),
    patientId,
    visitId: draft.importKey === null ? visitOf(patientId, draft.on) : null,
    on: draft.on,
    replaces: draft.replaces,
    importKey: draft.importKey,
    recordedAt: `${draft.on}T10:00:00.000Z`,
    author,
    workstation,
    statement: draft.statement,
  }));
  return { patient: { id: patientId, ...details }, facts: facts.toSorted(byDayThenId) };
}

const visitOf = (patientId: string, on: Day): string =>
  `${patientId.slice(0, 19)}9000-${on.replaceAll('-', '').padStart(12, '0')}`.replace(
    '-80009000-',
    '-9000-',
  );

/** Every third fact is corrected and every seventh taken back, so that both are always met. */
export function withCorrections({ patient, facts }: Held): Held {
  const more: Fact[] = [];
  facts.forEach((fact, index) => {
    const id = `${fact.id.slice(0, 24)}${String(500_000 + index).padStart(12, '0')}`;
    const recordedAt = `${fact.on}T15:00:00.000Z`;
    const next = { ...fact, id, recordedAt, replaces: fact.id, visitId: null, importKey: null };
    if (index % 7 === 3)
      more.push({ ...next, statement: { kind: 'void', reason: 'Wrong patient' } });
    else if (index % 3 === 1) more.push(next);
  });
  return { patient, facts: [...facts, ...more].toSorted(byDayThenId) };
}

export const simulated = (count: number, seed = 'export'): Held[] =>
  samplePatients({ count, seed, today }).map(({ details, facts }, place) =>
    held(place + 1, details, facts),
  );
