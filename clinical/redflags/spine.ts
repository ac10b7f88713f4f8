import { firstReview } from '../knowledge.ts';
import type { RedFlag } from './red-flag.ts';

const shared = {
  confidence: 'from knowledge and the cited framework',
  version: '1',
  reviewedOn: firstReview,
} as const;

/** Cord, nerve, bone and joint: findings that point to the spine itself. */
export const spine: readonly RedFlag[] = [
  {
    ...shared,
    id: 'RF-COR-1',
    name: 'spinal cord signs',
    group: 'cord compression',
    level: 'emergency',
    finding:
      'Signs of the spinal cord: brisk reflexes or upgoing toes, new unsteady gait, a sensory level; or band-like thoracic pain with one of these or with a past cancer',
    act: 'Emergency department now; whole-spine MRI; with a past cancer inform the cord-compression service.',
    sources: ['S-IFOMPT', 'S-NG234'],
  },
  {
    ...shared,
    id: 'RF-NEU-1',
    name: 'marked or increasing weakness',
    group: 'neurological deficit',
    level: 'same_day',
    finding: 'Marked weakness (MRC grade 3 or less) or weakness that is increasing',
    act: 'Discuss with the spinal service today, with imaging.',
    sources: ['S-IFOMPT', 'SEED'],
  },
  {
    ...shared,
    id: 'RF-FX-1',
    name: 'significant injury',
    group: 'fracture',
    level: 'same_day',
    finding: 'Significant injury',
    act: 'Imaging today.',
    sources: ['S-IFOMPT'],
  },
  {
    ...shared,
    id: 'RF-FX-2',
    name: 'possible fragility fracture',
    group: 'fracture',
    level: 'urgent_2w',
    finding:
      'Small injury or sudden pain in osteoporosis, after the age of 70 or on long-term corticosteroids; or tenderness over one vertebra or a new deformity',
    act: 'Image the spine within two weeks. Corticosteroids, long diabetes and thiazolidinediones add to the risk.',
    sources: ['S-IFOMPT'],
  },
  {
    ...shared,
    id: 'RF-SPA-1',
    name: 'possible inflammatory back pain',
    group: 'inflammatory',
    level: 'routine_specialist',
    finding:
      'Back pain that began before 45 and has lasted over 3 months, with morning stiffness, waking at night, uveitis, psoriasis or bowel disease',
    act: 'Routine referral to rheumatology.',
    sources: ['S-IFOMPT'],
  },
];
