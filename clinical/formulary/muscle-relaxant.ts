/** What the muscle relaxants share: at most short courses, and sedation. */
import { firstReview } from '../knowledge.ts';
import type { MedicineData } from './medicine.ts';

export const muscleRelaxant = {
  route: 'oral',
  classes: ['muscle_relaxant'],
  role: 'avoid_or_short_course',
  hepatic: 'Differs by medicine.',
  trial: { seedWeeks: null, guidelineWeeks: null, maxDays: 14, note: 'A design choice.' },
  cautions: [
    { topic: 'elderly', text: 'Avoid by the Beers list.' },
    { topic: 'pregnancy', text: 'Little is known.' },
  ],
  monitoring: ['sedation_dizziness'],
  gateAdverseEffects: ['somnolence', 'dizziness'],
  adverseEffects: [
    {
      term: 'somnolence',
      percent: null,
      placeboPercent: null,
      frequency: '>=10%',
      sources: ['knowledge'],
    },
    {
      term: 'dizziness',
      percent: null,
      placeboPercent: null,
      frequency: '1-10%',
      sources: ['knowledge'],
    },
    {
      term: 'dry_mouth',
      percent: null,
      placeboPercent: null,
      frequency: '>=10%',
      sources: ['knowledge'],
    },
  ],
  differs: ['The seed does not name it; ACP 2017 allows it for acute pain only.'],
  sources: ['S-BEERS2023', 'S-ACP2017'],
  confidence: 'From knowledge.',
  version: '1',
  reviewedOn: firstReview,
} satisfies Partial<MedicineData>;
