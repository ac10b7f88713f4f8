import { firstReview } from '../knowledge.ts';
import type { Instrument, StoredScore } from './instrument.ts';
import { single, topics, wholeNumbers } from './scoring.ts';

const total: StoredScore = {
  id: 'sleep_nrs',
  label: 'Sleep disturbance NRS',
  min: 0,
  max: 10,
  step: 1,
  bandDecimals: 0,
  bands: [],
};

/** How much pain disturbed sleep, 0-10. */
export const sleepNrs: Instrument = {
  id: 'sleep_nrs',
  name: 'Sleep disturbance NRS',
  measures: 'pain interference with sleep',
  recall: 'last 24 hours',
  items: topics(wholeNumbers(0, 10), 'sleep disturbed by pain'),
  minItems: 1,
  response: 'one whole number 0-10',
  scoring: 'The number given is the score.',
  missingRule: 'No number, no score.',
  higherIs: 'worse',
  stores: [total],
  cutOffs: [
    { of: 'sleep_nrs', meaning: 'poor sleep, shown in the summary', is: 'at_or_above', value: 7 },
  ],
  meaningfulChange: { abs: 2, pct: 30, note: 'our choice, by analogy with the pain rating' },
  loinc: null,
  licence: { terms: 'A generic scale, free to use.', itemWordingMayBeShown: true },
  score: (items) => single(total, items),
  sources: ['S-LBL-PGB'],
  confidence: 'A design choice.',
  version: '1',
  reviewedOn: firstReview,
};
