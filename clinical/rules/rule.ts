/** What a rule is: one clinical condition, in a file of its own, and the prompt it gives. */
import type { Day } from '../day.ts';
import type { Offer, Urgency, Withheld } from '../prompt.ts';
import type { ParameterId } from '../protocol.ts';
import type { Setting } from '../measures/finding.ts';
import type { Inquiry } from './inquiry.ts';
import type { RearmEvent } from './rearm.ts';

/** What a prompt says when its rule fires. */
export type Firing = {
  urgency: Urgency;
  /** The rule's title with what it is about in words: "Pregabalin with lisinopril". */
  title?: string;
  /** What it means for this patient, concrete: "Next step 225 mg/day". */
  meaning: string;
  /** Where this prompt's way to close differs from the rule's. */
  closesWhen?: string;
  /** Sources of this prompt beside those of its rule. */
  sources?: readonly string[];
  offers?: Offer[];
  withheld?: Withheld[];
  /** The medicines the prompt is about, where that is not simply the subject. */
  medicines?: readonly string[];
  /** The last day a snooze may run to, where the rule's number of days does not say it. */
  snoozeUntil?: Day;
  /** The medicines whose titration the prompt holds, where only some prompts of the rule do. */
  holds?: readonly string[];
  /** What a dismissal closes, where that is one occasion such as a course of treatment. */
  occasion?: string;
};

/** A firing about a subject names it in its title: a worklist row shows nothing else. */
export type FiringOfSubject = Firing & { title: string };

/** How a prompt may be answered at one urgency. */
export type Answers = {
  /** Longest snooze in days; null = cannot be snoozed. */
  snoozeDays: number | null;
  mayDecline: boolean;
};

export type SubjectKind =
  | 'none'
  | 'medicine'
  | 'red flag'
  | 'adverse effect'
  | 'interaction'
  | 'medicine and condition'
  | 'referral'
  | 'vitamin'
  | 'fixed';

type RuleHead = {
  id: string;
  version: string;
  title: string;
  urgencies: readonly Urgency[];
  /** Parameters of the protocol the rule reads, through measures or itself. */
  parameters: readonly ParameterId[];
  /** Ids of clinical/sources.ts. */
  sources: readonly string[];
  /** Answers by urgency; an urgency that is not named cannot be answered, only closed. */
  answers: Partial<Record<Urgency, Answers>>;
  /** Events after a dismissal that bring the prompt back. */
  rearmsOn?: readonly RearmEvent[];
  /** A dismissal holds for good. */
  dismissedForGood?: boolean;
  closesWhen: string;
  /**
   * False for a subject that cannot fire, where the chart tells that at once: it is asked about only
   * by who wants to know why it is silent. Left out: every subject may fire.
   */
  mayFire?: (setting: Setting, subject: string) => boolean;
};

export type Rule = RuleHead & {
  subject: SubjectKind;
  /**
   * The subjects worth asking about; `[null]` for a rule without subject.
   *
   * @param only the one medicine that is asked about; null = every one.
   */
  subjects: (setting: Setting, only: string | null) => readonly (string | null)[];
  /** What is false when there is no subject. */
  noSubject: string;
  check: (look: Inquiry, subject: string | null) => Firing | null;
};

const thePatient = [null];

/** A rule about the patient as such: at most one prompt. */
export function rule(definition: RuleHead & { check: (look: Inquiry) => Firing | null }): Rule {
  return { ...definition, subject: 'none', subjects: () => thePatient, noSubject: '' };
}

/** A rule asked once for each subject it may speak about. */
export function ruleForEach(
  subject: SubjectKind,
  definition: RuleHead & {
    subjects: (setting: Setting, only: string | null) => readonly string[];
    noSubject: string;
    check: (look: Inquiry, subject: string) => FiringOfSubject | null;
  },
): Rule {
  return {
    ...definition,
    subject,
    check: (look, each) => (each === null ? null : definition.check(look, each)),
  };
}

/** The medicines taken today, or the one of them that is asked about. */
export function takenToday({ chart }: Setting, only: string | null): string[] {
  if (only !== null) return chart.use(only) ? [only] : [];
  return chart.active().map(({ medicine }) => medicine);
}

/** A rule asked once for each medicine the patient takes and the rule is about. */
export function ruleForEachMedicine(
  definition: RuleHead & {
    /** Which of the medicines taken today the rule is about. */
    about: (medicine: string) => boolean;
    noSubject: string;
    check: (look: Inquiry, medicine: string) => FiringOfSubject | null;
  },
): Rule {
  return ruleForEach('medicine', {
    ...definition,
    subjects: (setting, only) => takenToday(setting, only).filter(definition.about),
    check(look, medicine) {
      const firing = definition.check(look, medicine);
      return firing && { medicines: [medicine], ...firing };
    },
  });
}
