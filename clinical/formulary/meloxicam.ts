import type { MedicineData } from './medicine.ts';
import { oralNsaid } from './oral-nsaid.ts';

/** Meloxicam by mouth. */
export const meloxicam: MedicineData = {
  ...oralNsaid,
  id: 'meloxicam',
  name: 'Meloxicam',
  rxcui: '41493',
  atc: 'M01AC06',
  names: ['meloxicam'],
  brands: ['mobic', 'vivlodex', 'anjeso'],
  start: { perDay: null, regimen: '7.5 mg once daily', cautious: null, sources: ['knowledge'] },
  max: { protocol: 15, anyIndication: 15 },
};
