import type { MedicineData } from './medicine.ts';
import { muscleRelaxant } from './muscle-relaxant.ts';

/** Tizanidine. */
export const tizanidine: MedicineData = {
  ...muscleRelaxant,
  id: 'tizanidine',
  name: 'Tizanidine',
  rxcui: '57258',
  atc: 'M03BX02',
  names: ['tizanidine'],
  brands: ['zanaflex'],
  start: {
    perDay: null,
    regimen: '2 mg up to three times daily',
    cautious: null,
    sources: ['knowledge'],
  },
  max: { protocol: 36 },
  renal: {
    basis: null,
    bands: [],
    note: 'Low blood pressure, liver enzymes; careful with CrCl under 25; never with fluvoxamine or ciprofloxacin.',
    sources: ['knowledge', 'S-LBL-TIZ'],
  },
  taper: { required: true, minDays: 7, note: 'Come down over a week: blood pressure can rebound.' },
  cautions: [...muscleRelaxant.cautions, { topic: 'ckd', text: 'Careful with CrCl under 25.' }],
  sources: ['S-BEERS2023', 'S-LBL-TIZ'],
};
