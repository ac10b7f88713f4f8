import fc from 'fast-check';
import { expect, it } from 'vitest';
import { dayOf } from '../day.ts';
import { propertyRuns } from '../rules/property-runs.ts';
import { between, from, until, type Entry } from './series.ts';

const numbers = fc.uniqueArray(fc.integer({ min: 0, max: 60 }), { maxLength: 30 });
const limit = fc.oneof(
  fc.integer({ min: -5, max: 65 }),
  fc.double({ min: -5, max: 65, noNaN: true }),
);

it('the entries of a span are those whose day lies in it, wherever it begins and ends', () => {
  fc.assert(
    fc.property(numbers, limit, limit, (days, first, last) => {
      const entries = days
        .toSorted((a, b) => a - b)
        .map((number): Entry<number> => ({ on: dayOf(number), number, value: number, facts: [] }));
      const where = (lies: (number: number) => boolean) =>
        entries.filter((one) => lies(one.number));
      expect(until(entries, last)).toEqual(where((number) => number <= last));
      expect(from(entries, first)).toEqual(where((number) => number >= first));
      expect(between(entries, first, last)).toEqual(
        where((number) => number >= first && number <= last),
      );
    }),
    { numRuns: propertyRuns },
  );
});
