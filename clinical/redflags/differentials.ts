/** What else causes back and leg pain in diabetes, shown beside the red-flag screen. */
import { firstReview, type Knowledge } from '../knowledge.ts';
import { speaking } from '../language/speaking.ts';

export type Differential = Knowledge & {
  id: string;
  condition: string;
  clues: string;
  nextStep: string;
};

const shared = { version: '1', reviewedOn: firstReview } as const;
const known = { ...shared, sources: ['SEED'], confidence: 'from knowledge' } as const;

/** Diabetes-specific differentials, the most urgent first. */
export const differentials: readonly Differential[] = speaking<readonly Differential[]>(
  [
    {
      ...shared,
      id: 'spinal_infection',
      condition: 'Vertebral osteomyelitis, discitis, epidural or psoas abscess',
      clues: 'Pain that never lets go, fever in about half, CRP raised',
      nextStep: 'Work-up the same day',
      sources: ['S-RFINF', 'S-IDSA2015'],
      confidence: 'figures checked',
    },
    {
      ...shared,
      id: 'lumbosacral_radiculoplexus_neuropathy',
      condition: 'Lumbosacral radiculoplexus neuropathy (amyotrophy)',
      clues:
        'Sudden severe pain of thigh, hip or buttock, often at night; weakness days to weeks later; weight loss; often type 2 with fair control; may cross to the other leg; recovers slowly and not fully',
      nextStep: 'MRI against compression, nerve conduction and EMG, neurology',
      sources: ['S-DLRPN'],
      confidence: 'checked',
    },
    {
      ...known,
      id: 'thoracic_radiculoneuropathy',
      condition: 'Thoracic radiculoneuropathy',
      clues: 'Burning band around the trunk, bulging abdominal wall',
      nextStep: 'Exclude shingles and disease of inner organs; EMG',
    },
    {
      ...known,
      id: 'diabetic_muscle_infarction',
      condition: 'Diabetic muscle infarction',
      clues: 'Thigh suddenly painful and swollen',
      nextStep: 'MRI and creatine kinase',
      confidence: 'found on one teaching page',
    },
    {
      ...known,
      id: 'peripheral_arterial_disease',
      condition: 'Peripheral arterial disease',
      clues: 'Calf or buttock pain on walking, pulses missing',
      nextStep: 'Ankle-brachial or toe pressures',
    },
    {
      ...known,
      id: 'spinal_stenosis_or_radiculopathy',
      condition: 'Spinal stenosis, radiculopathy',
      clues: 'Leg pain on walking that bending forward eases; pain along a dermatome',
      nextStep: 'Examine; image where it would change care',
    },
    {
      ...known,
      id: 'distal_symmetric_polyneuropathy',
      condition: 'Distal symmetric polyneuropathy',
      clues:
        'Feet first and on both sides, vibration and monofilament reduced; rarely a pain of the back',
      nextStep: 'Foot care, glucose, pain medicine; B12, TSH, alcohol, medicines',
    },
    {
      ...shared,
      id: 'b12_or_toxic_neuropathy',
      condition: 'Neuropathy from B12 deficiency, alcohol or medicines',
      clues: 'Signs of cord or nerves, metformin',
      nextStep: 'B12, then MMA',
      sources: ['S-NG239'],
      confidence: 'checked',
    },
    {
      ...known,
      id: 'hip_or_stiffness',
      condition: 'Hip disease, stiff shoulder and hip, DISH',
      clues: 'Pain in the groin, stiffness',
      nextStep: 'Examine, image',
    },
    {
      ...known,
      id: 'compression_neuropathy',
      condition: 'Compressed nerve (meralgia, peroneal)',
      clues: 'Burning outer thigh; foot drop',
      nextStep: 'Examine, EMG',
      confidence: 'found on one teaching page',
    },
  ],
  ['condition', 'clues', 'nextStep', 'confidence'],
);
