import { firstReview } from '../knowledge.ts';
import type { Instrument, StoredScore } from './instrument.ts';
import { screenByBounds, topics } from './scoring.ts';

const CUT_OFF = 4;

/** The seven questions that DN4-interview uses alone. */
export const dn4Symptoms = [
  'burning',
  'painful cold',
  'electric shocks',
  'tingling',
  'pins and needles',
  'numbness',
  'itching',
] as const;

const total: StoredScore = {
  id: 'dn4',
  label: 'DN4',
  min: 0,
  max: 10,
  step: 1,
  bandDecimals: 0,
  bands: [
    { min: 0, max: 3, label: 'negative' },
    { min: 4, max: 10, label: 'positive' },
  ],
};

/** DN4 with its examination items. */
export const dn4: Instrument = {
  id: 'dn4',
  name: 'DN4 (with examination)',
  measures: 'neuropathic component',
  recall: 'now',
  items: topics(
    [0, 1],
    ...dn4Symptoms,
    'reduced touch (examined)',
    'reduced pinprick (examined)',
    'brushing causes or increases pain (examined)',
  ),
  minItems: 10,
  response: 'ten items, yes 1 or no 0',
  scoring: 'Number of yes.',
  missingRule: 'Bounds rule: a result only where the missing items cannot change it.',
  higherIs: 'more_neuropathic',
  stores: [total],
  cutOffs: [{ of: 'dn4', meaning: 'positive', is: 'at_or_above', value: CUT_OFF }],
  meaningfulChange: null,
  loinc: null,
  licence: {
    terms: 'Licensed (Mapi Research Trust, ePROVIDE); free in individual clinical practice.',
    itemWordingMayBeShown: false,
  },
  score: (items) => screenByBounds(total, items, [], CUT_OFF),
  sources: ['S-BOUHASSIRA2005'],
  confidence: 'Cut-off checked.',
  version: '1',
  reviewedOn: firstReview,
};
