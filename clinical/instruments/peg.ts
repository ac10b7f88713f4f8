import { firstReview } from '../knowledge.ts';
import { say } from '../language/say.ts';
import { divideHalfUp } from './decimal.ts';
import type { Instrument, StoredScore } from './instrument.ts';
import { answered, notScored, scored, sum, topics, wholeNumbers } from './scoring.ts';

const total: StoredScore = {
  id: 'peg',
  label: 'PEG',
  min: 0,
  max: 10,
  step: 0.1,
  bandDecimals: 1,
  bands: [
    { min: 0, max: 3.9, label: 'mild (unofficial)' },
    { min: 4, max: 6.9, label: 'moderate (unofficial)' },
    { min: 7, max: 10, label: 'severe (unofficial)' },
  ],
};

/** PEG: pain, enjoyment, general activity. Counts as a pain and as a function score. */
export const peg: Instrument = {
  id: 'peg',
  name: 'PEG',
  measures: 'pain intensity and interference',
  recall: 'last week',
  items: topics(
    wholeNumbers(0, 10),
    'average pain in the last week',
    'interference with enjoyment of life',
    'interference with general activity',
  ),
  minItems: 3,
  response: 'three whole numbers 0-10',
  scoring: 'Mean of the three answers, one decimal, rounded half up.',
  missingRule: 'All three are needed; no rule for gaps was published.',
  higherIs: 'worse',
  stores: [total],
  cutOffs: [],
  meaningfulChange: { abs: null, pct: 30, note: '30 % by convention' },
  loinc: {
    code: '91147-9',
    components: ['75893-8', '91145-3', '91146-1'],
    note: 'Total and its three items, as one public decision-support program reads them.',
  },
  licence: { terms: 'Free to use.', itemWordingMayBeShown: true },
  score: (items) => {
    const given = answered(items);
    const missing = items.length - given.length;
    if (missing > 0) return notScored(missing, say`All 3 items are needed; ${missing} missing.`);
    return scored(total, divideHalfUp(sum(given), 3, 1), { missing });
  },
  sources: ['S-KREBS2009'],
  confidence: 'Scoring checked; bands are unofficial.',
  version: '1',
  reviewedOn: firstReview,
};
