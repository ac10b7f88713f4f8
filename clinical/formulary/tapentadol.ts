import type { MedicineData } from './medicine.ts';
import { opioid, opioidCautions } from './opioid.ts';

/** Tapentadol: labelled for diabetic neuropathy in the US, and advised against by AAN 2022. */
export const tapentadol: MedicineData = {
  ...opioid,
  id: 'tapentadol',
  name: 'Tapentadol',
  rxcui: '787390',
  atc: 'N02AX06',
  classes: ['opioid', 'opioid_serotonergic'],
  labelledForDiabeticNeuropathyUs: true,
  names: ['tapentadol'],
  brands: ['nucynta', 'palexia'],
  mmeFactor: 0.4,
  max: { protocol: 500 },
  renal: {
    basis: 'crcl_cg',
    bands: [
      {
        from: 30,
        below: null,
        start: null,
        max: 500,
        ladder: null,
        dosesPerDay: null,
        advice: null,
      },
      {
        from: 0,
        below: 30,
        start: null,
        max: 0,
        ladder: null,
        dosesPerDay: null,
        advice: 'Avoid.',
      },
    ],
    note: 'Not recommended with CrCl under 30.',
    sources: ['knowledge'],
  },
  contraindications: ['maoi_within_14d'],
  cautions: opioidCautions([{ topic: 'ckd', text: 'Not recommended with CrCl under 30.' }]),
};
