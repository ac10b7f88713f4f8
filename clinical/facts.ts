/**
 * Facts: the clinical statements the record is made of. Each is dated by the day it was true (`on`)
 * and by the moment it was recorded; none is ever changed, a correction is a new fact that names
 * the one it replaces. The schemas are the one place where ranges are checked before a fact enters
 * the record, whether from the window, the command line or an import.
 */
import { z } from 'zod';
import { isDay, type Day } from './day.ts';
import { say } from './language/say.ts';
import { instrumentIds, scoreProblem } from './instruments/index.ts';
import { labIds, labProblem } from './labs/index.ts';
import { redFlagIds } from './redflags/index.ts';

export const daySchema = z.custom<Day>((value) => typeof value === 'string' && isDay(value), {
  error: () => say`must be a calendar day, YYYY-MM-DD`,
});
/** An instant in UTC, ISO 8601 with milliseconds: `2026-11-23T16:51:00.000Z`. */
export const instantSchema = z.iso.datetime({ precision: 3 });
const shortText = z.string().trim().min(1).max(200);
/** Absent in files that an earlier Dorso exported. */
const outcomeInWords = z.string().max(500).nullable().default(null);
const longText = z.string().max(10_000);
/** An id of our own knowledge files (medicine, adverse effect term, condition): lower-case words. */
const idSchema = z.string().regex(/^[a-z0-9_]{1,64}$/);

const oneOf = (ids: readonly string[], problem: (given: string) => string) =>
  z.string().refine((id) => ids.includes(id), {
    error: (issue) => problem(String(issue.input)),
  });
const isInstrument = oneOf(instrumentIds, (id) => say`${id} is not a known instrument`);
const isLab = oneOf(labIds, (id) => say`${id} is not a known laboratory test`);
const isRedFlag = oneOf(redFlagIds, (id) => say`${id} is not a known red flag`);

/** A scored instrument. `items` are in the instrument's item order, null where unanswered. */
const score = z
  .strictObject({
    kind: z.literal('score'),
    instrument: isInstrument,
    value: z.number(),
    items: z.array(z.number().nullable()).max(60).nullable(),
  })
  .superRefine((fact, context) => {
    const problem = scoreProblem(fact.instrument, fact.value);
    if (problem) context.addIssue({ code: 'custom', path: ['value'], message: problem });
  });

/**
 * The daily amount of a medicine from this day on, in the medicine's own unit (mg/day; micrograms
 * per hour for opioid patches; 1 = in use for other topicals). 0 = stopped, with a reason; null =
 * taken, amount not known.
 */
const dose = z
  .strictObject({
    kind: z.literal('dose'),
    medicine: idSchema,
    amount: z.number().min(0).max(100_000).nullable(),
    stopReason: z
      .enum([
        'ineffective',
        'adverse_effect',
        'completed',
        'patient_choice',
        'interaction',
        'other',
        'not_recorded',
      ])
      .nullable(),
    /** How it is taken, as prescribed: "75 mg twice daily". */
    regimen: z.string().max(500).nullable(),
  })
  .refine((fact) => (fact.amount === 0) === (fact.stopReason !== null), {
    path: ['stopReason'],
    error: () =>
      say`a stopped medicine (amount 0) needs a stop reason, and only a stopped one has it`,
  });

/** An adverse effect: 0 resolved, 1 mild, 2 moderate, 3 severe; null = grade not recorded (read as 2). */
const adverseEffect = z.strictObject({
  kind: z.literal('adverse_effect'),
  term: idSchema,
  grade: z.union([z.literal(0), z.literal(1), z.literal(2), z.literal(3)]).nullable(),
  /** The suspected medicine, or null when none is named. */
  medicine: idSchema.nullable(),
});

/** Adverse effects were asked about and there was none to report. */
const adverseEffectCheck = z.strictObject({ kind: z.literal('adverse_effect_check') });

/** A laboratory value in the lab's canonical unit, with the value and unit as they were reported. */
const lab = z
  .strictObject({
    kind: z.literal('lab'),
    lab: isLab,
    value: z.number(),
    reportedValue: z.number(),
    reportedUnit: z.string().max(40),
  })
  .superRefine((fact, context) => {
    const problem = labProblem(fact.lab, fact.value);
    if (problem) context.addIssue({ code: 'custom', path: ['value'], message: problem });
  });

