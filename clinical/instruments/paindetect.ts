import { firstReview } from '../knowledge.ts';
import { say } from '../language/say.ts';
import type { Instrument, Items, Scored, StoredScore } from './instrument.ts';
import { answered, notScored, scored, sum, topics, wholeNumbers } from './scoring.ts';

const NEGATIVE_TO = 12;
const POSITIVE_FROM = 19;

/** Points by picture of the pain course, 1 to 4. */
const coursePoints = [0, -1, 1, 1] as const;
const RADIATION_POINTS = 2;

const total: StoredScore = {
  id: 'paindetect',
  label: 'painDETECT',
  min: -1,
  max: 38,
  step: 1,
  bandDecimals: 0,
  bands: [
    { min: -1, max: 12, label: 'unlikely (<15%)' },
    { min: 13, max: 18, label: 'unclear' },
    { min: 19, max: 38, label: 'likely (>90%)' },
  ],
};

/** painDETECT: seven ratings, the picture of the pain's course (1-4), radiation yes 1 or no 0. */
export const paindetect: Instrument = {
  id: 'paindetect',
  name: 'painDETECT',
  measures: 'neuropathic component',
  recall: 'now and the last 4 weeks',
  items: [
    ...topics(
      wholeNumbers(0, 5),
      'burning',
      'tingling or prickling',
      'pain on light touch',
      'sudden attacks',
      'cold or heat pain',
      'numbness',
      'pain on slight pressure',
    ),
    { topic: 'picture of the pain course, 1-4', answers: wholeNumbers(1, 4) },
    { topic: 'pain radiates', answers: [0, 1] },
  ],
  minItems: 9,
  response: 'seven ratings 0-5; course picture 1-4; radiation yes or no',
  scoring: 'Sum of the seven, plus 0, -1, +1 or +1 for the picture, plus 2 for radiation.',
  missingRule: 'Any gap: not scored; the possible range is shown.',
  higherIs: 'more_neuropathic',
  stores: [total],
  cutOffs: [
    { of: 'paindetect', meaning: 'negative', is: 'at_or_below', value: NEGATIVE_TO },
    { of: 'paindetect', meaning: 'positive', is: 'at_or_above', value: POSITIVE_FROM },
  ],
  meaningfulChange: null,
  loinc: null,
  licence: {
    terms: 'Licensed (Pfizer; Mapi Research Trust, ePROVIDE).',
    itemWordingMayBeShown: false,
  },
  score: scorePaindetect,
  sources: ['S-FREYNHAGEN2006'],
  confidence: 'Range and cut-offs checked; the course points follow from the range.',
  version: '1',
  reviewedOn: firstReview,
};

function scorePaindetect(items: Items): Scored {
  const ratings = items.slice(0, 7);
  const course = items[7] ?? null;
  const radiation = items[8] ?? null;
  const missing = items.filter((item) => item === null).length;
  const given =
    sum(answered(ratings)) +
    (course === null ? 0 : (coursePoints[course - 1] ?? 0)) +
    (radiation ?? 0) * RADIATION_POINTS;
  if (missing === 0) return scored(total, given, { missing });

  const lowest = given + (course === null ? -1 : 0);
  const open = ratings.filter((item) => item === null).length;
  const highest =
    given + 5 * open + (course === null ? 1 : 0) + (radiation === null ? RADIATION_POINTS : 0);
  const verdict =
    lowest >= POSITIVE_FROM
      ? say`, positive whatever is missing`
      : highest <= NEGATIVE_TO
        ? say`, negative whatever is missing`
        : '';
  return notScored(
    missing,
    say`${missing} of 9 items missing; the total lies between ${lowest} and ${highest}${verdict}.`,
    {
      lowest,
      highest,
    },
  );
}
