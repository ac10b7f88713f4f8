import { firstReview } from '../knowledge.ts';
import type { RedFlag } from './red-flag.ts';

const shared = {
  group: 'vascular',
  level: 'emergency',
  act: 'Emergency transfer for a possible aortic aneurysm; do not wait for spinal imaging.',
  sources: ['S-IFOMPT'],
  confidence: 'from knowledge',
  version: '1',
  reviewedOn: firstReview,
} as const;

/** A leaking aortic aneurysm can present as back pain. */
export const vascular: readonly RedFlag[] = [
  {
    ...shared,
    id: 'RF-AAA-1',
    name: 'possible ruptured aneurysm',
    finding:
      'Sudden severe back or flank pain with collapse or low blood pressure, or a pulsating mass in the abdomen (over 60, smoker)',
  },
  {
    ...shared,
    id: 'RF-AAA-2',
    name: 'new pain with a known aneurysm',
    finding: 'An aneurysm is known, and back or abdominal pain is new',
  },
];
