import { firstReview } from '../knowledge.ts';
import { say } from '../language/say.ts';
import { divideHalfUp } from './decimal.ts';
import type { Instrument, StoredScore } from './instrument.ts';
import { answered, notScored, scored, sum, topics, wholeNumbers } from './scoring.ts';

const MISSING_ALLOWED = 1;

const total: StoredScore = {
  id: 'gad7',
  label: 'GAD-7',
  min: 0,
  max: 21,
  step: 1,
  bandDecimals: 0,
  bands: [
    { min: 0, max: 4, label: 'minimal' },
    { min: 5, max: 9, label: 'mild' },
    { min: 10, max: 14, label: 'moderate' },
    { min: 15, max: 21, label: 'severe' },
  ],
};

/** GAD-7, anxiety. */
export const gad7: Instrument = {
  id: 'gad7',
  name: 'GAD-7',
  measures: 'anxiety severity',
  recall: 'last 2 weeks',
  items: topics(
    wholeNumbers(0, 3),
    'nervous',
    'worry cannot be stopped',
    'worry about many things',
    'trouble relaxing',
    'restless',
    'irritable',
    'afraid',
  ),
  minItems: 7,
  response: 'seven items, 0 not at all to 3 nearly every day',
  scoring: 'Sum.',
  missingRule:
    'One gap is filled by the mean of the answers, rounded half up; with more there is no score.',
  higherIs: 'worse',
  stores: [total],
  cutOffs: [{ of: 'gad7', meaning: 'positive', is: 'at_or_above', value: 10 }],
  meaningfulChange: { abs: 4, pct: null, note: null },
  loinc: {
    code: '70274-6',
    components: ['69725-0', '68509-9', '69733-4', '69734-2', '69735-9', '69689-8', '69736-7'],
    note: 'Total; panel 69737-5.',
  },
  licence: { terms: 'Free to use.', itemWordingMayBeShown: true },
  score: (items) => {
    const given = answered(items);
    const missing = items.length - given.length;
    if (missing > MISSING_ALLOWED) {
      return notScored(
        missing,
        say`At most ${MISSING_ALLOWED} of 7 items may be missing; ${missing} are.`,
      );
    }
    return scored(total, divideHalfUp(sum(given) * items.length, given.length, 0), { missing });
  },
  sources: ['S-GAD7'],
  confidence: 'Bands checked; change and the rule for gaps from knowledge.',
  version: '1',
  reviewedOn: firstReview,
};
