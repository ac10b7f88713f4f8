import { firstReview } from '../knowledge.ts';
import type { Lab } from './lab.ts';
import { asIs, code, times } from './unit.ts';

/** Creatinine: the basis of eGFR and of creatinine clearance. */
export const creatinine: Lab = {
  id: 'creatinine',
  name: 'Creatinine, serum',
  kind: 'lab',
  canonical: 'mg/dL',
  decimals: 2,
  units: [asIs('mg/dL'), times('umol/L', 88.4, 'micromol/L'), times('mmol/L', 0.0884)],
  codes: [
    code('2160-0', 'mg/dL'),
    code('14682-9', 'umol/L'),
    code('38483-4', 'mg/dL', 'whole blood; read as serum'),
    code('59826-8', 'umol/L', 'whole blood; read as serum'),
    code('77140-2', 'umol/L', 'serum, plasma or blood'),
  ],
  // The reference stops at 20; untreated kidney failure goes beyond it, and refusing such a value
  // would leave an older, better one standing.
  plausible: [0.2, 30],
  reference: { male: [0.74, 1.35], female: [0.59, 1.04] },
  cutOffs: [],
  note: 'Reference ranges differ between laboratories.',
  sources: ['S-LOINC', 'S-INKER2021'],
  confidence: 'Factor and main code checked; range from knowledge.',
  version: '1',
  reviewedOn: firstReview,
};
