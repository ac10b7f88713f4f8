import type { MedicineData } from './medicine.ts';
import { topical } from './topical.ts';

/** Capsaicin 8 % patch: for the feet, applied by trained staff. */
export const capsaicinPatch8: MedicineData = {
  ...topical,
  id: 'capsaicin_patch_8',
  name: 'Capsaicin 8% patch',
  rxcui: '1992',
  atc: 'N01BX04',
  role: 'specialist_topical_feet',
  labelledForDiabeticNeuropathyUs: true,
  names: ['capsaicin'],
  brands: ['qutenza'],
  textRule: {
    needs: ['patch', 'cutaneous', 'qutenza', '8%', '80 mg/ml'],
    not: [],
  },
  start: {
    perDay: null,
    regimen: 'one application of 30 minutes to the feet, up to 4 patches, by trained staff',
    cautious: null,
    sources: ['S-LBL-QUT'],
  },
  max: { note: '4 patches; not again within 90 days' },
  renal: { basis: null, bands: [], note: 'None.', sources: ['knowledge'] },
  hepatic: 'None.',
  trial: { seedWeeks: null, guidelineWeeks: null, maxDays: null, note: 'Review after 4-12 weeks.' },
  cautions: [
    {
      topic: 'diabetes',
      text: 'Look at the feet before and after. Labelled for neuropathy of the feet, not for the back.',
    },
    { topic: 'heart_failure', text: 'Blood pressure rises for a while.' },
    {
      topic: 'hypertension',
      text: 'Not while uncontrolled, nor soon after a cardiovascular event.',
    },
    { topic: 'pregnancy', text: 'Little is known.' },
  ],
  monitoring: ['skin', 'bp'],
  adverseEffects: ['application_site_pain', 'application_site_erythema'].map((term) => ({
    term,
    percent: null,
    placeboPercent: null,
    frequency: '>=10%',
    sources: ['S-LBL-QUT'],
  })),
  differs: ['The seed names capsaicin without a strength; this one is labelled for the feet only.'],
  sources: ['S-LBL-QUT', 'S-NEUPSIG2025'],
  confidence: 'Time, number and interval checked.',
};
