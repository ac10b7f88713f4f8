import { firstReview } from '../knowledge.ts';
import type { EgfrEquation, Lab, LabCode } from './lab.ts';
import { asIs } from './unit.ts';

/**
 * eGFR as a result from elsewhere. Values of other equations are kept as they came, with the
 * equation in `reportedUnit`; the eGFR worked out here from creatinine is always CKD-EPI 2021.
 */
export const egfr: Lab = {
  id: 'egfr',
  name: 'eGFR',
  kind: 'lab',
  canonical: 'mL/min/1.73m2',
  decimals: 0,
  units: [
    asIs(
      'mL/min/1.73m2',
      'mL/min/{1.73_m2}',
      'mL/min/1.73 m^2',
      'mL/min/1.73 sq m',
      'mL/min/1.73 m2',
      'mL/min/{1.73m2}',
      'mL/min/{1.73}m2',
      'mL/min/1.73',
      'mL/min',
    ),
  ],
  codes: [
    egfrCode('98979-8', 'CKD-EPI 2021'),
    egfrCode('98980-6', 'CKD-EPI 2021', 'creatinine and cystatin C'),
    egfrCode('62238-1', 'CKD-EPI 2009'),
    egfrCode('88293-6', 'CKD-EPI 2009', 'with the coefficient for black patients'),
    egfrCode('88294-4', 'CKD-EPI 2009', 'without the coefficient for black patients'),
    egfrCode('33914-3', 'MDRD'),
    egfrCode('48642-3', 'MDRD', 'without the coefficient for black patients'),
    egfrCode('48643-1', 'MDRD', 'with the coefficient for black patients'),
    egfrCode('77147-7', 'MDRD'),
    egfrCode('50210-4', 'cystatin C'),
    egfrCode('69405-9', 'not stated'),
  ],
  plausible: [0, 250],
  reference: null,
  cutOffs: [
    { meaning: 'reduced: shorter checking interval, no long NSAID course', is: 'below', value: 60 },
    { meaning: 'severely reduced', is: 'below', value: 30 },
  ],
  note: 'Adults only; not valid in acute kidney injury or on dialysis. Limits are applied to the unrounded value, shown rounded half up.',
  sources: ['S-INKER2021', 'S-LOINC'],
  confidence: 'Equation checked against ten values of a public calculator.',
  version: '1',
  reviewedOn: firstReview,
};

function egfrCode(loinc: string, equation: EgfrEquation, note: string | null = null): LabCode {
  const other = equation === 'CKD-EPI 2021' ? null : `equation ${equation}, not CKD-EPI 2021`;
  return {
    loinc,
    unit: 'mL/min/1.73m2',
    equation,
    note: [other, note].filter((part) => part !== null).join('; ') || null,
  };
}
