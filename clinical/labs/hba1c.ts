import { firstReview } from '../knowledge.ts';
import type { Lab } from './lab.ts';
import { asIs, code } from './unit.ts';

const SLOPE = 0.09148;
const INTERCEPT = 2.152;

/** HbA1c in percent (NGSP); mmol/mol (IFCC) by the master equation. */
export const hba1c: Lab = {
  id: 'hba1c',
  name: 'HbA1c',
  kind: 'lab',
  canonical: '%',
  decimals: 1,
  units: [
    asIs('%', '% of total hemoglobin', '%{HbA1c}', 'percent'),
    {
      unit: 'mmol/mol',
      spellings: ['mmol/mol', 'mmol/molhb'],
      toCanonical: (value) => SLOPE * value + INTERCEPT,
      fromCanonical: (value) => (value - INTERCEPT) / SLOPE,
    },
  ],
  codes: [
    code('4548-4', '%'),
    code('59261-8', 'mmol/mol'),
    code('17856-6', '%', 'measured by HPLC'),
    code('4549-2', '%', 'measured by electrophoresis'),
  ],
  plausible: [2, 20],
  reference: null,
  cutOffs: [
    { meaning: 'diabetes', is: 'at_or_above', value: 6.5 },
    { meaning: 'at or over the common target', is: 'at_or_above', value: 7 },
  ],
  note: 'Every 180 days; every 90 while at or over the target or after a change of treatment.',
  sources: ['S-ADA2025', 'S-LOINC'],
  confidence: 'Codes checked; conversion equation from knowledge.',
  version: '1',
  reviewedOn: firstReview,
};
