/** What amitriptyline and nortriptyline share. */
import { firstReview } from '../knowledge.ts';
import type { MedicineData } from './medicine.ts';

const frequent = [
  'somnolence',
  'dizziness',
  'dry_mouth',
  'constipation',
  'weight_gain',
  'orthostatic_hypotension',
  'palpitations',
];
const smpc = ['S-SMPC-AMI'];

/** Dosing, stopping and side effects of a tricyclic used for neuropathic pain. */
export const tricyclic = {
  route: 'oral',
  classes: ['tca'],
  role: 'alternative_first_line_neuropathic',
  titration: {
    ladder: [10, 25, 50, 75],
    step: 25,
    minIntervalDays: 7,
    starter: false,
    sources: ['S-SMPC-AMI', 'design'],
  },
  targetPerDay: 50,
  max: { protocol: 75, anyIndication: 150 },
  renal: { basis: null, bands: [], note: 'No fixed bands; be careful.', sources: ['knowledge'] },
  hepatic: 'Be careful; barred in severe liver disease.',
  taper: { required: true, minDays: 14, note: 'Come down over two to four weeks.' },
  trial: { seedWeeks: [4, 6], guidelineWeeks: 12, maxDays: null, note: '' },
  monitoring: ['ecg', 'bp', 'weight', 'sodium', 'mood_suicidality'],
  gateAdverseEffects: [
    'somnolence',
    'dizziness',
    'dry_mouth',
    'constipation',
    'urinary_retention',
    'palpitations',
    'orthostatic_hypotension',
    'confusion',
  ],
  adverseEffects: [
    ...frequent.map((term) => ({
      term,
      percent: null,
      placeboPercent: null,
      frequency: '>=10%',
      sources: smpc,
    })),
    {
      term: 'urinary_retention',
      percent: null,
      placeboPercent: null,
      frequency: '1-10%',
      sources: smpc,
    },
  ],
  differs: [
    'The seed does not name it; ADA, AAN and NeuPSIG list it first line. OPTION-DM stopped at 75 mg/day of amitriptyline.',
  ],
  sources: ['S-SMPC-AMI', 'S-AAN2022', 'S-OPTIONDM'],
  confidence: 'Indication checked; doses and frequencies from knowledge.',
  version: '1',
  reviewedOn: firstReview,
} satisfies Partial<MedicineData>;

/** Cautions of any tricyclic, besides those that differ between the two. */
export const tricyclicCautions = [
  {
    topic: 'diabetes',
    text: 'Weight and glucose can change; worsens autonomic neuropathy: standing blood pressure, stomach emptying, bladder.',
  },
  { topic: 'ckd', text: 'Be careful.' },
  { topic: 'pregnancy', text: 'Ask a specialist.' },
  { topic: 'glaucoma', text: 'Not with a narrow angle.' },
  { topic: 'urinary', text: 'Retention, above all with a large prostate.' },
  { topic: 'suicidality', text: 'Dangerous in overdose.' },
];
