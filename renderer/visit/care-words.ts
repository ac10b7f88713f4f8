/**
 * What the folded parts of the visit form call things, in the order in which they are offered. The
 * words are read when they are shown, because the language may change.
 */
import { m } from '../../words/messages.js';
import type {
  CareEventId,
  Mechanism,
  Refused,
  ReferralKind,
  ReferralStatus,
  TherapyId,
  TherapyStatus,
  TrialOutcome,
  Vitamin,
} from './entry.ts';

export type Choice<T extends string> = { value: T; label: string };

/** A choice whose words are read anew each time. */
const choice = <T extends string>(value: T, words: () => string): Choice<T> => ({
  value,
  get label() {
    return words();
  },
});

export const therapies: readonly {
  id: TherapyId;
  name: string;
  statuses: readonly Choice<TherapyStatus>[];
}[] = [
  {
    id: 'physical_therapy',
    get name() {
      return m.visit_therapy_physical_therapy();
    },
    statuses: [
      choice('structured', m.visit_therapy_structured),
      choice('advice_only', m.visit_therapy_advice_only),
      choice('completed', m.visit_therapy_completed),
      choice('stopped', m.visit_therapy_stopped),
    ],
  },
  {
    id: 'cbt',
    get name() {
      return m.visit_therapy_cbt();
    },
    statuses: [
      choice('referred', m.visit_therapy_referred),
      choice('active', m.visit_therapy_active),
      choice('completed', m.visit_therapy_completed),
      choice('stopped', m.visit_therapy_stopped),
      choice('declined', m.visit_therapy_declined),
    ],
  },
];

export const referralKinds: readonly Choice<ReferralKind>[] = [
  choice('pain_specialist', m.visit_referral_pain_specialist),
  choice('spine', m.visit_referral_spine),
  choice('spine_urgent', m.visit_referral_spine_urgent),
  choice('mental_health', m.visit_referral_mental_health),
  choice('other', m.visit_referral_other),
];

export const referralStatuses: readonly Choice<ReferralStatus>[] = [
  choice('sent', m.visit_referral_sent),
  choice('seen', m.visit_referral_seen),
  choice('declined', m.visit_referral_declined),
];

export const vitamins: readonly Choice<Vitamin>[] = [
  choice('vitamin_d', m.visit_trial_vitamin_d),
  choice('vitamin_b12', m.visit_trial_vitamin_b12),
];

export const trialOutcomes: readonly Choice<TrialOutcome>[] = [
  choice('benefit', m.visit_trial_benefit),
  choice('no_benefit', m.visit_trial_no_benefit),
  choice('unclear', m.visit_trial_unclear),
];

export const refusals: readonly Choice<Refused>[] = [
  choice('neuropathic_agent', m.visit_refusal_neuropathic_agent),
  choice('physical_therapy', m.visit_refusal_physical_therapy),
];

export const mechanisms: readonly Choice<Mechanism>[] = [
  choice('neuropathic', m.visit_mechanism_neuropathic),
  choice('musculoskeletal', m.visit_mechanism_musculoskeletal),
  choice('mixed', m.visit_mechanism_mixed),
];

/** `ask`: what the words to it say; `needed`: it is not saved without them. */
type CareEvent = { id: CareEventId; label: string; ask: string; needed: boolean };

const event = (
  id: CareEventId,
  words: () => string,
  ask: () => string,
  needed = false,
): CareEvent => ({
  id,
  get label() {
    return words();
  },
  get ask() {
    return ask();
  },
  needed,
});

export const careEvents: readonly CareEvent[] = [
  event(
    'safety_assessment',
    m.visit_event_safety_assessment,
    m.visit_event_safety_assessment_ask,
    true,
  ),
  event('ecg', m.visit_event_ecg, m.visit_event_ecg_ask),
  event('b12_treatment', m.visit_event_b12_treatment, m.visit_event_b12_treatment_ask),
  event('weight_plan', m.visit_event_weight_plan, m.visit_event_weight_plan_ask),
  event(
    'interventional_considered',
    m.visit_event_interventional_considered,
    m.visit_event_interventional_considered_ask,
  ),
  event(
    'comedication_confirmed',
    m.visit_event_comedication_confirmed,
    m.visit_event_comedication_confirmed_ask,
  ),
];

/** The leg's myotomes, with the movement that tests each. */
export const myotomes: readonly { id: string; tests: string }[] = [
  { id: 'L2', words: m.visit_myotome_l2 },
  { id: 'L3', words: m.visit_myotome_l3 },
  { id: 'L4', words: m.visit_myotome_l4 },
  { id: 'L5', words: m.visit_myotome_l5 },
  { id: 'S1', words: m.visit_myotome_s1 },
].map(({ id, words }) => ({
  id,
  get tests() {
    return words();
  },
}));

export const labelOf = <T extends string>(choices: readonly Choice<T>[], value: T): string =>
  choices.find((one) => one.value === value)?.label ?? value;
