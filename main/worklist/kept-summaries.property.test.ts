import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../clinical/day.ts';
import { draftFactSchema, type DraftFact } from '../../clinical/facts.ts';
import { isProfileId } from '../../clinical/protocol/edition.ts';
import { profiles } from '../../clinical/protocol/profiles.ts';
import {
  drafts,
  enrolledOn,
  response,
  type Draft,
} from '../../clinical/rules/arbitrary-patients.ts';
import { NotAllowed, type OpenRecord } from '../../db/index.ts';
import { jane, temporaryRecord } from '../../db/testing/temporary-record.ts';
import { rebuildSummaries } from './rebuild.ts';
import { WorklistFeed } from './worklist-feed.ts';
import { worklist } from './worklist.ts';

const PATIENTS = 3;
const day = (d: number) => addDays(enrolledOn, d);
const draftOf = ({ d, statement }: Draft, more: Partial<DraftFact> = {}): DraftFact =>
  draftFactSchema.parse({ on: day(d), statement, replaces: null, importKey: null, ...more });

/** One thing that happens to a record; `who` and `which` count through what is there. */
type Event = { name: string; happen: (record: OpenRecord, ids: readonly string[]) => void };

const who = fc.nat({ max: PATIENTS - 1 });
const which = fc.nat({ max: 1000 });
const after = fc.integer({ min: -30, max: 160 });

function event<T>(
  name: string,
  data: fc.Arbitrary<T>,
  happen: (record: OpenRecord, patientId: string, data: T) => void,
): fc.Arbitrary<Event> {
  return fc.tuple(who, data).map(([place, drawn]) => ({
    name,
    happen: (record, ids) => {
      happen(record, ids[place] ?? '', drawn);
    },
  }));
}

const append = (record: OpenRecord, patientId: string, facts: readonly DraftFact[]) => {
  if (facts.length > 0)
    record.appendFacts({ patientId, facts, visitOn: facts[0]?.on ?? null, action: 'save_visit' });
};

/** A fact that nothing replaces yet and that a person may correct. */
function standing(record: OpenRecord, patientId: string, place: number) {
  const all = record.facts(patientId);
  const replaced = new Set(all.map(({ replaces }) => replaces));
  const open = all.filter(({ id, statement }) => !replaced.has(id) && statement.kind !== 'void');
  return open[place % Math.max(1, open.length)];
}

const visit = event('visit', drafts(-400, 130), (record, id, list) => {
  append(
    record,
    id,
    list.slice(0, 6).map((one) => draftOf(one)),
  );
});
const answer = event('answer', response, (record, id, one) => {
  append(record, id, [draftOf(one)]);
});
const correction = event('correction', fc.tuple(which, after), (record, id, [place, d]) => {
  const fact = standing(record, id, place);
  if (!fact) return;
  const { statement } = fact;
  append(record, id, [draftOf({ d, statement }, { replaces: fact.id })]);
});
const taken = event('void', which, (record, id, place) => {
  const fact = standing(record, id, place);
  if (!fact) return;
  const statement = { kind: 'void' as const, reason: 'typed for another patient' };
  const on = fact.on;
  append(record, id, [
    draftFactSchema.parse({ on, statement, replaces: fact.id, importKey: null }),
  ]);
});
const imported = event('import', fc.tuple(drafts(-400, 130), which), (record, id, [list, key]) => {
  const facts = list
    .slice(0, 5)
    .map((one, place) => draftOf(one, { importKey: `key ${key} ${place}` }));
  record.importPatient({ patientId: id, details: null, identifiers: [], facts });
});
const edition = fc.record({
  profile: fc.constantFrom(null, ...Object.keys(profiles).filter(isProfileId)),
  settings: fc.constantFrom({}, { 'P.reassess.overdue_days': 42 }),
  from: after.map(day),
  reason: fc.constant('agreed'),
});
const ofPatient = event('protocol of a patient', edition, (record, id, chosen) => {
  record.setProtocol(id, chosen);
});
const ofClinic = event('protocol of the clinic', edition, (record, _id, chosen) => {
  record.setProtocol(null, chosen);
});
const details = event(
  'details',
  fc.record({
    birthDate: fc.constantFrom(null, addDays(enrolledOn, -75 * 365 - 10), jane.birthDate),
    diedOn: fc.constantFrom(null, null, day(70)),
    sex: fc.constantFrom('female' as const, 'unknown' as const),
  }),
  (record, id, changed) => {
    record.reviseDetails(id, { ...jane, ...changed });
  },
);

const history = fc.array(
  fc.tuple(
    fc.oneof(
      { weight: 4, arbitrary: visit },
      { weight: 2, arbitrary: answer },
      { weight: 2, arbitrary: correction },
      { weight: 2, arbitrary: taken },
      { weight: 2, arbitrary: imported },
      { weight: 1, arbitrary: ofPatient },
      { weight: 1, arbitrary: ofClinic },
      { weight: 1, arbitrary: details },
    ),
    fc.nat({ max: 12 }),
  ),
  { minLength: 4, maxLength: 14 },
);

describe('the worklist read from what was kept', () => {
  it('is always that of asking everybody, whatever happened and however many days went by', () => {
    fc.assert(
      fc.property(history, (events) => {
        const { record } = temporaryRecord();
        const ids = Array.from({ length: PATIENTS }, () => record.addPatient(jane).id);
        let on = enrolledOn;
        for (const [{ happen }, days] of events) {
          on = addDays(on, days);
          try {
            happen(record, ids);
          } catch (error) {
            // An import key or an answer that is there already.
            if (!(error instanceof NotAllowed)) throw error;
          }
          const feed = new WorklistFeed(record, on);
          feed.refresh(null);
          while (feed.pending > 0) feed.work(1000);
          const expected = worklist(record, on).map(({ row }) => row);
          const byId = new Map(feed.rows.map((row) => [row.patientId, row]));
          for (const row of expected) expect(byId.get(row.patientId)).toEqual(row);
        }
        const lastRecorded = record.lastRecorded(ids);
        expect(rebuildSummaries(record, on)).toEqual({
          patients: PATIENTS,
          kept: PATIENTS,
          differed: [],
        });
        expect(record.lastRecorded(ids)).toEqual(lastRecorded);
      }),
      { numRuns: process.env['DORSO_NIGHTLY'] === '1' ? 1000 : 40 },
    );
  });
});
