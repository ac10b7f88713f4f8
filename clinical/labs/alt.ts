import { firstReview } from '../knowledge.ts';
import type { Lab } from './lab.ts';
import { asIs, code, times } from './unit.ts';

/** Alanine aminotransferase: tested when symptoms suggest liver injury on duloxetine. */
export const alt: Lab = {
  id: 'alt',
  name: 'ALT',
  kind: 'lab',
  canonical: 'U/L',
  decimals: 0,
  units: [asIs('U/L', 'IU/L', '[IU]/L'), times('ukat/L', 1 / 60)],
  codes: [
    code('1742-6', 'U/L'),
    code('1743-4', 'U/L', 'with pyridoxal phosphate'),
    code('1744-2', 'U/L', 'without pyridoxal phosphate'),
  ],
  plausible: [0, 20_000],
  reference: { both: [0, 40] },
  cutOffs: [
    { meaning: 'act (3 times a limit of 40)', is: 'at_or_above', value: 120 },
    { meaning: 'act today (5 times a limit of 40)', is: 'at_or_above', value: 200 },
  ],
  note: 'Replace by multiples of the local upper limit. Stop duloxetine in jaundice or clear liver injury.',
  sources: ['S-LBL-DLX', 'S-LOINC'],
  confidence: 'From knowledge; the multiples are a design choice.',
  version: '1',
  reviewedOn: firstReview,
};
