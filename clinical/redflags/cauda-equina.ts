import { firstReview } from '../knowledge.ts';
import type { RedFlag } from './red-flag.ts';

const shared = {
  group: 'cauda equina',
  level: 'emergency',
  act: 'Hospital now for an emergency lumbosacral MRI, within 4 hours of the request. A residual urine of 200 mL or more adds suspicion, less does not exclude it; no rectal examination is needed before the MRI.',
  sources: ['S-CES', 'S-IFOMPT'],
  confidence: 'checked',
  version: '1',
  reviewedOn: firstReview,
} as const;

/** Compression of the cauda equina: any new finding counts, known autonomic neuropathy or not. */
export const caudaEquina: readonly RedFlag[] = [
  {
    ...shared,
    id: 'RF-CES-1',
    name: 'bladder change',
    finding:
      'A new change of the bladder: cannot pass urine, does not feel it fill, starts slowly or weakly, leaks or overflows',
  },
  {
    ...shared,
    id: 'RF-CES-2',
    name: 'saddle numbness',
    finding: 'New numbness or altered feeling in the saddle area, around the anus or the genitals',
  },
  {
    ...shared,
    id: 'RF-CES-3',
    name: 'loss of bowel control',
    finding: 'New loss of bowel control, or of anal feeling or tone',
  },
  {
    ...shared,
    id: 'RF-CES-4',
    name: 'both legs affected',
    finding: 'Pain, numbness or weakness in both legs that is new or getting worse',
  },
  {
    ...shared,
    id: 'RF-CES-5',
    name: 'sexual function lost',
    finding: 'Sexual function newly lost together with back or leg pain',
  },
];
