import type { MedicineData } from './medicine.ts';
import { muscleRelaxant } from './muscle-relaxant.ts';

/** Baclofen: leaves by the kidney. */
export const baclofen: MedicineData = {
  ...muscleRelaxant,
  id: 'baclofen',
  name: 'Baclofen',
  rxcui: '1292',
  atc: 'M03BX01',
  names: ['baclofen'],
  brands: ['lioresal', 'lyvispah', 'ozobax'],
  start: {
    perDay: null,
    regimen: '5 mg three times daily',
    cautious: null,
    sources: ['knowledge'],
  },
  max: { protocol: 80 },
  renal: {
    basis: 'egfr_ckdepi2021',
    bands: [
      {
        from: 30,
        below: null,
        start: null,
        max: 80,
        ladder: null,
        dosesPerDay: null,
        advice: 'Lower doses under 60.',
      },
      {
        from: 0,
        below: 30,
        start: null,
        max: 0,
        ladder: null,
        dosesPerDay: null,
        advice: 'Avoid: encephalopathy.',
      },
    ],
    note: 'Not under an eGFR of 30 or on dialysis.',
    sources: ['knowledge'],
  },
  taper: {
    required: true,
    minDays: 7,
    note: 'Come down over a week or longer: stopping abruptly can cause seizures.',
  },
  cautions: [
    ...muscleRelaxant.cautions,
    { topic: 'ckd', text: 'Not under an eGFR of 30; lower doses from 30 to 60.' },
  ],
};
