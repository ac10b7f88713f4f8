import { firstReview } from '../knowledge.ts';
import { say } from '../language/say.ts';
import type { Instrument, Items, Scored, StoredScore } from './instrument.ts';
import { notScored, scored, sum, topics } from './scoring.ts';

/** Item numbers where "no" points to neuropathy, and those that are asked but not counted. */
const NO_COUNTS = [7, 13];
const NOT_SCORED = [4, 10];

const total: StoredScore = {
  id: 'mnsi_q',
  label: 'MNSI questionnaire',
  min: 0,
  max: 13,
  step: 1,
  bandDecimals: 0,
  bands: [
    { min: 0, max: 3, label: 'negative' },
    { min: 4, max: 13, label: 'positive (revised cut-off 4; original 7)' },
  ],
};

/** Michigan Neuropathy Screening Instrument, questionnaire: yes 1, no 0 as answered. */
export const mnsiQ: Instrument = {
  id: 'mnsi_q',
  name: 'MNSI questionnaire (optional)',
  measures: 'diabetic neuropathy symptoms',
  recall: 'usually',
  items: topics(
    [0, 1],
    ...Array.from({ length: 15 }, (_, index) => `leg or foot question ${index + 1}`),
  ),
  minItems: 15,
  response: 'fifteen questions, yes 1 or no 0',
  scoring: 'Yes counts, except in 7 and 13 where no counts; 4 and 10 are not scored.',
  missingRule: 'All thirteen scored questions are needed (our choice).',
  higherIs: 'worse',
  stores: [total],
  cutOffs: [
    { of: 'mnsi_q', meaning: 'positive', is: 'at_or_above', value: 4 },
    { of: 'mnsi_q', meaning: 'positive by the original cut-off', is: 'at_or_above', value: 7 },
  ],
  meaningfulChange: null,
  loinc: null,
  licence: { terms: 'Free; no permission needed.', itemWordingMayBeShown: true },
  score: scoreMnsi,
  sources: ['S-HERMAN2012'],
  confidence: 'Item scoring checked; cut-offs from knowledge.',
  version: '1',
  reviewedOn: firstReview,
};

function scoreMnsi(items: Items): Scored {
  const counted = items
    .map((item, index) => ({ number: index + 1, item }))
    .filter(({ number }) => !NOT_SCORED.includes(number));
  const missing = counted.filter(({ item }) => item === null).length;
  if (missing > 0)
    return notScored(missing, say`All 13 scored questions are needed; ${missing} missing.`);
  const points = counted.map(({ number, item }) =>
    Number((item === 1) !== NO_COUNTS.includes(number)),
  );
  return scored(total, sum(points), { missing });
}
