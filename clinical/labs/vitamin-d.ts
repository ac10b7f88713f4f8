import { firstReview } from '../knowledge.ts';
import type { Lab } from './lab.ts';
import { asIs, code, times } from './unit.ts';

/** 25-hydroxyvitamin D, the sum of D2 and D3. */
export const vitaminD: Lab = {
  id: 'vitd_25oh',
  name: '25-hydroxyvitamin D, total',
  kind: 'lab',
  canonical: 'ng/mL',
  decimals: 0,
  units: [asIs('ng/mL', 'ug/L'), times('nmol/L', 2.496)],
  // 1989-3 and 49054-6 measure D3 alone and are not this test.
  codes: [code('62292-8', 'ng/mL'), code('68438-1', 'nmol/L')],
  plausible: [1, 500],
  reference: null,
  cutOffs: [
    { meaning: 'severely deficient', is: 'below', value: 12 },
    { meaning: 'deficient', is: 'below', value: 20 },
  ],
  note: '20 ng/mL is 50 nmol/L. The Endocrine Society of 2024 sets no limits any more.',
  sources: ['S-VITD', 'S-LOINC'],
  confidence: 'Checked in secondary sources.',
  version: '1',
  reviewedOn: firstReview,
};
