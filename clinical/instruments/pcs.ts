import { firstReview } from '../knowledge.ts';
import type { Instrument, Items, Scored, StoredScore } from './instrument.ts';
import { sum, sumOfAll, wholeNumbers } from './scoring.ts';

/** Item numbers of the three parts. */
const subscales = {
  rumination: [8, 9, 10, 11],
  magnification: [6, 7, 13],
  helplessness: [1, 2, 3, 4, 5, 12],
} as const;

const total: StoredScore = {
  id: 'pcs',
  label: 'PCS',
  min: 0,
  max: 52,
  step: 1,
  bandDecimals: 0,
  bands: [
    { min: 0, max: 30, label: 'below threshold' },
    { min: 31, max: 52, label: 'clinically relevant' },
  ],
};

/** Pain Catastrophizing Scale. */
export const pcs: Instrument = {
  id: 'pcs',
  name: 'Pain Catastrophizing Scale',
  measures: 'catastrophising',
  recall: 'when in pain',
  items: wholeNumbers(1, 13).map((number) => ({
    topic: `${partOf(number)} ${number}`,
    answers: wholeNumbers(0, 4),
  })),
  minItems: 13,
  response: 'thirteen items, 0 not at all to 4 all the time',
  scoring: 'Sum; parts: rumination 8-11, magnification 6, 7, 13, helplessness 1-5, 12.',
  missingRule: 'All thirteen are needed (our choice).',
  higherIs: 'worse',
  stores: [total],
  cutOffs: [{ of: 'pcs', meaning: 'clinically relevant', is: 'above', value: 30 }],
  meaningfulChange: {
    abs: 12.8,
    pct: null,
    note: 'The smallest change beyond measurement error (SEM 4.6); no agreed smallest important change',
  },
  loinc: null,
  licence: {
    terms:
      'Free for clinical use under the conditions of its author and Mapi; check before software use.',
    itemWordingMayBeShown: false,
  },
  score: scorePcs,
  sources: ['S-PCS'],
  confidence: 'Scoring, threshold and SEM checked.',
  version: '1',
  reviewedOn: firstReview,
};

function partOf(number: number): string {
  const part = Object.entries(subscales).find(([, items]) => items.some((item) => item === number));
  return part?.[0] ?? 'item';
}

function scorePcs(items: Items): Scored {
  const result = sumOfAll(total, items);
  if (!result.valid) return result;
  const parts = Object.fromEntries(
    Object.entries(subscales).map(([part, numbers]) => [
      part,
      sum(numbers.map((number) => items[number - 1] ?? 0)),
    ]),
  );
  return { ...result, parts };
}
