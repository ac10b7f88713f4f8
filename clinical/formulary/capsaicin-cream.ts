import type { MedicineData } from './medicine.ts';
import { topical } from './topical.ts';

/** Capsaicin cream, 0.025-0.075 %. */
export const capsaicinCream: MedicineData = {
  ...topical,
  id: 'capsaicin_cream',
  name: 'Capsaicin 0.025-0.075% cream',
  rxcui: '1992',
  atc: 'M02AB01',
  role: 'topical_localised',
  names: ['capsaicin'],
  brands: ['zostrix', 'axsain', 'zacin'],
  textRule: {
    needs: [],
    not: ['patch', 'cutaneous', 'qutenza', '8%', '80 mg/ml'],
  },
  start: {
    perDay: null,
    regimen: 'a thin layer 3-4 times daily',
    cautious: null,
    sources: ['knowledge'],
  },
  max: { note: '4 applications a day' },
  renal: { basis: null, bands: [], note: 'None.', sources: ['knowledge'] },
  hepatic: 'None.',
  trial: {
    seedWeeks: [4, 8],
    guidelineWeeks: null,
    maxDays: null,
    note: '6-8 weeks are usual in diabetic neuropathy.',
  },
  cautions: [
    { topic: 'diabetes', text: 'Not on ulcers or skin without feeling; keep heat away.' },
    { topic: 'pregnancy', text: 'Little is known.' },
  ],
  gateAdverseEffects: ['application_site_reaction'],
  adverseEffects: [
    {
      term: 'application_site_burning',
      percent: null,
      placeboPercent: null,
      frequency: '>=10%',
      sources: ['knowledge'],
    },
  ],
  differs: [
    'NICE CG173 keeps it for localised neuropathic pain where tablets are unwanted or not tolerated.',
  ],
  sources: ['SEED', 'S-NEUPSIG2025', 'S-WHO2023'],
};