/** Measurements at a visit: kg, cm, mmHg, beats per minute. At least one is present. */
const vital = z
  .strictObject({
    kind: z.literal('vital'),
    weightKg: z.number().min(2).max(500).nullable(),
    heightCm: z.number().min(30).max(260).nullable(),
    systolic: z.number().min(40).max(320).nullable(),
    diastolic: z.number().min(10).max(220).nullable(),
    heartRate: z.number().min(10).max(320).nullable(),
  })
  .refine(
    (fact) =>
      [fact.weightKg, fact.heightCm, fact.systolic, fact.diastolic, fact.heartRate].some(
        (v) => v !== null,
      ),
    {
      error: () => say`at least one measurement is needed`,
    },
  )
  .refine((fact) => (fact.systolic === null) === (fact.diastolic === null), {
    path: ['diastolic'],
    error: () => say`a blood pressure needs both values`,
  });

/** A red-flag screen: the flags found, and those now cleared. Empty lists: asked, all clear. */
const redFlagScreen = z
  .strictObject({
    kind: z.literal('red_flag_screen'),
    positive: z.array(isRedFlag).max(40),
    cleared: z.array(isRedFlag).max(40),
    /** How a cleared flag was settled. */
    outcome: z.string().max(500).nullable(),
  })
  .refine(
    (fact) => fact.cleared.length === 0 || (fact.outcome !== null && fact.outcome.trim() !== ''),
    {
      path: ['outcome'],
      error: () => say`clearing a red flag needs its outcome`,
    },
  );

/** MRC grades 0-5 by myotome (`L_L5`, `R_S1`), and the clinician's own mark "progressive". */
const neuroExam = z.strictObject({
  kind: z.literal('neuro_exam'),
  myotomes: z.record(
    z.string().regex(/^[LR]_(C[5-8]|T1|L[1-5]|S[1-3])$/),
    z.number().int().min(0).max(5),
  ),
  progressive: z.boolean(),
});

const mechanism = z.strictObject({
  kind: z.literal('mechanism'),
  mechanism: z.enum(['neuropathic', 'musculoskeletal', 'mixed']),
});

/** A condition of the patient's history; `present: false` from the day it no longer holds. */
const condition = z.strictObject({
  kind: z.literal('condition'),
  condition: idSchema,
  present: z.boolean(),
});

/** An allergy or intolerance as reported. `medicine` where the substance is one of our medicines. */
const allergy = z.strictObject({
  kind: z.literal('allergy'),
  substance: shortText,
  medicine: idSchema.nullable(),
  reaction: z.string().max(500).nullable(),
});

/** Where a non-drug treatment stands: physical therapy or cognitive behavioural therapy. */
const therapy = z
  .strictObject({
    kind: z.literal('therapy'),
    therapy: z.enum(['physical_therapy', 'cbt']),
    status: z.enum([
      'structured',
      'advice_only',
      'stopped',
      'completed',
      'referred',
      'active',
      'declined',
    ]),
    /** What came of it, in words. */
    outcome: outcomeInWords,
  })
  .refine(
    (fact) =>
      (fact.therapy === 'cbt'
        ? ['referred', 'active', 'declined', 'completed', 'stopped']
        : ['structured', 'advice_only', 'stopped', 'completed']
      ).includes(fact.status),
    { path: ['status'], error: () => say`this status does not belong to this therapy` },
  );

/** One attended session of a therapy. */
const therapySession = z.strictObject({
  kind: z.literal('therapy_session'),
  therapy: z.enum(['physical_therapy', 'cbt']),
});

const referral = z.strictObject({
  kind: z.literal('referral'),
  to: z.enum(['pain_specialist', 'spine', 'spine_urgent', 'mental_health', 'other']),
  status: z.enum(['sent', 'seen', 'declined']),
  /** What came of it, in words. */
  outcome: outcomeInWords,
});

const supplementTrial = z.strictObject({
  kind: z.literal('supplement_trial'),
  vitamin: z.enum(['vitamin_d', 'vitamin_b12']),
  outcome: z.enum(['benefit', 'no_benefit', 'unclear']),
});

/** What the patient declined to be offered. */
const refusal = z.strictObject({
  kind: z.literal('refusal'),
  of: z.enum(['neuropathic_agent', 'physical_therapy']),
});

/** Something done or decided that rules look for. */
const careEvent = z.strictObject({
  kind: z.literal('care_event'),
  event: z.enum([
    'b12_treatment',
    'weight_plan',
    'ecg',
    'safety_assessment',
    'interventional_considered',
    'comedication_confirmed',
  ]),
  outcome: z.string().max(500).nullable(),
});

const note = z.strictObject({ kind: z.literal('note'), text: longText.min(1) });

