import { firstReview } from '../knowledge.ts';
import { say } from '../language/say.ts';
import type { Instrument, StoredScore } from './instrument.ts';
import { answered, notScored, scored, sum, topics, wholeNumbers } from './scoring.ts';

const NEEDED = 4;

const total: StoredScore = {
  id: 'bpi_interference',
  label: 'BPI interference',
  min: 0,
  max: 10,
  // A mean of four to seven answers, kept unrounded.
  step: null,
  bandDecimals: 1,
  bands: [],
};

/** Brief Pain Inventory, interference part. */
export const bpiInterference: Instrument = {
  id: 'bpi_interference',
  name: 'BPI interference',
  measures: 'pain interference',
  recall: 'last 24 hours or last week, as the form says',
  items: topics(
    wholeNumbers(0, 10),
    'general activity',
    'mood',
    'walking',
    'normal work',
    'relations with others',
    'sleep',
    'enjoyment of life',
  ),
  minItems: 7,
  response: 'seven whole numbers 0-10',
  scoring: 'Mean of the answered items.',
  missingRule: 'At least four of the seven are needed.',
  higherIs: 'worse',
  stores: [total],
  cutOffs: [],
  meaningfulChange: { abs: 1, pct: 30, note: null },
  loinc: null,
  licence: {
    terms: 'Permission from MD Anderson Cancer Center is needed.',
    itemWordingMayBeShown: false,
  },
  score: (items) => {
    const given = answered(items);
    const missing = items.length - given.length;
    if (given.length < NEEDED) {
      return notScored(
        missing,
        say`At least ${NEEDED} of 7 items are needed; ${given.length} answered.`,
      );
    }
    return scored(total, sum(given) / given.length, { missing });
  },
  sources: ['S-IMMPACT2008'],
  confidence: 'The 1-point change is checked; the missing-item rule is common knowledge.',
  version: '1',
  reviewedOn: firstReview,
};
