import type { MedicineData } from './medicine.ts';
import { opioid, opioidCautions } from './opioid.ts';

/** Fentanyl through the skin; recorded in micrograms an hour, which the factor multiplies. */
export const fentanylTd: MedicineData = {
  ...opioid,
  id: 'fentanyl_td',
  name: 'Fentanyl patch',
  rxcui: '4337',
  atc: 'N02AB03',
  names: ['fentanyl'],
  brands: ['duragesic', 'durogesic', 'matrifen', 'fencino'],
  mmeFactor: 2.4,
  route: 'transdermal',
  doseUnit: 'ug/h',
  classes: ['opioid', 'serotonergic_other'],
  // Fentanyl for an operation is an injection: only a patch is this medicine.
  textRule: {
    needs: [
      'patch',
      'transdermal',
      'plaster',
      'td',
      'duragesic',
      'durogesic',
      'matrifen',
      'fencino',
    ],
    not: ['injection', 'injectable', 'iontophoretic'],
  },
  renal: {
    basis: null,
    bands: [],
    note: 'No fixed bands; watch sedation.',
    sources: ['knowledge'],
  },
  cautions: opioidCautions([{ topic: 'ckd', text: 'Watch for sedation.' }]),
};
