import { firstReview } from '../knowledge.ts';
import type { Instrument, ItemTopic, StoredScore } from './instrument.ts';
import { sumOfAll } from './scoring.ts';

const total: StoredScore = {
  id: 'mnsi_exam',
  label: 'MNSI examination',
  min: 0,
  max: 10,
  step: 0.5,
  bandDecimals: 1,
  bands: [
    { min: 0, max: 2, label: 'normal' },
    { min: 2.5, max: 10, label: 'abnormal' },
  ],
};

/** Michigan Neuropathy Screening Instrument, examination of both feet. */
export const mnsiExam: Instrument = {
  id: 'mnsi_exam',
  name: 'MNSI examination (optional)',
  measures: 'diabetic neuropathy signs',
  recall: 'examined',
  items: [...foot('right'), ...foot('left')],
  minItems: 10,
  response: 'per foot: appearance and ulcer 0 or 1; reflex, vibration and monofilament 0, 0.5 or 1',
  scoring: 'Sum over both feet.',
  missingRule: 'All ten are needed.',
  higherIs: 'worse',
  stores: [total],
  cutOffs: [{ of: 'mnsi_exam', meaning: 'abnormal', is: 'at_or_above', value: 2.5 }],
  meaningfulChange: null,
  loinc: null,
  licence: { terms: 'Free to use.', itemWordingMayBeShown: true },
  score: (items) => sumOfAll(total, items),
  sources: ['S-HERMAN2012'],
  confidence: 'From knowledge.',
  version: '1',
  reviewedOn: firstReview,
};

function foot(side: 'right' | 'left'): ItemTopic[] {
  return [
    { topic: `${side} foot, appearance`, answers: [0, 1] },
    { topic: `${side} foot, ulcer`, answers: [0, 1] },
    { topic: `${side} foot, ankle reflex`, answers: [0, 0.5, 1] },
    { topic: `${side} foot, vibration`, answers: [0, 0.5, 1] },
    { topic: `${side} foot, 10 g monofilament`, answers: [0, 0.5, 1] },
  ];
}
