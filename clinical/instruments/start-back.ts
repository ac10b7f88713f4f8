import { firstReview } from '../knowledge.ts';
import { say } from '../language/say.ts';
import type { Instrument, Items, Scored, StoredScore } from './instrument.ts';
import { notScored, sum, topics, wholeNumbers } from './scoring.ts';

const HIGH_FROM = 4;
const MEDIUM_FROM = 4;
/** "Bothersome" counts from "very much" on. */
const BOTHERSOME_FROM = 3;

const total: StoredScore = {
  id: 'start_back_total',
  label: 'STarT Back, total',
  min: 0,
  max: 9,
  step: 1,
  bandDecimals: 0,
  bands: [
    { min: 0, max: 3, label: 'low' },
    { min: 4, max: 9, label: 'medium unless psychosocial >=4 (high)' },
  ],
};

const psychosocial: StoredScore = {
  id: 'start_back_psych',
  label: 'STarT Back, psychosocial',
  min: 0,
  max: 5,
  step: 1,
  bandDecimals: 0,
  bands: [
    { min: 0, max: 3, label: 'not high' },
    { min: 4, max: 5, label: 'high' },
  ],
};

/** STarT Back, nine items. Items 1-8: agree 1; item 9: 0 not at all to 4 extremely. */
export const startBack: Instrument = {
  id: 'start_back',
  name: 'STarT Back (9 items)',
  measures: 'risk of persistent disabling pain',
  recall: 'last 2 weeks',
  items: [
    ...topics(
      [0, 1],
      'leg pain',
      'shoulder or neck pain',
      'walks short distances only',
      'dresses slowly',
      'fear of activity',
      'worry',
      'catastrophising',
      'low enjoyment',
    ),
    { topic: 'bothersomeness', answers: wholeNumbers(0, 4) },
  ],
  minItems: 9,
  response: 'items 1-8 disagree 0 or agree 1; item 9 from 0 not at all to 4 extremely',
  scoring:
    'One point per agreement and one for item 9 from "very much" on; items 5-9 are the psychosocial part. Psychosocial 4 or more is high risk; otherwise a total of 4 or more is medium.',
  missingRule: 'All nine are needed.',
  higherIs: 'worse',
  stores: [total, psychosocial],
  cutOffs: [
    { of: 'start_back_psych', meaning: 'high risk', is: 'at_or_above', value: HIGH_FROM },
    { of: 'start_back_total', meaning: 'medium risk', is: 'at_or_above', value: MEDIUM_FROM },
  ],
  meaningfulChange: null,
  loinc: {
    code: '91351-7',
    components: [],
    note: 'As one public decision-support program reads it.',
  },
  licence: {
    terms: 'Keele University holds the rights: clinical use is free, software needs a licence.',
    itemWordingMayBeShown: false,
  },
  score: scoreStartBack,
  sources: ['S-HILL2008'],
  confidence: 'Checked.',
  version: '1',
  reviewedOn: firstReview,
};

function scoreStartBack(items: Items): Scored {
  const missing = items.filter((item) => item === null).length;
  if (missing > 0) return notScored(missing, say`All 9 items are needed; ${missing} missing.`);
  const points = items.map((item, index) =>
    index < 8 ? (item ?? 0) : Number((item ?? 0) >= BOTHERSOME_FROM),
  );
  const all = sum(points);
  const psych = sum(points.slice(4));
  return {
    total: all,
    band: psych >= HIGH_FROM ? say`high` : all >= MEDIUM_FROM ? say`medium` : say`low`,
    missing: 0,
    valid: true,
    values: { [total.id]: all, [psychosocial.id]: psych },
    parts: {},
    why: null,
  };
}
