import { firstReview } from '../knowledge.ts';
import type { Lab } from './lab.ts';
import { asIs, code, times } from './unit.ts';

const shared = {
  reference: null,
  note: '',
  sources: ['S-LOINC'],
  confidence: 'Code checked.',
  version: '1',
  reviewedOn: firstReview,
} as const;

export const weight: Lab = {
  ...shared,
  id: 'weight',
  name: 'Body weight',
  kind: 'vital',
  canonical: 'kg',
  decimals: 1,
  units: [asIs('kg'), times('lb', 2.20462, 'lb_av', '[lb_av]', 'lbs', 'pounds'), times('g', 1000)],
  codes: [
    code('29463-7', 'kg'),
    code('3141-9', 'kg', 'measured'),
    code('3142-7', 'kg', 'stated by the patient'),
  ],
  plausible: [2, 500],
  cutOffs: [],
};

export const height: Lab = {
  ...shared,
  id: 'height',
  name: 'Body height',
  kind: 'vital',
  canonical: 'cm',
  decimals: 0,
  units: [asIs('cm'), times('m', 0.01), times('in', 1 / 2.54, 'in_i', '[in_i]', 'inches')],
  codes: [
    code('8302-2', 'cm'),
    code('3137-7', 'cm', 'measured'),
    code('3138-5', 'cm', 'stated by the patient'),
  ],
  plausible: [30, 260],
  cutOffs: [],
};

export const bmi: Lab = {
  ...shared,
  id: 'bmi',
  name: 'Body mass index',
  kind: 'computed',
  canonical: 'kg/m2',
  decimals: 1,
  units: [asIs('kg/m2')],
  codes: [code('39156-5', 'kg/m2')],
  plausible: [5, 150],
  cutOffs: [{ meaning: 'offer a weight plan', is: 'at_or_above', value: 25 }],
};

/** Blood pressure; the limits hold if either value reaches its own. */
export const bloodPressure: Lab = {
  ...shared,
  id: 'bp',
  name: 'Blood pressure',
  kind: 'vital',
  canonical: 'mmHg',
  decimals: 0,
  units: [asIs('mmHg', 'mm[Hg]', 'mm Hg')],
  codes: [
    code('8480-6', 'mmHg', 'systolic'),
    code('8462-4', 'mmHg', 'diastolic'),
    code('85354-9', null, 'panel of both'),
    code('55284-4', null, 'panel of both'),
  ],
  plausible: [10, 320],
  cutOffs: [
    { meaning: 'systolic: act', is: 'at_or_above', value: 140 },
    { meaning: 'diastolic: act', is: 'at_or_above', value: 90 },
    { meaning: 'systolic: act today', is: 'at_or_above', value: 180 },
    { meaning: 'diastolic: act today', is: 'at_or_above', value: 110 },
  ],
};
