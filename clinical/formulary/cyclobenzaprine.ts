import type { MedicineData } from './medicine.ts';
import { muscleRelaxant } from './muscle-relaxant.ts';

/** Cyclobenzaprine: a tricyclic by structure, and so a member of that class for interactions. */
export const cyclobenzaprine: MedicineData = {
  ...muscleRelaxant,
  id: 'cyclobenzaprine',
  name: 'Cyclobenzaprine',
  rxcui: '21949',
  atc: 'M03BX08',
  classes: ['tca', 'muscle_relaxant'],
  names: ['cyclobenzaprine'],
  brands: ['flexeril', 'amrix', 'fexmid'],
  start: {
    perDay: null,
    regimen: '5 mg three times daily, 2-3 weeks at most',
    cautious: null,
    sources: ['knowledge'],
  },
  max: { protocol: 30 },
  renal: {
    basis: null,
    bands: [],
    note: 'Counts as a tricyclic for duplication, QT and serotonin checks.',
    sources: ['knowledge'],
  },
  taper: { required: false, minDays: 7, note: 'Not needed after a short course.' },
  contraindications: [
    'maoi_within_14d',
    'arrhythmia',
    'heart_block',
    'heart_failure',
    'recent_mi',
    'hyperthyroidism',
  ],
};
