/**
 * What has been typed on the visit form, exactly as typed. Numbers stay text until they are read, so
 * that a slip is shown beside its field and never lost or corrected behind the typist's back.
 */
import { instrument, instruments } from '../../clinical/instruments/index.ts';
import { lab, labIds } from '../../clinical/labs/index.ts';
import type { Day } from '../../clinical/day.ts';
import type { Fact, FactKind } from '../../clinical/facts.ts';
import type { Grade } from '../patient/dose-words.ts';

export type StopReason = Exclude<
  NonNullable<Fact<'dose'>['statement']['stopReason']>,
  'not_recorded'
>;
export type Mechanism = Fact<'mechanism'>['statement']['mechanism'];

/**
 * A change to a medicine taken, or a new one. `stop` set: stopped, whatever the amount says; empty
 * while the reason is not chosen.
 */
export type DoseEntry = {
  medicine: string;
  amount: string;
  stop: StopReason | '' | null;
  isNew: boolean;
};

/** How an adverse effect stands today; one entry for each pair of medicine and term. */
export type EffectEntry = { medicine: string | null; term: string; grade: Grade };

export type RedFlagEntry = {
  screened: 'not_asked' | 'all_clear' | 'findings';
  positive: string[];
  cleared: string[];
  outcome: string;
};

type Statement<K extends FactKind> = Fact<K>['statement'];
export type TherapyId = Statement<'therapy'>['therapy'];
export type TherapyStatus = Statement<'therapy'>['status'];
export type ReferralKind = Statement<'referral'>['to'];
export type ReferralStatus = Statement<'referral'>['status'];
export type CareEventId = Statement<'care_event'>['event'];
export type Vitamin = Statement<'supplement_trial'>['vitamin'];
export type TrialOutcome = Statement<'supplement_trial'>['outcome'];
export type Refused = Statement<'refusal'>['of'];

export type AllergyEntry = { substance: string; medicine: string | null; reaction: string };

/** What a routine visit does not ask for. */
export type CareEntry = {
  /** MRC grades by myotome (`L_L5`), as typed. */
  strength: Record<string, string>;
  progressive: boolean;
  therapy: Partial<Record<TherapyId, TherapyStatus>>;
  sessions: TherapyId[];
  referrals: Partial<Record<ReferralKind, ReferralStatus>>;
  /** What was done, with the words to it; a missing one was not done. */
  events: Partial<Record<CareEventId, string>>;
  trials: Partial<Record<Vitamin, TrialOutcome>>;
  refused: Refused[];
  conditions: { condition: string; present: boolean }[];
  allergies: AllergyEntry[];
};

export type VisitEntry = {
  on: string;
  pain: string;
  /** Answers by instrument id, in item order; '' = left out. */
  forms: Record<string, string[]>;
  /** Instruments chosen beside those that are always shown. */
  moreForms: string[];
  /** Adverse effects were asked about, and there is none now. */
  noEffects: boolean;
  effects: EffectEntry[];
  doses: DoseEntry[];
  redFlags: RedFlagEntry;
  weight: { value: string; unit: string };
  height: string;
  systolic: string;
  diastolic: string;
  heartRate: string;
  labs: Record<string, { value: string; unit: string }>;
  mechanism: Mechanism | null;
  care: CareEntry;
  note: string;
  /** Unusual entries that were looked at and found right: field and what was typed. */
  confirmed: string[];
};

/** The questionnaires that are always at hand, in their order. */
export const formIds: readonly string[] = ['peg', 'odi', 'phq9'];
/** The instruments that can be chosen beside them; pain has its own field. */
export const moreFormIds: readonly string[] = instruments
  .map(({ id }) => id)
  .filter((id) => id !== 'nrs_avg' && !formIds.includes(id));
/** The laboratory values that are always asked for, in their order. */
export const visitLabIds: readonly string[] = ['creatinine', 'egfr', 'hba1c', 'b12_total'];
/** The tests that are folded until they are asked for. */
export const moreLabIds: readonly string[] = labIds.filter((id) => !visitLabIds.includes(id));

/** An untouched form for a day. */
export function blankEntry(on: Day): VisitEntry {
  return {
    on,
    pain: '',
    forms: Object.fromEntries(
      [...formIds, ...moreFormIds].map((id) => [id, instrument(id).items.map(() => '')]),
    ),
    moreForms: [],
    noEffects: false,
    effects: [],
    doses: [],
    redFlags: { screened: 'not_asked', positive: [], cleared: [], outcome: '' },
    weight: { value: '', unit: 'kg' },
    height: '',
    systolic: '',
    diastolic: '',
    heartRate: '',
    labs: Object.fromEntries(labIds.map((id) => [id, { value: '', unit: lab(id).canonical }])),
    mechanism: null,
    care: {
      strength: {},
      progressive: false,
      therapy: {},
      sessions: [],
      referrals: {},
      events: {},
      trials: {},
      refused: [],
      conditions: [],
      allergies: [],
    },
    note: '',
    confirmed: [],
  };
}
