/** The worklist: one row a patient, most urgent first. Shapes and order; pure. */
import type { Day } from './day.ts';
import type { Urgency } from './prompt.ts';

/** Rules that speak of an emergency or of today: no other urgent prompt comes before them. */
export const emergencyRules: readonly string[] = ['R01', 'R02', 'R44'];

export type LatestScore = { instrument: string; value: number; on: Day };

export type WorklistRow = {
  patientId: string;
  name: string;
  number: string;
  birthDate: Day | null;
  /** Open prompts, strongest first. */
  prompts: { key: string; urgency: Urgency; title: string }[];
  pain: LatestScore | null;
  function: LatestScore | null;
  /** Days since pain and function were last assessed together; null when never. */
  daysSinceReassessment: number | null;
};
