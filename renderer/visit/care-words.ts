/** What the folded parts of the visit form call things, in the order in which they are offered. */
import type {
  CareEventId,
  Refused,
  ReferralKind,
  ReferralStatus,
  TherapyId,
  TherapyStatus,
  TrialOutcome,
  Vitamin,
} from './entry.ts';

export type Choice<T extends string> = { value: T; label: string };

export const therapies: readonly {
  id: TherapyId;
  name: string;
  statuses: readonly Choice<TherapyStatus>[];
}[] = [
  {
    id: 'physical_therapy',
    name: 'Physical therapy',
    statuses: [
      { value: 'structured', label: 'Structured programme' },
      { value: 'advice_only', label: 'Advice only' },
      { value: 'completed', label: 'Completed' },
      { value: 'stopped', label: 'Stopped' },
    ],
  },
  {
    id: 'cbt',
    name: 'CBT',
    statuses: [
      { value: 'referred', label: 'Referred' },
      { value: 'active', label: 'Active' },
      { value: 'completed', label: 'Completed' },
      { value: 'stopped', label: 'Stopped' },
      { value: 'declined', label: 'Declined' },
    ],
  },
];

export const referralKinds: readonly Choice<ReferralKind>[] = [
  { value: 'pain_specialist', label: 'Pain specialist' },
  { value: 'spine', label: 'Spine service' },
  { value: 'spine_urgent', label: 'Spine service, urgent' },
  { value: 'mental_health', label: 'Mental health' },
  { value: 'other', label: 'Other' },
];

export const referralStatuses: readonly Choice<ReferralStatus>[] = [
  { value: 'sent', label: 'Sent' },
  { value: 'seen', label: 'Seen' },
  { value: 'declined', label: 'Declined' },
];

export const vitamins: readonly Choice<Vitamin>[] = [
  { value: 'vitamin_d', label: 'Vitamin D tried' },
  { value: 'vitamin_b12', label: 'Vitamin B12 tried' },
];

export const trialOutcomes: readonly Choice<TrialOutcome>[] = [
  { value: 'benefit', label: 'Benefit' },
  { value: 'no_benefit', label: 'No benefit' },
  { value: 'unclear', label: 'Unclear' },
];

export const refusals: readonly Choice<Refused>[] = [
  { value: 'neuropathic_agent', label: 'A medicine for neuropathic pain' },
  { value: 'physical_therapy', label: 'Physical therapy' },
];

/** `ask`: what the words to it say; `needed`: it is not saved without them. */
export const careEvents: readonly {
  id: CareEventId;
  label: string;
  ask: string;
  needed: boolean;
}[] = [
  { id: 'safety_assessment', label: 'Safety assessment', ask: 'Outcome', needed: true },
  { id: 'ecg', label: 'ECG', ask: 'Result', needed: false },
  { id: 'b12_treatment', label: 'B12 treatment', ask: 'Form and dose', needed: false },
  { id: 'weight_plan', label: 'Weight plan', ask: 'What was agreed', needed: false },
  {
    id: 'interventional_considered',
    label: 'Procedure considered',
    ask: 'Which one',
    needed: false,
  },
  { id: 'comedication_confirmed', label: 'Medicine list confirmed', ask: 'Note', needed: false },
];

/** The leg's myotomes, with the movement that tests each. */
export const myotomes = [
  { id: 'L2', tests: 'hip flexion' },
  { id: 'L3', tests: 'knee extension' },
  { id: 'L4', tests: 'ankle up' },
  { id: 'L5', tests: 'big toe up' },
  { id: 'S1', tests: 'ankle down' },
] as const;

export const labelOf = <T extends string>(choices: readonly Choice<T>[], value: T): string =>
  choices.find((choice) => choice.value === value)?.label ?? value;
