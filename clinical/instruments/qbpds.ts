import { firstReview } from '../knowledge.ts';
import type { Instrument, StoredScore } from './instrument.ts';
import { sumOfAll, topics, wholeNumbers } from './scoring.ts';

const ACTIVITIES = 20;

const total: StoredScore = {
  id: 'qbpds',
  label: 'QBPDS',
  min: 0,
  max: 100,
  step: 1,
  bandDecimals: 0,
  bands: [],
};

/** Quebec Back Pain Disability Scale. */
export const qbpds: Instrument = {
  id: 'qbpds',
  name: 'Quebec Back Pain Disability Scale',
  measures: 'back-related disability',
  recall: 'today',
  items: topics(
    wholeNumbers(0, 5),
    ...Array.from({ length: ACTIVITIES }, (_, index) => `activity ${index + 1}`),
  ),
  minItems: ACTIVITIES,
  response: 'twenty activities, difficulty 0-5',
  scoring: 'Sum of the twenty ratings.',
  missingRule: 'All twenty are needed (our choice).',
  higherIs: 'worse',
  stores: [total],
  cutOffs: [],
  meaningfulChange: { abs: 20, pct: 30, note: null },
  loinc: null,
  licence: {
    terms: 'Permission needed (Mapi Research Trust, ePROVIDE).',
    itemWordingMayBeShown: false,
  },
  score: (items) => sumOfAll(total, items),
  sources: ['S-OSTELO2008'],
  confidence: 'Change checked; an optional instrument.',
  version: '1',
  reviewedOn: firstReview,
};
