import type { MedicineData } from './medicine.ts';
import { topical } from './topical.ts';

/** Lidocaine 5 % patch; injected or other lidocaine is not this medicine. */
export const lidocainePatch5: MedicineData = {
  ...topical,
  id: 'lidocaine_patch_5',
  name: 'Lidocaine 5% patch',
  rxcui: '6387',
  atc: 'N01BB02',
  role: 'topical_localised',
  names: ['lidocaine', 'lignocaine'],
  brands: ['lidoderm', 'ztlido', 'versatis'],
  textRule: {
    needs: ['patch', 'plaster', 'transdermal', 'lidoderm', 'ztlido', 'versatis'],
    not: ['injection', 'injectable', 'epinephrine', 'ophthalmic'],
  },
  start: {
    perDay: null,
    regimen: 'up to 3 patches on intact skin, 12 of 24 hours at most',
    cautious: null,
    sources: ['S-LBL-LID'],
  },
  max: { note: '3 patches, 12 hours on' },
  renal: { basis: null, bands: [], note: 'None needed.', sources: ['knowledge'] },
  hepatic: 'In severe liver disease more reaches the blood.',
  trial: { seedWeeks: [2, 4], guidelineWeeks: null, maxDays: null, note: '3-4 weeks are usual.' },
  contraindications: ['amide_anaesthetic_allergy', 'open_wound_site'],
  cautions: [
    { topic: 'diabetes', text: 'Check feeling in the skin first.' },
    { topic: 'arrhythmia', text: 'Adds to class I and III antiarrhythmics.' },
    { topic: 'pregnancy', text: 'Little reaches the blood.' },
  ],
  gateAdverseEffects: ['application_site_reaction'],
  adverseEffects: [
    {
      term: 'application_site_reaction',
      percent: null,
      placeboPercent: null,
      frequency: '>=10%',
      sources: ['knowledge'],
    },
  ],
  differs: ['NeuPSIG 2025 puts it second line; for back pain itself the evidence is thin.'],
  sources: ['SEED', 'S-LBL-LID', 'S-NEUPSIG2025'],
  confidence: 'Wearing time checked.',
};
