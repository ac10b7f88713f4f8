import type { MedicineData } from './medicine.ts';
import { avoidBelow30, opioid, opioidCautions } from './opioid.ts';

/** Morphine. */
export const morphine: MedicineData = {
  ...opioid,
  id: 'morphine',
  name: 'Morphine',
  rxcui: '7052',
  atc: 'N02AA01',
  names: ['morphine'],
  brands: ['ms contin', 'kadian', 'oramorph', 'sevredol', 'zomorph'],
  mmeFactor: 1,
  renal: avoidBelow30,
  cautions: opioidCautions([
    { topic: 'ckd', text: 'Avoid under an eGFR of 30: active metabolites build up.' },
  ]),
};
