import { firstReview } from '../knowledge.ts';
import { dn4Symptoms } from './dn4.ts';
import type { Instrument, StoredScore } from './instrument.ts';
import { screenByBounds, topics } from './scoring.ts';

const CUT_OFF = 3;

const total: StoredScore = {
  id: 'dn4_interview',
  label: 'DN4-interview',
  min: 0,
  max: 7,
  step: 1,
  bandDecimals: 0,
  bands: [
    { min: 0, max: 2, label: 'negative' },
    { min: 3, max: 7, label: 'positive' },
  ],
};

/** The seven DN4 questions without examination. */
export const dn4Interview: Instrument = {
  id: 'dn4_interview',
  name: 'DN4-interview',
  measures: 'neuropathic component',
  recall: 'now',
  items: topics([0, 1], ...dn4Symptoms),
  minItems: 7,
  response: 'seven items, yes 1 or no 0',
  scoring: 'Number of yes.',
  missingRule: 'Bounds rule: a result only where the missing items cannot change it.',
  higherIs: 'more_neuropathic',
  stores: [total],
  cutOffs: [{ of: 'dn4_interview', meaning: 'positive', is: 'at_or_above', value: CUT_OFF }],
  meaningfulChange: null,
  loinc: null,
  licence: {
    terms: 'Licensed (Mapi Research Trust, ePROVIDE); free in individual clinical practice.',
    itemWordingMayBeShown: false,
  },
  score: (items) => screenByBounds(total, items, [], CUT_OFF),
  sources: ['S-BOUHASSIRA2005'],
  confidence: 'Cut-off checked in a translation study.',
  version: '1',
  reviewedOn: firstReview,
};
