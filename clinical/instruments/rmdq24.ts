import { firstReview } from '../knowledge.ts';
import { say } from '../language/say.ts';
import type { Instrument, StoredScore } from './instrument.ts';
import { answered, notScored, scored, sum, topics } from './scoring.ts';

const STATEMENTS = 24;

const total: StoredScore = {
  id: 'rmdq24',
  label: 'RMDQ',
  min: 0,
  max: STATEMENTS,
  step: 1,
  bandDecimals: 0,
  bands: [],
};

/** Roland-Morris Disability Questionnaire, 24 statements. */
export const rmdq24: Instrument = {
  id: 'rmdq24',
  name: 'Roland-Morris Disability Questionnaire (24)',
  measures: 'back-related disability',
  recall: 'today',
  items: topics(
    [0, 1],
    ...Array.from({ length: STATEMENTS }, (_, index) => `daily-life statement ${index + 1}`),
  ),
  minItems: STATEMENTS,
  response: 'each statement applies today (1) or not (0)',
  scoring: 'Number of statements that apply.',
  missingRule: 'A statement left open counts as not applying; a blank form gives no score.',
  higherIs: 'worse',
  stores: [total],
  cutOffs: [{ of: 'rmdq24', meaning: 'recovered', is: 'at_or_below', value: 2 }],
  meaningfulChange: { abs: 5, pct: 30, note: null },
  loinc: null,
  licence: { terms: 'Free; no permission needed.', itemWordingMayBeShown: true },
  score: (items) => {
    const given = answered(items);
    const missing = items.length - given.length;
    if (given.length === 0) return notScored(missing, say`The form is blank.`);
    return scored(total, sum(given), { missing });
  },
  sources: ['S-OSTELO2008', 'S-KAMPER2010'],
  confidence: 'Change and recovery cut-off checked.',
  version: '1',
  reviewedOn: firstReview,
};
