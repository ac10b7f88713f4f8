import { firstReview } from '../knowledge.ts';
import { say } from '../language/say.ts';
import { divideHalfUp } from './decimal.ts';
import type { Instrument, Items, StoredScore } from './instrument.ts';
import { answered, notScored, scored, sum, topics, wholeNumbers } from './scoring.ts';

const MOST_ACTIVITIES = 5;

const total: StoredScore = {
  id: 'psfs',
  label: 'PSFS',
  min: 0,
  max: 10,
  step: 0.1,
  bandDecimals: 1,
  bands: [],
};

/** Patient-Specific Functional Scale: up to five activities the patient chose at baseline. */
export const psfs: Instrument = {
  id: 'psfs',
  name: 'Patient-Specific Functional Scale',
  measures: 'patient-chosen activities',
  recall: 'today',
  items: topics(
    wholeNumbers(0, 10),
    ...wholeNumbers(1, MOST_ACTIVITIES).map((n) => `chosen activity ${n}`),
  ),
  minItems: 1,
  response: 'each activity 0 unable to 10 as before',
  scoring: 'Mean over the same activities as at baseline, one decimal, rounded half up.',
  missingRule: 'An activity without a rating leaves both means; at least one is needed.',
  higherIs: 'better',
  stores: [total],
  cutOffs: [],
  meaningfulChange: { abs: 2, pct: null, note: 'of the mean; 3 for a single activity' },
  loinc: null,
  licence: { terms: 'Free to use.', itemWordingMayBeShown: true },
  score: (items) => {
    const given = answered(items);
    const missing = items.length - given.length;
    if (given.length === 0) return notScored(missing, say`At least one activity must be rated.`);
    return scored(total, divideHalfUp(sum(given), given.length, 1), { missing });
  },
  sources: ['S-PSFS'],
  confidence: 'From knowledge.',
  version: '1',
  reviewedOn: firstReview,
};

/**
 * Baseline and follow-up means over the activities rated both times, or null when there is none.
 * Both lists are in the order of the activities chosen at baseline.
 */
export function psfsPairedMeans(
  baseline: Items,
  now: Items,
): { baseline: number; now: number } | null {
  const pairs = baseline.flatMap((before, index) => {
    const after = now[index] ?? null;
    return before === null || after === null ? [] : [{ before, after }];
  });
  if (pairs.length === 0) return null;
  return {
    baseline: divideHalfUp(sum(pairs.map((pair) => pair.before)), pairs.length, 1),
    now: divideHalfUp(sum(pairs.map((pair) => pair.after)), pairs.length, 1),
  };
}
