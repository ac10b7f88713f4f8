import fc from 'fast-check';
import { expect, it } from 'vitest';
import { addDays, day } from '../clinical/day.ts';
import type { Fact } from '../clinical/facts.ts';
import { heard, told } from './told-facts.ts';

/** Few of each, so that neighbours share some of it and not the rest. */
const one = (name: string) => fc.constantFrom(`${name} 1`, `${name} 2`);
const perhaps = (name: string) => fc.option(one(name));
const fact: fc.Arbitrary<Fact> = fc.record({
  id: fc.uuid({ version: 7 }),
  patientId: one('patient'),
  visitId: perhaps('visit'),
  on: fc.nat({ max: 3 }).map((days) => addDays(day('2026-03-09'), days)),
  recordedAt: one('moment'),
  author: one('author'),
  workstation: one('workstation'),
  replaces: perhaps('fact'),
  importKey: perhaps('key'),
  statement: fc
    .nat({ max: 10 })
    .map((value) => ({ kind: 'score', instrument: 'nrs_avg', value, items: null })),
});

it('facts are heard as they were told, across a bridge that copies them', () => {
  fc.assert(
    fc.property(fc.array(fact), (facts) => {
      expect(heard(structuredClone(told(facts)))).toEqual(facts);
    }),
  );
});

it('what a fact shares with the one before it is not said again', () => {
  fc.assert(
    fc.property(fact, fc.uuid({ version: 7 }), (first, id) => {
      const { statement } = first;
      expect(told([first, { ...first, id }])[1]).toEqual({ id, statement });
    }),
  );
});
