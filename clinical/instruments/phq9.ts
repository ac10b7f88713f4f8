import { firstReview } from '../knowledge.ts';
import { say } from '../language/say.ts';
import { divideHalfUp } from './decimal.ts';
import type { Instrument, Items, Scored, StoredScore } from './instrument.ts';
import { answered, notScored, scored, sum, topics, wholeNumbers } from './scoring.ts';

const MISSING_ALLOWED = 2;
const SELF_HARM = 8;

const total: StoredScore = {
  id: 'phq9',
  label: 'PHQ-9',
  min: 0,
  max: 27,
  step: 1,
  bandDecimals: 0,
  bands: [
    { min: 0, max: 4, label: 'minimal' },
    { min: 5, max: 9, label: 'mild' },
    { min: 10, max: 14, label: 'moderate' },
    { min: 15, max: 19, label: 'moderately severe' },
    { min: 20, max: 27, label: 'severe' },
  ],
};

const item9: StoredScore = {
  id: 'phq9_item9',
  label: 'PHQ-9, self-harm item',
  min: 0,
  max: 3,
  step: 1,
  bandDecimals: 0,
  bands: [
    { min: 0, max: 0, label: 'none reported' },
    { min: 1, max: 3, label: 'positive' },
  ],
};

/** PHQ-9. The self-harm item is stored by itself, whatever becomes of the total. */
export const phq9: Instrument = {
  id: 'phq9',
  name: 'PHQ-9',
  measures: 'depression severity',
  recall: 'last 2 weeks',
  items: topics(
    wholeNumbers(0, 3),
    'interest',
    'mood',
    'sleep',
    'energy',
    'appetite',
    'self-worth',
    'concentration',
    'movement, slowed or restless',
    'self-harm thoughts',
  ),
  minItems: 9,
  response: 'nine items, 0 not at all to 3 nearly every day',
  scoring: 'Sum. Pain itself can raise the items on sleep, energy and concentration.',
  missingRule:
    'With one or two gaps the mean of the answers stands in for them, total rounded half up; with more there is no total. A skipped self-harm item is asked again.',
  higherIs: 'worse',
  stores: [total, item9],
  cutOffs: [
    { of: 'phq9', meaning: 'positive', is: 'at_or_above', value: 10 },
    { of: 'phq9_item9', meaning: 'self-harm alert', is: 'at_or_above', value: 1 },
  ],
  meaningfulChange: { abs: 5, pct: null, note: null },
  loinc: {
    code: '44261-6',
    components: [
      '44250-9',
      '44255-8',
      '44259-0',
      '44254-1',
      '44251-7',
      '44258-2',
      '44252-5',
      '44253-3',
      '44260-8',
    ],
    note: 'Total; panel 44249-1; the last component is the self-harm item.',
  },
  licence: { terms: 'Free to use.', itemWordingMayBeShown: true },
  score: scorePhq9,
  sources: ['S-PHQ'],
  confidence: 'Bands checked; the rule for gaps and the 5-point change from knowledge.',
  version: '1',
  reviewedOn: firstReview,
};

function scorePhq9(items: Items): Scored {
  const given = answered(items);
  const missing = items.length - given.length;
  const selfHarm = items[SELF_HARM] ?? null;
  const values = selfHarm === null ? {} : { [item9.id]: selfHarm };
  if (missing > MISSING_ALLOWED) {
    const why = say`At most ${MISSING_ALLOWED} of 9 items may be missing; ${missing} are.`;
    return { ...notScored(missing, why), values };
  }
  const reached = divideHalfUp(sum(given) * items.length, given.length, 0);
  if (selfHarm !== null) return scored(total, reached, { missing, values });
  return scored(total, reached, { missing, why: say`The self-harm item was skipped: ask it.` });
}
