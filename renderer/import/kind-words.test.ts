import { expect, it } from 'vitest';
import { addedInWords } from './kind-words.ts';

it('lists what was added, patients first, then the most frequent, without what was not', () => {
  expect(addedInWords({ score: 214, dose: 1, patient: 2, lab: 900, note: 0 })).toEqual([
    { what: 'patients', count: 2 },
    { what: 'laboratory values', count: 900 },
    { what: 'scores', count: 214 },
    { what: 'medicine dose', count: 1 },
  ]);
});

it('says nothing when nothing was added', () => {
  expect(addedInWords({})).toEqual([]);
});
