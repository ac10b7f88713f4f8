import { firstReview } from '../knowledge.ts';
import type { Lab } from './lab.ts';
import { asIs, code } from './unit.ts';

const shared = {
  kind: 'lab',
  canonical: 'mmol/L',
  decimals: 1,
  // For ions of one charge a milliequivalent is a millimole.
  units: [asIs('mmol/L', 'meq/L', 'mEq/L')],
  confidence: 'From knowledge.',
  version: '1',
  reviewedOn: firstReview,
} as const;

/** Potassium: watched on an oral NSAID. */
export const potassium: Lab = {
  ...shared,
  id: 'potassium',
  name: 'Potassium',
  codes: [
    code('2823-3', 'mmol/L'),
    code('6298-4', 'mmol/L', 'whole blood; read as serum'),
    code('39789-3', 'mmol/L', 'venous blood; read as serum'),
    code('77142-8', 'mmol/L', 'serum, plasma or blood'),
  ],
  plausible: [1, 10],
  reference: { both: [3.5, 5.1] },
  cutOffs: [
    { meaning: 'act', is: 'at_or_above', value: 5.5 },
    { meaning: 'act today', is: 'at_or_above', value: 6 },
  ],
  note: '',
  sources: ['S-LBL-NSAID', 'S-LOINC'],
};

/** Sodium: watched on an SNRI, SSRI or tricyclic. */
export const sodium: Lab = {
  ...shared,
  id: 'sodium',
  name: 'Sodium',
  decimals: 0,
  codes: [
    code('2951-2', 'mmol/L'),
    code('2947-0', 'mmol/L', 'whole blood; read as serum'),
    code('39791-9', 'mmol/L', 'venous blood; read as serum'),
    code('77139-4', 'mmol/L', 'serum, plasma or blood'),
  ],
  plausible: [90, 200],
  reference: { both: [135, 145] },
  cutOffs: [
    { meaning: 'act', is: 'below', value: 135 },
    { meaning: 'act today', is: 'below', value: 130 },
  ],
  note: '',
  sources: ['S-LBL-DLX', 'S-LOINC'],
};
