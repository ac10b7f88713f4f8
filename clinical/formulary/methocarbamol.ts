import type { MedicineData } from './medicine.ts';
import { muscleRelaxant } from './muscle-relaxant.ts';

/** Methocarbamol. */
export const methocarbamol: MedicineData = {
  ...muscleRelaxant,
  id: 'methocarbamol',
  name: 'Methocarbamol',
  rxcui: '6845',
  atc: 'M03BA03',
  names: ['methocarbamol'],
  brands: ['robaxin'],
  start: {
    perDay: null,
    regimen: '750-1500 mg four times daily, a short course',
    cautious: null,
    sources: ['knowledge'],
  },
  max: { protocol: 8000 },
  renal: { basis: null, bands: [], note: 'Sedates.', sources: ['knowledge'] },
  taper: { required: false, minDays: 7, note: 'Not needed after a short course.' },
};
