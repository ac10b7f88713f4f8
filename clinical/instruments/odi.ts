import { firstReview } from '../knowledge.ts';
import { say } from '../language/say.ts';
import { divideHalfUp } from './decimal.ts';
import type { Instrument, StoredScore } from './instrument.ts';
import { answered, notScored, scored, sum, topics, wholeNumbers } from './scoring.ts';

const NEEDED = 8;

const total: StoredScore = {
  id: 'odi',
  label: 'ODI',
  min: 0,
  max: 100,
  step: 0.1,
  bandDecimals: 0,
  // The two top bands carry harsh words in the original; neutral ones are shown instead.
  bands: [
    { min: 0, max: 20, label: 'minimal' },
    { min: 21, max: 40, label: 'moderate' },
    { min: 41, max: 60, label: 'severe' },
    { min: 61, max: 80, label: 'very severe' },
    { min: 81, max: 100, label: 'extreme' },
  ],
};

/** Oswestry Disability Index 2.1a, percent. */
export const odi: Instrument = {
  id: 'odi',
  name: 'Oswestry Disability Index 2.1a',
  measures: 'back-related disability',
  recall: 'today',
  items: topics(
    wholeNumbers(0, 5),
    'pain intensity',
    'personal care',
    'lifting',
    'walking',
    'sitting',
    'standing',
    'sleeping',
    'sex life (may be left out)',
    'social life',
    'travelling',
  ),
  minItems: 10,
  response: 'ten sections, each 0-5',
  scoring:
    'Points as a percentage of the most that the answered sections allow, one decimal; the band is read from the value rounded half up to a whole number.',
  missingRule: 'Sections left out leave the denominator; at least eight of ten are needed.',
  higherIs: 'worse',
  stores: [total],
  cutOffs: [],
  meaningfulChange: { abs: 10, pct: 30, note: null },
  loinc: {
    code: '97908-8',
    components: [],
    note: 'LOINC describes other bands on the raw 0-50 points; they are not these.',
  },
  licence: {
    terms:
      'Licensed by Mapi Research Trust (ePROVIDE): free in individual clinical practice, permission needed for software.',
    itemWordingMayBeShown: false,
  },
  score: (items) => {
    const given = answered(items);
    const missing = items.length - given.length;
    if (given.length < NEEDED) {
      return notScored(
        missing,
        say`At least ${NEEDED} of 10 sections are needed; ${given.length} answered.`,
      );
    }
    return scored(total, divideHalfUp(100 * sum(given), 5 * given.length, 1), { missing });
  },
  sources: ['S-FAIRBANK2000', 'S-OSTELO2008'],
  confidence: 'Checked.',
  version: '1',
  reviewedOn: firstReview,
};
