/** A finding that may mean serious disease, and how soon it must be acted on. */
import type { Knowledge } from '../knowledge.ts';
import { speaking } from '../language/speaking.ts';

export const redFlagLevels = ['emergency', 'same_day', 'urgent_2w', 'routine_specialist'] as const;
export type RedFlagLevel = (typeof redFlagLevels)[number];

/** What each level asks for. */
export const levelActions: Readonly<Record<RedFlagLevel, string>> = speaking(
  {
    emergency: 'Send to the emergency department now.',
    same_day: 'Have the patient assessed today.',
    urgent_2w: 'Arrange investigation or referral within two weeks.',
    routine_specialist: 'Refer to a specialist by the routine way.',
  },
  redFlagLevels,
);

export type RedFlagGroup =
  | 'cauda equina'
  | 'cord compression'
  | 'neurological deficit'
  | 'spinal infection'
  | 'malignancy'
  | 'fracture'
  | 'vascular'
  | 'diabetes-specific'
  | 'inflammatory';

export type RedFlag = Knowledge & {
  id: string;
  group: RedFlagGroup;
  /** The finding in a few words, as titles and lists say it. */
  name: string;
  /** What is asked or looked for, in a clinician's words. */
  finding: string;
  level: RedFlagLevel;
  /** What to do when it is present. */
  act: string;
};
