/** What the oral NSAIDs share: a week at most, the kidney rule, and whom they harm. */
import { firstReview } from '../knowledge.ts';
import type { MedicineData } from './medicine.ts';

/** Words that make an NSAID's name mean a local form. */
export const localForms = [
  'topical',
  'gel',
  'cream',
  'ointment',
  'lotion',
  'patch',
  'plaster',
  'transdermal',
  'ophthalmic',
  'eye',
  'otic',
  'ear',
];

/** Barred for every oral NSAID here. */
export const nsaidContraindications = [
  'gi_bleed_history',
  'peptic_ulcer_active',
  'heart_failure',
  'heart_failure_severe',
  'recent_mi',
  'aspirin_sensitive_asthma',
  'pregnancy_20w',
  'cabg_perioperative',
  'cirrhosis',
  'liver_failure',
];

export const oralNsaid = {
  route: 'oral',
  classes: ['nsaid_oral'],
  role: 'short_course_musculoskeletal',
  textRule: { needs: [], not: localForms },
  renal: {
    basis: 'egfr_ckdepi2021',
    bands: [
      {
        from: 60,
        below: null,
        start: null,
        max: null,
        ladder: null,
        dosesPerDay: null,
        advice: 'Up to 7 days.',
      },
      {
        from: 30,
        below: 60,
        start: null,
        max: null,
        ladder: null,
        dosesPerDay: null,
        advice:
          'Avoid; if it cannot be avoided the lowest dose, 7 days at most, creatinine checked again.',
      },
      {
        from: 0,
        below: 30,
        start: null,
        max: null,
        ladder: null,
        dosesPerDay: null,
        advice: 'Do not use.',
      },
    ],
    note: 'None under an eGFR of 30, no long course under 60, and not beside an ACE inhibitor or ARB in kidney disease.',
    sources: ['S-KDIGO'],
  },
  hepatic: 'Not in severe liver disease or cirrhosis.',
  trial: { seedWeeks: null, guidelineWeeks: null, maxDays: 7, note: '' },
  contraindications: nsaidContraindications,
  cautions: [
    {
      topic: 'diabetes',
      text: 'Kidneys and circulation are already at risk; sulfonylureas may act more strongly.',
    },
    {
      topic: 'elderly',
      text: 'Stomach, kidneys, falls: add a PPI; no lasting use by the Beers list.',
    },
    { topic: 'heart_failure', text: 'Barred here in any heart failure: it retains fluid.' },
    { topic: 'ckd', text: 'See the kidney bands.' },
    { topic: 'pregnancy', text: 'Not from week 20 on; never in the last trimester.' },
    { topic: 'ihd', text: 'After a stroke or with coronary disease no coxib and no diclofenac.' },
  ],
  monitoring: ['egfr', 'bp', 'potassium', 'gi_bleed'],
  adverseEffects: [
    {
      term: 'dyspepsia',
      percent: null,
      placeboPercent: null,
      frequency: '3-9%',
      sources: ['S-LBL-NSAID'],
    },
  ],
  differs: [
    'The seed allows a week. NICE NG59 says lowest dose and shortest time, ACP 2017 first line; neither counts days.',
  ],
  sources: ['SEED', 'S-LBL-NSAID', 'S-KDIGO', 'S-NG59'],
  confidence: 'Duration and kidney rule checked; doses from knowledge.',
  version: '1',
  reviewedOn: firstReview,
} satisfies Partial<MedicineData>;
