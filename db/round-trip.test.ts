import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { draftFactSchema } from '../clinical/facts.ts';
import { anyDraft, draftOfKind, ownKinds } from './testing/arbitrary-facts.ts';
import { draft, jane, pain, temporaryRecord } from './testing/temporary-record.ts';

describe('facts', () => {
  it.each(ownKinds)('of kind %s are read back exactly as they were recorded', (kind) => {
    const { record } = temporaryRecord();
    const { id: patientId } = record.addPatient(jane);
    fc.assert(
      fc.property(fc.array(draftOfKind(kind), { minLength: 1, maxLength: 8 }), (drafts) => {
        const checked = drafts.map((one) => draftFactSchema.parse(one));
        const { facts } = record.appendFacts({
          patientId,
          facts: checked,
          visitOn: null,
          action: 'import',
        });
        const stored = new Map(record.facts(patientId).map((fact) => [fact.id, fact]));
        facts.forEach((fact, index) => {
          expect(stored.get(fact.id)).toEqual(fact);
          expect(fact).toMatchObject({
            on: checked[index]?.on,
            statement: checked[index]?.statement,
          });
        });
      }),
      { numRuns: 25 },
    );
  });

  it('never change the record’s proof, whatever is recorded', () => {
    const { record } = temporaryRecord();
    fc.assert(
      fc.property(fc.array(anyDraft, { minLength: 1, maxLength: 12 }), (drafts) => {
        const { id: patientId } = record.addPatient(jane);
        record.appendFacts({
          patientId,
          facts: drafts,
          visitOn: drafts[0]?.on ?? null,
          action: 'save_visit',
        });
      }),
      { numRuns: 20 },
    );
    expect(record.verify().problems).toEqual([]);
  });

  it('carry patient, visit, day, moment, author and workstation', () => {
    const { record } = temporaryRecord(() => new Date('2026-03-09T10:20:30.456Z'));
    const { id: patientId } = record.addPatient(jane);
    const { visitId } = record.appendFacts({
      patientId,
      facts: [draft(pain(6))],
      visitOn: draft(pain(6)).on,
      action: 'save_visit',
    });
    expect(record.facts(patientId)).toMatchObject([
      {
        patientId,
        visitId,
        on: '2026-03-09',
        recordedAt: '2026-03-09T10:20:30.456Z',
        author: record.person.id,
        workstation: record.workstation,
      },
    ]);
  });
});
