import type { MedicineData } from './medicine.ts';
import { opioid, opioidCautions } from './opioid.ts';

/** Hydrocodone, alone or with acetaminophen. */
export const hydrocodone: MedicineData = {
  ...opioid,
  id: 'hydrocodone',
  name: 'Hydrocodone',
  rxcui: '5489',
  atc: 'R05DA03',
  names: ['hydrocodone'],
  brands: ['vicodin', 'norco', 'lortab', 'zohydro', 'hysingla'],
  mmeFactor: 1,
  cautions: opioidCautions(),
};
