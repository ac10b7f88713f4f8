import type { MedicineData } from './medicine.ts';
import { opioid, opioidCautions } from './opioid.ts';

/** Tramadol: an opioid that is serotonergic too. */
export const tramadol: MedicineData = {
  ...opioid,
  id: 'tramadol',
  name: 'Tramadol',
  rxcui: '10689',
  atc: 'N02AX02',
  classes: ['opioid', 'opioid_serotonergic'],
  names: ['tramadol'],
  brands: ['ultram', 'ultracet', 'conzip', 'zydol', 'zamadol', 'seglentis'],
  mmeFactor: 0.2,
  max: { protocol: 400, ageOver75: 300 },
  renal: {
    basis: 'crcl_cg',
    bands: [
      {
        from: 30,
        below: null,
        start: null,
        max: 400,
        ladder: null,
        dosesPerDay: null,
        advice: null,
      },
      { from: 0, below: 30, start: null, max: 200, ladder: null, dosesPerDay: null, advice: null },
    ],
    note: 'Hypoglycaemia, seizures and serotonin syndrome come with higher levels.',
    sources: ['knowledge', 'S-LBL-TRA'],
  },
  contraindications: ['maoi_within_14d', 'seizure_disorder'],
  cautions: opioidCautions([
    { topic: 'elderly', text: 'Falls, delirium, constipation; over 75 years 300 mg/day at most.' },
    { topic: 'ckd', text: '200 mg/day at most with CrCl under 30.' },
  ]),
};
