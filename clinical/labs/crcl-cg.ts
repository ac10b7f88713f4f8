import { firstReview } from '../knowledge.ts';
import type { Lab } from './lab.ts';
import { asIs } from './unit.ts';

/** Creatinine clearance by Cockcroft-Gault: worked out for dosing, never recorded as a result. */
export const crclCg: Lab = {
  id: 'crcl_cg',
  name: 'Creatinine clearance (Cockcroft-Gault)',
  kind: 'computed',
  canonical: 'mL/min',
  decimals: 0,
  units: [asIs('mL/min')],
  codes: [],
  plausible: [0, 500],
  reference: null,
  cutOffs: [],
  note: 'With the actual weight, as the labels do. From BMI 30 the adjusted weight is shown beside it when it leads to another dose band.',
  sources: ['S-CG1976'],
  confidence: 'Checked.',
  version: '1',
  reviewedOn: firstReview,
};
