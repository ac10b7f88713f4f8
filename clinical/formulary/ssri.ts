import { firstReview } from '../knowledge.ts';
import type { MedicineData } from './medicine.ts';

const frequent = ['nausea', 'sexual_dysfunction', 'insomnia'];

/** The SSRIs as a group: what their members take over. Never offered by default. */
export const ssri: MedicineData = {
  id: 'ssri',
  name: 'SSRI (sertraline, fluoxetine, citalopram, escitalopram, paroxetine)',
  rxcui: null,
  atc: 'N06AB',
  route: 'oral',
  classes: ['ssri'],
  entry: 'group',
  role: 'seed_optional_off_by_default',
  names: [],
  renal: { basis: null, bands: [], note: 'Differs by medicine.', sources: ['knowledge'] },
  hepatic: 'Differs by medicine.',
  taper: { required: true, minDays: 14, note: 'Step down gradually; fluoxetine needs no taper.' },
  trial: { seedWeeks: [4, 6], guidelineWeeks: null, maxDays: null, note: '' },
  contraindications: ['maoi_within_14d'],
  cautions: [
    { topic: 'diabetes', text: 'Glucose may fall or rise.' },
    { topic: 'elderly', text: 'Low sodium, falls, bleeding.' },
    { topic: 'heart_failure', text: 'Citalopram and escitalopram lengthen the QT interval.' },
    { topic: 'pregnancy', text: 'Ask a specialist.' },
  ],
  monitoring: ['sodium', 'mood_suicidality'],
  gateAdverseEffects: ['nausea', 'insomnia', 'somnolence'],
  adverseEffects: frequent.map((term) => ({
    term,
    percent: null,
    placeboPercent: null,
    frequency: '>=10%',
    sources: ['knowledge'],
  })),
  differs: [
    'The seed lets them be considered for diabetic neuropathy; ADA 2025, AAN 2022 and NeuPSIG 2025 do not recommend the class, NICE NG59 advises against it for back pain. Kept as a choice for depression or anxiety beside the pain, never with an SNRI or tricyclic unchecked.',
  ],
  sources: ['SEED', 'S-NG59'],
  confidence: 'The differences are checked; the rest from knowledge.',
  version: '1',
  reviewedOn: firstReview,
};
