import type { MedicineData } from './medicine.ts';
import { opioid, opioidCautions } from './opioid.ts';

/** Hydromorphone. */
export const hydromorphone: MedicineData = {
  ...opioid,
  id: 'hydromorphone',
  name: 'Hydromorphone',
  rxcui: '3423',
  atc: 'N02AA03',
  names: ['hydromorphone'],
  brands: ['dilaudid', 'exalgo', 'palladone'],
  mmeFactor: 5,
  cautions: opioidCautions(),
};
