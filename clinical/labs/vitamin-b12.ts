import { firstReview } from '../knowledge.ts';
import type { Lab } from './lab.ts';
import { asIs, code, times } from './unit.ts';

const shared = { kind: 'lab', reference: null, version: '1', reviewedOn: firstReview } as const;

/** Total vitamin B12. ng/L and pg/mL are the same number. */
export const b12Total: Lab = {
  ...shared,
  id: 'b12_total',
  name: 'Vitamin B12, total',
  canonical: 'pg/mL',
  decimals: 0,
  units: [asIs('pg/mL', 'ng/L'), times('pmol/L', 0.738)],
  codes: [code('2132-9', 'pg/mL'), code('14685-2', 'pmol/L')],
  plausible: [20, 20_000],
  cutOffs: [
    { meaning: 'deficient', is: 'below', value: 180 },
    { meaning: 'indeterminate: confirm with MMA or active B12', is: 'at_or_below', value: 350 },
  ],
  note: 'A repeat level says nothing while replacement runs. Older US practice uses 200 pg/mL.',
  sources: ['S-NG239', 'S-LOINC'],
  confidence: 'Checked.',
};

/** Active B12 (holotranscobalamin). */
export const b12Active: Lab = {
  ...shared,
  id: 'b12_active',
  name: 'Active B12 (holotranscobalamin)',
  canonical: 'pmol/L',
  decimals: 0,
  units: [asIs('pmol/L')],
  codes: [],
  plausible: [1, 2000],
  cutOffs: [
    { meaning: 'deficient', is: 'below', value: 25 },
    { meaning: 'indeterminate', is: 'at_or_below', value: 70 },
  ],
  note: '',
  sources: ['S-NG239'],
  confidence: 'Checked.',
};

/** Methylmalonic acid: confirms an indeterminate B12. */
export const mma: Lab = {
  ...shared,
  id: 'mma',
  name: 'Methylmalonic acid, serum',
  canonical: 'nmol/L',
  decimals: 0,
  units: [asIs('nmol/L'), times('umol/L', 0.001, 'micromol/L')],
  codes: [code('13964-2', null, 'moles per volume: the unit must come with the result')],
  plausible: [10, 100_000],
  cutOffs: [{ meaning: 'raised: confirms deficiency', is: 'above', value: 378 }],
  note: 'Rises when the kidneys fail: read it with the eGFR. Another common limit is 400.',
  sources: ['S-NG239', 'S-LOINC'],
  confidence: 'Limit checked for one laboratory.',
};
