import { firstReview } from '../knowledge.ts';
import type { RedFlag } from './red-flag.ts';

const shared = {
  group: 'spinal infection',
  level: 'same_day',
  act: 'Today: CRP, ESR, blood cultures and whole-spine MRI with contrast. Stable and without deficit: take samples before antibiotics. Look at feet, urine and skin for a source; fever is absent in nearly half.',
  sources: ['S-RFINF', 'S-IDSA2015'],
  confidence: 'figures checked, work-up from knowledge',
  version: '1',
  reviewedOn: firstReview,
} as const;

/** Infection of the spine, for which diabetes is a main risk. */
export const infection: readonly RedFlag[] = [
  {
    ...shared,
    id: 'RF-INF-1',
    name: 'fever with back pain',
    finding: 'Fever, shivering or generally unwell with back pain',
  },
  {
    ...shared,
    id: 'RF-INF-2',
    name: 'pain with a source of infection',
    finding:
      'New or worse back pain after bacteria in the blood, an infected foot ulcer, a skin, urine or dental infection, dialysis access, a spinal procedure or injecting drugs',
  },
  {
    ...shared,
    id: 'RF-INF-3',
    name: 'unrelenting pain, weakened immunity',
    finding:
      'Weakened immunity or badly controlled diabetes, with unrelenting pain at rest or at night and a raised CRP or ESR',
  },
];
