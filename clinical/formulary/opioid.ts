/** What the opioids share: never offered, followed for safety only. */
import { firstReview } from '../knowledge.ts';
import type { Caution, MedicineData } from './medicine.ts';

export const opioid = {
  route: 'oral',
  classes: ['opioid'],
  role: 'avoid',
  hepatic: 'Reduce in liver disease, avoid in severe.',
  taper: {
    required: true,
    minDays: 14,
    note: 'By a plan made with the patient; never abruptly after regular use.',
  },
  trial: {
    seedWeeks: null,
    guidelineWeeks: null,
    maxDays: 14,
    note: 'Short use only; the 14 days are a design choice.',
  },
  monitoring: ['sedation_dizziness', 'bowel', 'misuse', 'mood_suicidality'],
  gateAdverseEffects: ['somnolence', 'constipation', 'nausea'],
  adverseEffects: ['constipation', 'nausea', 'somnolence'].map((term) => ({
    term,
    percent: null,
    placeboPercent: null,
    frequency: '>=10%',
    sources: ['knowledge'],
  })),
  differs: [
    'AAN 2022 and ADA 2025 advise against opioids in diabetic neuropathy, tramadol and tapentadol included; ACP 2017 had tramadol second line for chronic back pain.',
  ],
  sources: ['SEED', 'S-CDC2022', 'S-AAN2022'],
  confidence: 'Morphine equivalents checked; caps from knowledge.',
  version: '1',
  reviewedOn: firstReview,
} satisfies Partial<MedicineData>;

/** Cautions of any opioid, with those of one medicine put in their place. */
export function opioidCautions(own: readonly Caution[] = []): Caution[] {
  const shared: Caution[] = [
    { topic: 'diabetes', text: 'May upset glucose control; tramadol can cause hypoglycaemia.' },
    { topic: 'elderly', text: 'Falls, delirium, constipation.' },
    { topic: 'pregnancy', text: 'Avoid.' },
    { topic: 'respiratory', text: 'Dangerous in sleep apnoea and COPD.' },
  ];
  return [...shared.filter((one) => !own.some((other) => other.topic === one.topic)), ...own];
}

/** Bands of an opioid whose active metabolites build up under an eGFR of 30. */
export const avoidBelow30: NonNullable<MedicineData['renal']> = {
  basis: 'egfr_ckdepi2021',
  bands: [
    {
      from: 30,
      below: null,
      start: null,
      max: null,
      ladder: null,
      dosesPerDay: null,
      advice: null,
    },
    {
      from: 0,
      below: 30,
      start: null,
      max: 0,
      ladder: null,
      dosesPerDay: null,
      advice: 'Avoid: active metabolites build up.',
    },
  ],
  note: 'Avoid under an eGFR of 30.',
  sources: ['knowledge'],
};
