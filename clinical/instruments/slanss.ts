import { firstReview } from '../knowledge.ts';
import type { Instrument, StoredScore } from './instrument.ts';
import { screenByBounds, topics } from './scoring.ts';

const CUT_OFF = 12;
const WEIGHTS = [5, 5, 3, 2, 1, 5, 3] as const;

const total: StoredScore = {
  id: 'slanss',
  label: 'S-LANSS',
  min: 0,
  max: 24,
  step: 1,
  bandDecimals: 0,
  bands: [
    { min: 0, max: 11, label: 'negative' },
    { min: 12, max: 24, label: 'positive' },
  ],
};

/** Self-report LANSS: seven yes/no items with weights. */
export const slanss: Instrument = {
  id: 'slanss',
  name: 'S-LANSS',
  measures: 'neuropathic component',
  recall: 'last week',
  items: topics(
    [0, 1],
    'prickling or pins and needles',
    'skin changes colour',
    'sensitive to touch',
    'sudden bursts',
    'burning heat',
    'rubbing feels different (self-examined)',
    'pressing feels different (self-examined)',
  ),
  minItems: 7,
  response: 'seven items, yes 1 or no 0',
  scoring: `Yes counts ${WEIGHTS.join(', ')} points in item order.`,
  missingRule: 'Bounds rule: a result only where the missing items cannot change it.',
  higherIs: 'more_neuropathic',
  stores: [total],
  cutOffs: [{ of: 'slanss', meaning: 'positive', is: 'at_or_above', value: CUT_OFF }],
  meaningfulChange: null,
  loinc: null,
  licence: {
    terms: 'Free for clinical use; ask the author before putting it into software.',
    itemWordingMayBeShown: false,
  },
  score: (items) => screenByBounds(total, items, WEIGHTS, CUT_OFF),
  sources: ['S-BENNETT2005'],
  confidence: 'Checked.',
  version: '1',
  reviewedOn: firstReview,
};
