import type { MedicineData } from './medicine.ts';
import { topical } from './topical.ts';

/** Diclofenac 1 % gel and other forms for the skin; eye drops are not this medicine. */
export const diclofenacTopical: MedicineData = {
  ...topical,
  id: 'diclofenac_topical',
  name: 'Diclofenac 1% gel',
  rxcui: '3355',
  atc: 'M02AA15',
  classes: ['nsaid_topical'],
  role: 'topical_localised',
  names: ['diclofenac'],
  brands: ['voltaren gel', 'voltarol emulgel', 'pennsaid', 'flector', 'solaraze'],
  textRule: {
    needs: [
      'gel',
      'cream',
      'patch',
      'plaster',
      'topical',
      'transdermal',
      'cutaneous',
      'emulgel',
      'pennsaid',
      'flector',
    ],
    not: ['ophthalmic', 'eye'],
  },
  start: {
    perDay: null,
    regimen: '2-4 g up to four times daily, 32 g a day at most',
    cautious: null,
    sources: ['knowledge'],
  },
  max: { note: '32 g of gel a day' },
  renal: {
    basis: null,
    bands: [],
    note: 'Little reaches the blood; still not in severe kidney disease.',
    sources: ['knowledge'],
  },
  trial: { seedWeeks: [2, 4], guidelineWeeks: null, maxDays: null, note: '' },
  contraindications: ['open_wound_site', 'aspirin_sensitive_asthma'],
  cautions: [
    { topic: 'ckd', text: 'Be careful.' },
    { topic: 'pregnancy', text: 'Not from week 20 on.' },
  ],
  adverseEffects: [
    {
      term: 'application_site_dermatitis',
      percent: null,
      placeboPercent: null,
      frequency: '1-10%',
      sources: ['knowledge'],
    },
  ],
  differs: ['The US label does not cover the spine.'],
  sources: ['knowledge', 'S-LBL-NSAID'],
};
