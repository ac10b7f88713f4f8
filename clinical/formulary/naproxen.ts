import type { MedicineData } from './medicine.ts';
import { oralNsaid } from './oral-nsaid.ts';

/** Naproxen by mouth. */
export const naproxen: MedicineData = {
  ...oralNsaid,
  id: 'naproxen',
  name: 'Naproxen',
  rxcui: '7258',
  atc: 'M01AE02',
  names: ['naproxen'],
  brands: ['aleve', 'naprosyn', 'anaprox', 'naprelan', 'vimovo'],
  start: {
    perDay: null,
    regimen: '250-500 mg twice daily',
    cautious: null,
    sources: ['knowledge'],
  },
  max: { protocol: 1000, anyIndication: 1500 },
};
