import type { MedicineData } from './medicine.ts';
import { opioid, opioidCautions } from './opioid.ts';

/** Methadone. */
export const methadone: MedicineData = {
  ...opioid,
  id: 'methadone',
  name: 'Methadone',
  rxcui: '6813',
  atc: 'N07BC02',
  names: ['methadone'],
  brands: ['dolophine', 'methadose', 'physeptone'],
  mmeFactor: 4.7,
  classes: ['opioid', 'serotonergic_other', 'qt_prolonging'],
  renal: { basis: null, bands: [], note: 'No fixed bands.', sources: ['knowledge'] },
  contraindications: ['qt_prolonged'],
  cautions: opioidCautions([{ topic: 'qt_prolonged', text: 'Lengthens the QT interval: ECG.' }]),
};
