import { firstReview } from '../knowledge.ts';
import type { Lab } from './lab.ts';
import { asIs, code, times } from './unit.ts';

const shared = {
  kind: 'lab',
  sources: ['S-LOINC'],
  version: '1',
  reviewedOn: firstReview,
} as const;

/** Urine albumin to creatinine: A1 under 30, A2 30-300, A3 over 300 mg/g. */
export const uacr: Lab = {
  ...shared,
  id: 'uacr',
  name: 'Urine albumin/creatinine ratio',
  canonical: 'mg/g',
  decimals: 0,
  units: [
    asIs('mg/g', 'mg/g{creat}', 'ug/mg', 'mcg/mg'),
    times('mg/mmol', 0.113, 'mg/mmol{creat}'),
  ],
  codes: [
    code('9318-7', 'mg/g'),
    code('14959-1', 'mg/g', 'microalbumin'),
    code('32294-1', null, 'a plain ratio: the unit must come with the result'),
    code('30000-4', null, 'microalbumin, a plain ratio: the unit must come with the result'),
  ],
  plausible: [0, 50_000],
  reference: null,
  cutOffs: [
    { meaning: 'moderately raised (A2)', is: 'at_or_above', value: 30 },
    { meaning: 'severely raised (A3)', is: 'above', value: 300 },
  ],
  note: '',
  confidence: 'Code seen in public maps; categories from knowledge.',
};

/** Haemoglobin: anaemia makes an earlier B12 test due. */
export const haemoglobin: Lab = {
  ...shared,
  id: 'haemoglobin',
  name: 'Haemoglobin',
  canonical: 'g/dL',
  decimals: 1,
  units: [asIs('g/dL'), times('g/L', 10), times('mmol/L', 0.6206)],
  codes: [
    code('718-7', 'g/dL'),
    code('30313-1', 'g/dL', 'arterial blood'),
    code('30350-3', 'g/dL', 'venous blood'),
    code('59260-0', 'mmol/L'),
  ],
  plausible: [2, 27],
  reference: null,
  cutOffs: [],
  note: '',
  confidence: 'From knowledge.',
};

/** C-reactive protein. */
export const crp: Lab = {
  ...shared,
  id: 'crp',
  name: 'C-reactive protein',
  canonical: 'mg/L',
  decimals: 1,
  units: [asIs('mg/L'), times('mg/dL', 0.1)],
  codes: [code('1988-5', 'mg/L'), code('30522-7', 'mg/L', 'high-sensitivity method')],
  plausible: [0, 1000],
  reference: null,
  cutOffs: [],
  note: '',
  confidence: 'From knowledge.',
};
