import type { MedicineData } from './medicine.ts';
import { nsaidContraindications, oralNsaid } from './oral-nsaid.ts';

/** Celecoxib by mouth. */
export const celecoxib: MedicineData = {
  ...oralNsaid,
  id: 'celecoxib',
  name: 'Celecoxib',
  rxcui: '140587',
  atc: 'M01AH01',
  names: ['celecoxib'],
  brands: ['celebrex', 'elyxyb'],
  start: {
    perDay: null,
    regimen: '100 mg twice daily or 200 mg once daily',
    cautious: null,
    sources: ['knowledge'],
  },
  max: { protocol: 200, anyIndication: 400 },
  contraindications: [
    ...nsaidContraindications,
    'ihd',
    'stroke_history',
    'pad',
    'sulfonamide_allergy',
  ],
  adverseEffects: [
    {
      term: 'dyspepsia',
      percent: [8.8],
      placeboPercent: 6.2,
      frequency: null,
      sources: ['S-LBL-NSAID'],
    },
    {
      term: 'diarrhoea',
      percent: [5.6],
      placeboPercent: 3.8,
      frequency: null,
      sources: ['S-LBL-NSAID'],
    },
    {
      term: 'abdominal_pain',
      percent: [4.1],
      placeboPercent: 2.8,
      frequency: null,
      sources: ['S-LBL-NSAID'],
    },
  ],
};
