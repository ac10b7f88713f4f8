import type { MedicineData } from './medicine.ts';
import { opioid, opioidCautions } from './opioid.ts';

/** Oxycodone, alone or with acetaminophen. */
export const oxycodone: MedicineData = {
  ...opioid,
  id: 'oxycodone',
  name: 'Oxycodone',
  rxcui: '7804',
  atc: 'N02AA05',
  names: ['oxycodone'],
  brands: [
    'oxycontin',
    'percocet',
    'roxicodone',
    'endocet',
    'oxynorm',
    'roxicet',
    'xtampza',
    'oxaydo',
  ],
  mmeFactor: 1.5,
  cautions: opioidCautions(),
};
