/** What a rule says to a clinician, and why. Shapes only; `rules/evaluate.ts` makes them. */
import type { Day } from './day.ts';
import type { Fact, FactKind } from './facts.ts';

/** Strongest first: `urgencies` is the order in which prompts are shown. */
export const urgencies = ['urgent', 'action', 'info'] as const;
export type Urgency = (typeof urgencies)[number];

/** A fact a rule looked at, in words a clinician reads: "Pain NRS 7/10". */
export type FactUsed = { factId: string; kind: FactKind; on: Day; label: string };

/** A value worked out on the way: response in percent, days on the dose, creatinine clearance. */
export type Computed = { label: string; value: number | string; unit: string; how: string };

/** A limit that was compared, and the protocol parameter it comes from, if any. */
export type Threshold = {
  label: string;
  value: number | string;
  unit: string;
  parameter: string | null;
};

/** Something the rule needed and did not find, or found too old to rely on. */
export type Missing = { what: string; staleSince: Day | null };

export type Citation = { id: string; text: string; year: number | null };

export type PromptResponseFact = Fact<'prompt_response'>;

/** Why a prompt stands: everything a clinician may ask of it. */
export type Explanation = {
  ruleId: string;
  ruleVersion: string;
  protocolVersion: string;
  /** The protocol in words: "Default protocol". */
  protocolName: string;
  facts: FactUsed[];
  computed: Computed[];
  thresholds: Threshold[];
  missing: Missing[];
  closesWhen: string;
  sources: Citation[];
  /** Earlier answers to this prompt, newest first. */
  earlierResponses: PromptResponseFact[];
};

/** A medicine a prompt names as one to start, with what to watch. */
export type Offer = {
  medicine: string;
  name: string;
  /** How to start, in full. */
  start: string;
  /** The same in a few words: "75 mg twice daily", with cautions "from 25 mg/day". */
  from: string;
  cautions: string[];
};
/** A medicine a prompt does not name, with the reason. */
export type Withheld = { medicine: string; name: string; because: string };

/** What may be answered to a prompt, and until when it may be put off. */
export type Answerable = {
  /** The last day a snooze may run to; null when the prompt cannot be snoozed. */
  snoozeUntil: Day | null;
  mayDecline: boolean;
};

export type PromptState =
  | { is: 'open' }
  | { is: 'snoozed'; until: Day; response: PromptResponseFact }
  | { is: 'declined'; response: PromptResponseFact }
  | { is: 'suppressed'; by: string };

/** Advice to a clinician. It never changes a dose. */
export type Prompt = {
  /** Rule id, or rule id, colon, subject: at most one prompt per key. */
  key: string;
  ruleId: string;
  subject: string | null;
  urgency: Urgency;
  title: string;
  meaning: string;
  offers: Offer[];
  withheld: Withheld[];
  answerable: Answerable;
  state: PromptState;
  explanation: Explanation;
};

/** Why a rule says nothing about a subject: the first condition that is false or unknown. */
export type NotFiring = {
  ruleId: string;
  subject: string | null;
  condition: string;
  holds: false | 'unknown';
  /** The same as a clause that follows "silent because": "the last screen is from yesterday". */
  because: string;
  facts: FactUsed[];
  missing: Missing[];
};
