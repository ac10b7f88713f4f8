import { firstReview } from '../knowledge.ts';
import { say } from '../language/say.ts';
import type { Instrument, StoredScore } from './instrument.ts';
import { answered, notScored, scored, sum, topics, wholeNumbers } from './scoring.ts';

/** Raw sum 4..20 to T-score, and its standard error, by the scoring manual. */
const tScores: Readonly<Record<number, readonly [t: number, standardError: number]>> = {
  4: [41.6, 6.1],
  5: [49.6, 2.5],
  6: [52, 2],
  7: [53.9, 1.9],
  8: [55.6, 1.9],
  9: [57.1, 1.9],
  10: [58.5, 1.8],
  11: [59.9, 1.8],
  12: [61.2, 1.8],
  13: [62.5, 1.8],
  14: [63.8, 1.8],
  15: [65.2, 1.8],
  16: [66.6, 1.8],
  17: [68, 1.8],
  18: [69.7, 1.9],
  19: [71.6, 2.1],
  20: [75.6, 3.7],
};

const tScore: StoredScore = {
  id: 'promis_pi_4a',
  label: 'PROMIS pain interference, T-score',
  min: 41.6,
  max: 75.6,
  step: 0.1,
  bandDecimals: 1,
  bands: [
    { min: 0, max: 54.9, label: 'within normal limits' },
    { min: 55, max: 59.9, label: 'mild' },
    { min: 60, max: 69.9, label: 'moderate' },
    { min: 70, max: 100, label: 'severe' },
  ],
};

const raw: StoredScore = {
  id: 'promis_pi_4a_raw',
  label: 'PROMIS pain interference, raw sum',
  min: 4,
  max: 20,
  step: 1,
  bandDecimals: 0,
  bands: [],
};

/** PROMIS Pain Interference short form 4a: rules read the T-score, the raw sum is kept beside it. */
export const promisPi4a: Instrument = {
  id: 'promis_pi_4a',
  name: 'PROMIS Pain Interference 4a',
  measures: 'pain interference',
  recall: 'last 7 days',
  items: topics(
    wholeNumbers(1, 5),
    'day-to-day activities',
    'work around the home',
    'social activities',
    'household chores',
  ),
  minItems: 4,
  response: 'four items, 1 not at all to 5 very much',
  scoring: 'Raw sum, turned into a T-score by the table of the scoring manual.',
  missingRule: 'All four are needed for the table.',
  higherIs: 'worse',
  stores: [tScore, raw],
  cutOffs: [],
  meaningfulChange: {
    abs: 4,
    pct: null,
    note: 'T-score points; published values lie around 3.5-5.5',
  },
  loinc: null,
  licence: {
    terms:
      'Free for clinical use in English; permission needed for translations and commercial software.',
    itemWordingMayBeShown: false,
  },
  score: (items) => {
    const given = answered(items);
    const missing = items.length - given.length;
    const row = tScores[sum(given)];
    if (missing > 0 || !row)
      return notScored(missing, say`All 4 items are needed; ${missing} missing.`);
    const [t, standardError] = row;
    return scored(tScore, t, {
      missing,
      values: { [raw.id]: sum(given) },
      parts: { raw: sum(given), standardError },
    });
  },
  sources: ['S-PROMIS'],
  confidence:
    'Table checked (one public copy prints 75.8 for the top row); bands and change from knowledge.',
  version: '1',
  reviewedOn: firstReview,
};
