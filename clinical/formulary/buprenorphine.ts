import type { MedicineData } from './medicine.ts';
import { opioid, opioidCautions } from './opioid.ts';

/** Buprenorphine; a patch is recorded in micrograms an hour. It has no morphine factor. */
export const buprenorphine: MedicineData = {
  ...opioid,
  id: 'buprenorphine',
  name: 'Buprenorphine',
  rxcui: '1819',
  atc: 'N02AE01',
  names: ['buprenorphine'],
  brands: ['butrans', 'belbuca', 'suboxone', 'subutex', 'transtec', 'zubsolv'],
  mmeFactor: null,
  route: 'transdermal_or_buccal',
  doseUnit: 'ug/h',
  renal: { basis: null, bands: [], note: 'No fixed bands.', sources: ['knowledge'] },
  cautions: opioidCautions(),
};
