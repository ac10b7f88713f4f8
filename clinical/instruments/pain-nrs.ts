/** The three pain ratings 0-10 differ only in what they ask for; they are never averaged together. */
import { firstReview } from '../knowledge.ts';
import type { Instrument, StoredScore } from './instrument.ts';
import { single, topics, wholeNumbers } from './scoring.ts';

/** A pain rating 0-10 for one kind of recall. */
export function painNrs(kind: {
  id: string;
  name: string;
  recall: string;
  topic: string;
}): Instrument {
  const stored: StoredScore = {
    id: kind.id,
    label: kind.name,
    min: 0,
    max: 10,
    step: 1,
    bandDecimals: 0,
    bands: [
      { min: 0, max: 0, label: 'none' },
      { min: 1, max: 3, label: 'mild' },
      { min: 4, max: 6, label: 'moderate' },
      { min: 7, max: 10, label: 'severe' },
    ],
  };
  return {
    id: kind.id,
    name: kind.name,
    measures: 'pain intensity',
    recall: kind.recall,
    items: topics(wholeNumbers(0, 10), kind.topic),
    minItems: 1,
    response: 'one whole number, 0 no pain to 10 worst imaginable',
    scoring: 'The number given is the score. Ratings of different recall are kept apart.',
    missingRule: 'No number, no score.',
    higherIs: 'worse',
    stores: [stored],
    cutOffs: [{ of: kind.id, meaning: 'adequate pain level', is: 'at_or_below', value: 3 }],
    meaningfulChange: { abs: 2, pct: 30, note: null },
    loinc: {
      code: '72514-3',
      components: [],
      note: 'Pain severity 0-10, verbal rating, reported. The code does not say which recall was asked.',
    },
    licence: { terms: 'A generic scale, free to use.', itemWordingMayBeShown: true },
    score: (items) => single(stored, items),
    sources: ['S-IMMPACT2008', 'S-FARRAR2001', 'S-OSTELO2008'],
    confidence: 'Change values checked against their papers; bands are common usage.',
    version: '1',
    reviewedOn: firstReview,
  };
}
