import type { MedicineData } from './medicine.ts';
import { tricyclic, tricyclicCautions } from './tricyclic.ts';

/** Amitriptyline. */
export const amitriptyline: MedicineData = {
  ...tricyclic,
  id: 'amitriptyline',
  name: 'Amitriptyline',
  rxcui: '704',
  atc: 'N06AA09',
  names: ['amitriptyline'],
  brands: ['elavil', 'tryptizol', 'saroten'],
  start: {
    perDay: 10,
    regimen: '10 mg in the evening (10-25 mg under 65 years without heart disease)',
    cautious: null,
    sources: ['S-SMPC-AMI'],
  },
  contraindications: [
    'recent_mi',
    'heart_block',
    'arrhythmia',
    'maoi_within_14d',
    'qt_prolonged',
    'ihd',
    'liver_failure',
    'angle_closure_glaucoma_uncontrolled',
  ],
  cautions: [
    ...tricyclicCautions,
    { topic: 'elderly', text: 'Avoid by the Beers list: strongly anticholinergic, falls.' },
    {
      topic: 'heart_failure',
      text: 'Avoid in marked heart disease; the UK label bars coronary insufficiency too.',
    },
  ],
};
