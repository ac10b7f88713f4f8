import type { MedicineData } from './medicine.ts';
import { tricyclic, tricyclicCautions } from './tricyclic.ts';

/** Nortriptyline: less anticholinergic than amitriptyline. */
export const nortriptyline: MedicineData = {
  ...tricyclic,
  id: 'nortriptyline',
  name: 'Nortriptyline',
  rxcui: '7531',
  atc: 'N06AA10',
  names: ['nortriptyline'],
  brands: ['pamelor', 'aventyl', 'allegron'],
  start: {
    perDay: 10,
    regimen: '10 mg in the evening (10-25 mg under 65 years without heart disease)',
    cautious: null,
    sources: ['practice', 'S-SMPC-AMI'],
  },
  contraindications: [
    'recent_mi',
    'heart_block',
    'arrhythmia',
    'maoi_within_14d',
    'qt_prolonged',
    'liver_failure',
    'angle_closure_glaucoma_uncontrolled',
  ],
  cautions: [
    ...tricyclicCautions,
    { topic: 'elderly', text: 'Milder than amitriptyline, still on the Beers list.' },
    { topic: 'heart_failure', text: 'Avoid in marked heart disease.' },
  ],
};
