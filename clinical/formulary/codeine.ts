import type { MedicineData } from './medicine.ts';
import { avoidBelow30, opioid, opioidCautions } from './opioid.ts';

/** Codeine; dihydrocodeine is another medicine. */
export const codeine: MedicineData = {
  ...opioid,
  id: 'codeine',
  name: 'Codeine',
  rxcui: '2670',
  atc: 'R05DA04',
  names: ['codeine'],
  brands: ['tylenol with codeine', 'co-codamol', 'solpadeine'],
  mmeFactor: 0.15,
  renal: avoidBelow30,
  cautions: opioidCautions([
    { topic: 'ckd', text: 'Avoid under an eGFR of 30: active metabolites build up.' },
  ]),
};
