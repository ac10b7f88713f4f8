/**
 * What has been typed on the visit form, exactly as typed. Numbers stay text until they are read, so
 * that a slip is shown beside its field and never lost or corrected behind the typist's back. The
 * schema reads an entry that was kept as a draft.
 */
import { z } from 'zod';
import { instrument, instruments } from '../../clinical/instruments/index.ts';
import { labIds } from '../../clinical/labs/index.ts';
import type { Day } from '../../clinical/day.ts';
import type { Fact, FactKind } from '../../clinical/facts.ts';

type Statement<K extends FactKind> = Fact<K>['statement'];
export type StopReason = Exclude<NonNullable<Statement<'dose'>['stopReason']>, 'not_recorded'>;
export type Mechanism = Statement<'mechanism'>['mechanism'];
export type TherapyId = Statement<'therapy'>['therapy'];
export type TherapyStatus = Statement<'therapy'>['status'];
export type ReferralKind = Statement<'referral'>['to'];
export type ReferralStatus = Statement<'referral'>['status'];
export type CareEventId = Statement<'care_event'>['event'];
export type Vitamin = Statement<'supplement_trial'>['vitamin'];
export type TrialOutcome = Statement<'supplement_trial'>['outcome'];
export type Refused = Statement<'refusal'>['of'];

const text = z.string().max(10_000);
const texts = z.array(text).max(60);
const id = z.string().max(200);
const ids = z.array(id).max(200);
const by = <K extends string, V extends z.ZodType>(keys: readonly K[], value: V) =>
  z.partialRecord(z.enum(keys), value);

const stopReasons = [
  'ineffective',
  'adverse_effect',
  'completed',
  'patient_choice',
  'interaction',
  'other',
] as const satisfies readonly StopReason[];
const therapies = ['physical_therapy', 'cbt'] as const satisfies readonly TherapyId[];
const therapyStatuses = [
  'structured',
  'advice_only',
  'stopped',
  'completed',
  'referred',
  'active',
  'declined',
] as const satisfies readonly TherapyStatus[];
const referralKinds = [
  'pain_specialist',
  'spine',
  'spine_urgent',
  'mental_health',
  'other',
] as const satisfies readonly ReferralKind[];
const careEvents = [
  'b12_treatment',
  'weight_plan',
  'ecg',
  'safety_assessment',
  'interventional_considered',
  'comedication_confirmed',
] as const satisfies readonly CareEventId[];

/**
 * A change to a medicine taken, or a new one. `stop` set: stopped, whatever the amount says; empty
 * while the reason is not chosen.
 */
const doseEntry = z.object({
  medicine: id,
  amount: text,
  /** How insulin is taken, in words, beside its units a day or where they are not known. */
  regimen: text.default(''),
  stop: z.enum(['', ...stopReasons]).nullable(),
  isNew: z.boolean(),
});
export type DoseEntry = z.infer<typeof doseEntry>;

/** How an adverse effect stands today; one entry for each pair of medicine and term. */
const effectEntry = z.object({
  medicine: id.nullable(),
  term: id,
  grade: z.union([z.literal(0), z.literal(1), z.literal(2), z.literal(3)]),
});
export type EffectEntry = z.infer<typeof effectEntry>;

const redFlagEntry = z.object({
  screened: z.enum(['not_asked', 'all_clear', 'findings']),
  positive: ids,
  cleared: ids,
  outcome: text,
});
export type RedFlagEntry = z.infer<typeof redFlagEntry>;

/** Sessions attended since the last visit, and the day of the last one where it is known. */
const attendance = z.object({ count: text, lastOn: text });

/** What a routine visit does not ask for. */
const careEntry = z.object({
  /** MRC grades by myotome (`L_L5`), as typed. */
  strength: z.record(id, text),
  progressive: z.boolean(),
  therapy: by(therapies, z.enum(therapyStatuses)),
  sessions: by(therapies, attendance),
  referrals: by(referralKinds, z.enum(['sent', 'seen', 'declined'])),
  /** What came of a referral, in words. */
  referralOutcomes: by(referralKinds, text),
  /** What was done, with the words to it; a missing one was not done. */
  events: by(careEvents, text),
  trials: by(['vitamin_d', 'vitamin_b12'], z.enum(['benefit', 'no_benefit', 'unclear'])),
  refused: z.array(z.enum(['neuropathic_agent', 'physical_therapy'])).max(10),
  conditions: z.array(z.object({ condition: id, present: z.boolean() })).max(200),
  allergies: z
    .array(z.object({ substance: text, medicine: id.nullable(), reaction: text }))
    .max(200),
});
export type CareEntry = z.infer<typeof careEntry>;

/** A laboratory value as typed; an empty unit stands for the one last used. */
const measured = z.object({ value: text, unit: z.string().max(40) });
export type Measured = z.infer<typeof measured>;

const entrySchema = z.object({
  on: text,
  pain: text,
  /** Answers by instrument id, in item order; '' = left out. */
  forms: z.record(id, texts),
  /** Instruments chosen beside those that are always shown. */
  moreForms: ids,
  /** Adverse effects were asked about, and there is none now. */
  noEffects: z.boolean(),
  effects: z.array(effectEntry).max(200),
  doses: z.array(doseEntry).max(200),
  redFlags: redFlagEntry,
  weight: measured,
  height: text,
  systolic: text,
  diastolic: text,
  heartRate: text,
  labs: z.record(id, measured),
  mechanism: z.enum(['neuropathic', 'musculoskeletal', 'mixed']).nullable(),
  care: careEntry,
  note: text,
  /** Unusual entries that were looked at and found right: field and what was typed. */
  confirmed: z.array(text).max(500),
});
export type VisitEntry = z.infer<typeof entrySchema>;

/** The questionnaires that are always at hand, in their order. */
export const formIds: readonly string[] = ['peg', 'odi', 'phq9'];
/** The instruments that can be chosen beside them; pain has its own field. */
export const moreFormIds: readonly string[] = instruments
  .map((one) => one.id)
  .filter((one) => one !== 'nrs_avg' && !formIds.includes(one));
/** The laboratory values that are always asked for, in their order. */
export const visitLabIds: readonly string[] = ['creatinine', 'egfr', 'hba1c', 'b12_total'];
/** The tests that are folded until they are asked for. */
export const moreLabIds: readonly string[] = labIds.filter((one) => !visitLabIds.includes(one));

/** An untouched form for a day. */
export function blankEntry(on: Day): VisitEntry {
  return {
    on,
    pain: '',
    forms: Object.fromEntries(
      [...formIds, ...moreFormIds].map((one) => [one, instrument(one).items.map(() => '')]),
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
    labs: Object.fromEntries(labIds.map((one) => [one, { value: '', unit: '' }])),
    mechanism: null,
    care: {
      strength: {},
      progressive: false,
      therapy: {},
      sessions: {},
      referrals: {},
      referralOutcomes: {},
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

/** A kept entry, with what a newer form asks for beside it; null where it cannot be read. */
export function readEntry(kept: unknown, on: Day): VisitEntry | null {
  const read = entrySchema.safeParse(kept);
  if (!read.success) return null;
  const blank = blankEntry(on);
  return {
    ...read.data,
    forms: { ...blank.forms, ...read.data.forms },
    labs: { ...blank.labs, ...read.data.labs },
  };
}
