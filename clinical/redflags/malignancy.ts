import { firstReview } from '../knowledge.ts';
import type { RedFlag } from './red-flag.ts';

const shared = {
  group: 'malignancy',
  level: 'urgent_2w',
  act: 'Cancer pathway, within two weeks. With signs of the cord this is an emergency.',
  sources: ['S-IFOMPT', 'S-NG234'],
  confidence: 'from knowledge and the cited guideline',
  version: '1',
  reviewedOn: firstReview,
} as const;

/** Cancer in the spine. */
export const malignancy: readonly RedFlag[] = [
  {
    ...shared,
    id: 'RF-CA-1',
    name: 'new pain after cancer',
    finding:
      'New back pain in someone who has had cancer, above all of breast, lung, prostate, kidney or thyroid, or myeloma',
    act: 'Cancer pathway, within two weeks; if the pain is also progressive or at night, call the cord-compression service within 24 hours.',
  },
  {
    ...shared,
    id: 'RF-CA-2',
    name: 'unexplained weight loss',
    finding: 'Back pain with weight loss that nothing explains',
  },
  {
    ...shared,
    id: 'RF-CA-3',
    name: 'constant or night pain',
    finding:
      'Pain that is constant, increasing, not mechanical, or at night and no position eases it',
  },
  {
    ...shared,
    id: 'RF-CA-4',
    name: 'first pain after 50, abnormal blood tests',
    finding: 'First back pain after 50 with anaemia, high calcium, raised protein or raised ESR',
  },
];
