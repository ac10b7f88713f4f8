import { firstReview } from '../knowledge.ts';
import type { RedFlag } from './red-flag.ts';

const shared = {
  group: 'diabetes-specific',
  confidence: 'from knowledge where no paper is cited',
  version: '1',
  reviewedOn: firstReview,
} as const;

/** Findings whose meaning comes from the diabetes. */
export const diabetesSpecific: readonly RedFlag[] = [
  {
    ...shared,
    id: 'RF-DM-1',
    name: 'thigh pain with wasting',
    level: 'urgent_2w',
    finding:
      'Over weeks severe pain in thigh, hip or buttock, then weak and wasted muscles near the hip and weight loss',
    act: 'Think of diabetic radiculoplexus neuropathy: MRI against compression, nerve conduction and EMG, neurology.',
    sources: ['S-DLRPN'],
  },
  {
    ...shared,
    id: 'RF-DM-2',
    name: 'band-like trunk pain',
    level: 'urgent_2w',
    finding:
      'Band-like pain of the trunk or a weak, bulging abdominal wall, with no cord signs and no past cancer',
    act: 'Think of thoracic radiculoneuropathy: exclude shingles and disease of inner organs; EMG.',
    sources: ['S-DLRPN', 'SEED'],
  },
  {
    ...shared,
    id: 'RF-DM-3',
    name: 'pain on hip flexion, with fever',
    level: 'same_day',
    finding: 'Pain on flexing the hip, with fever',
    act: 'Think of a psoas abscess: imaging and cultures today.',
    sources: ['S-IDSA2015'],
  },
  {
    ...shared,
    id: 'RF-DM-4',
    name: 'foot ulcer or threatened limb',
    level: 'same_day',
    finding:
      'An open foot ulcer, spreading cellulitis, a hot swollen foot, or a limb critically short of blood',
    act: 'Foot service today.',
    sources: ['S-ADA2025'],
  },
  {
    ...shared,
    id: 'RF-DM-5',
    name: 'vomiting or glucose crisis',
    level: 'emergency',
    finding: 'Vomiting, ketones or a glucose crisis with back or abdominal pain',
    act: 'Emergency department now. On an SGLT2 inhibitor ketoacidosis can run with nearly normal glucose: measure ketones.',
    sources: ['S-ADA2025'],
  },
];
