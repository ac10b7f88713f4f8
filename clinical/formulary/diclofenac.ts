import type { MedicineData } from './medicine.ts';
import { nsaidContraindications, oralNsaid } from './oral-nsaid.ts';

/** Diclofenac by mouth. */
export const diclofenac: MedicineData = {
  ...oralNsaid,
  id: 'diclofenac',
  name: 'Diclofenac',
  rxcui: '3355',
  atc: 'M01AB05',
  names: ['diclofenac'],
  brands: ['cataflam', 'zipsor', 'arthrotec', 'cambia'],
  start: {
    perDay: null,
    regimen: '50 mg two or three times daily',
    cautious: null,
    sources: ['knowledge'],
  },
  max: { protocol: 150, anyIndication: 150 },
  contraindications: [...nsaidContraindications, 'ihd', 'stroke_history', 'pad'],
};