/** The reasons for declining a prompt, in the order they are offered. */
export const declineReasons = [
  'will_monitor',
  'tolerated_before',
  'patient_preference',
  'specialist_advice',
  'other_plan',
  'not_applicable',
  'other',
] as const;

/** A clinician's answer to a prompt. A decline is coded; "other" is explained in words. */
const promptResponse = z
  .strictObject({
    kind: z.literal('prompt_response'),
    promptKey: z.string().regex(/^R\d\d(:[A-Za-z0-9_:-]+)?$/),
    ruleVersion: z.string().max(20),
    urgency: z.enum(['urgent', 'action', 'info']),
    response: z.enum(['accepted', 'declined', 'snoozed']),
    reason: z.enum(declineReasons).nullable(),
    reasonText: z.string().max(1000).nullable(),
    until: daySchema.nullable(),
  })
  .refine((fact) => (fact.response === 'snoozed') === (fact.until !== null), {
    path: ['until'],
    error: () => say`a snooze needs the day on which the prompt returns`,
  })
  .refine((fact) => (fact.response === 'declined') === (fact.reason !== null), {
    path: ['reason'],
    error: () => say`declining a prompt needs a reason`,
  })
  .refine((fact) => fact.reason !== 'other' || (fact.reasonText ?? '').trim() !== '', {
    path: ['reasonText'],
    error: () => say`the reason "other" needs a few words`,
  });

/** An attempt to reach the patient between visits. */
const contact = z.strictObject({
  kind: z.literal('contact'),
  channel: z.enum(['call', 'message', 'letter']),
  outcome: z.enum(['reached', 'not_reached', 'left_message', 'sent']),
  words: z.string().trim().min(1).max(500).nullable(),
});

/**
 * The coming dose steps of a medicine, in its own unit a day; 0 = stopped. A newer plan of the same
 * medicine takes the place of the older one; without steps it is ended. A plan changes no dose.
 */
const titrationPlan = z
  .strictObject({
    kind: z.literal('titration_plan'),
    medicine: idSchema,
    aim: z.enum(['titrate', 'taper']),
    steps: z
      .array(z.strictObject({ on: daySchema, amount: z.number().min(0).max(100_000) }))
      .max(60),
    words: z.string().trim().min(1).max(500).nullable(),
  })
  .refine(
    ({ steps }) => steps.every(({ on }, place) => place === 0 || on > (steps[place - 1]?.on ?? on)),
    { path: ['steps'], error: 'each step needs a later day than the one before it' },
  );

/** A page that was printed, saved or copied for this patient. */
const document = z.strictObject({
  kind: z.literal('document'),
  document: z.enum(['letter', 'patient_page', 'visit_note', 'handout', 'report']),
  language: z.enum(['en', 'es']),
  given: z.enum(['file', 'printer', 'clipboard']),
});

/** Takes back an earlier fact that should never have been recorded; the fact stays readable. */
const voiding = z.strictObject({ kind: z.literal('void'), reason: shortText });

/** What a fact states, without who recorded it and when. */
export const statementSchema = z.discriminatedUnion('kind', [
  score,
  dose,
  adverseEffect,
  adverseEffectCheck,
  lab,
  vital,
  redFlagScreen,
  neuroExam,
  mechanism,
  condition,
  allergy,
  therapy,
  therapySession,
  referral,
  supplementTrial,
  refusal,
  careEvent,
  note,
  promptResponse,
  contact,
  titrationPlan,
  document,
  voiding,
]);
export type Statement = z.infer<typeof statementSchema>;
export type FactKind = Statement['kind'];

/** A statement with its clinical day, ready to be recorded: what a form or an import hands over. */
export const draftFactSchema = z.strictObject({
  on: daySchema,
  statement: statementSchema,
  /** The fact this one corrects or voids. */
  replaces: z.uuid().nullable(),
  /** Where an imported fact comes from; the same key is never recorded twice for a patient. */
  importKey: z.string().max(300).nullable(),
});
export type DraftFact = z.infer<typeof draftFactSchema>;

/** Who wrote a fact, where and when. */
export type Authorship = { recordedAt: string; author: string; workstation: string };

/** A recorded fact. Ids are UUIDv7: unique across workstations, sorted by the time of recording. */
export type Fact<K extends FactKind = FactKind> = Authorship & {
  id: string;
  patientId: string;
  visitId: string | null;
  on: Day;
  replaces: string | null;
  importKey: string | null;
  statement: Extract<Statement, { kind: K }>;
};

/** True for a fact of the given kind; narrows its statement. */
export function isKind<K extends FactKind>(fact: Fact, kind: K): fact is Fact<K> {
  return fact.statement.kind === kind;
}
