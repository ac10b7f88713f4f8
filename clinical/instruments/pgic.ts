import { firstReview } from '../knowledge.ts';
import type { Instrument, StoredScore } from './instrument.ts';
import { single, topics, wholeNumbers } from './scoring.ts';

const total: StoredScore = {
  id: 'pgic',
  label: 'PGIC',
  min: 1,
  max: 7,
  step: 1,
  bandDecimals: 0,
  bands: [
    { min: 1, max: 2, label: 'responder' },
    { min: 3, max: 3, label: 'minimal' },
    { min: 4, max: 4, label: 'no change' },
    { min: 5, max: 7, label: 'worse' },
  ],
};

/**
 * Patient Global Impression of Change, stored as 1 = very much improved. A reversed form exists:
 * a value from elsewhere is taken only where its direction is stated.
 */
export const pgic: Instrument = {
  id: 'pgic',
  name: 'Patient Global Impression of Change',
  measures: 'overall change since treatment began',
  recall: 'since the start',
  items: topics(wholeNumbers(1, 7), 'overall change'),
  minItems: 1,
  response:
    '1 very much improved, 2 much, 3 minimally, 4 no change, 5 minimally worse, 6 much, 7 very much worse',
  scoring: 'The number given is the score.',
  missingRule: 'No number, no score.',
  higherIs: 'worse',
  stores: [total],
  cutOffs: [{ of: 'pgic', meaning: 'responder', is: 'at_or_below', value: 2 }],
  meaningfulChange: null,
  loinc: null,
  licence: { terms: 'Free to use.', itemWordingMayBeShown: true },
  score: (items) => single(total, items),
  sources: ['S-IMMPACT2008', 'S-FARRAR2001'],
  confidence: 'Checked.',
  version: '1',
  reviewedOn: firstReview,
};
