import type { MedicineData } from './medicine.ts';
import { oralNsaid } from './oral-nsaid.ts';

/** Ibuprofen by mouth. */
export const ibuprofen: MedicineData = {
  ...oralNsaid,
  id: 'ibuprofen',
  name: 'Ibuprofen',
  rxcui: '5640',
  atc: 'M01AE01',
  names: ['ibuprofen'],
  brands: ['advil', 'motrin', 'nurofen', 'brufen'],
  start: {
    perDay: null,
    regimen: '400 mg three times daily with food',
    cautious: null,
    sources: ['knowledge'],
  },
  max: { protocol: 1200, anyIndication: 3200 },
};
