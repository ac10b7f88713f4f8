import { firstReview } from '../knowledge.ts';
import type { Instrument, StoredScore } from './instrument.ts';
import { sumOfAll, topics, wholeNumbers } from './scoring.ts';

const total: StoredScore = {
  id: 'phq2',
  label: 'PHQ-2',
  min: 0,
  max: 6,
  step: 1,
  bandDecimals: 0,
  bands: [
    { min: 0, max: 2, label: 'negative' },
    { min: 3, max: 6, label: 'positive' },
  ],
};

/** PHQ-2, the first two items of PHQ-9. */
export const phq2: Instrument = {
  id: 'phq2',
  name: 'PHQ-2',
  measures: 'depression screen',
  recall: 'last 2 weeks',
  items: topics(wholeNumbers(0, 3), 'low interest', 'low mood'),
  minItems: 2,
  response: 'two items, 0 not at all to 3 nearly every day',
  scoring: 'Sum.',
  missingRule: 'Both are needed.',
  higherIs: 'worse',
  stores: [total],
  cutOffs: [{ of: 'phq2', meaning: 'positive', is: 'at_or_above', value: 3 }],
  meaningfulChange: null,
  loinc: {
    code: '55758-7',
    components: ['44250-9', '44255-8'],
    note: 'Total; the components are its two items.',
  },
  licence: { terms: 'In the public domain.', itemWordingMayBeShown: true },
  score: (items) => sumOfAll(total, items),
  sources: ['S-PHQ'],
  confidence: 'Checked.',
  version: '1',
  reviewedOn: firstReview,
};
