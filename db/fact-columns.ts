/** Which column each field of each kind of statement is kept in: the one place that says so. */
import type { FactKind, Statement } from '../clinical/facts.ts';
import type { ColumnOf } from './tables.ts';

/** How a field is kept where it is not simply text or a number. */
export type KeptAs = 'plain' | 'json' | 'boolean';
export type Kept = { column: ColumnOf<'fact'>; as: KeptAs };

type FieldsOf<K extends FactKind> = Exclude<keyof Extract<Statement, { kind: K }>, 'kind'>;
type Layout = { readonly [K in FactKind]: { readonly [F in FieldsOf<K>]: Kept } };

const plain = (column: ColumnOf<'fact'>): Kept => ({ column, as: 'plain' });
const json = (column: ColumnOf<'fact'>): Kept => ({ column, as: 'json' });
const boolean = (column: ColumnOf<'fact'>): Kept => ({ column, as: 'boolean' });

/** Complete by its type: a new kind or field of clinical/facts.ts does not compile without a column. */
export const factColumns: Layout = {
  score: { instrument: plain('instrument'), value: plain('value'), items: json('items') },
  dose: {
    medicine: plain('medicine'),
    amount: plain('amount'),
    stopReason: plain('stop_reason'),
    regimen: plain('regimen'),
  },
  adverse_effect: { term: plain('term'), grade: plain('grade'), medicine: plain('medicine') },
  adverse_effect_check: {},
  lab: {
    lab: plain('lab'),
    value: plain('value'),
    reportedValue: plain('reported_value'),
    reportedUnit: plain('reported_unit'),
  },
  vital: {
    weightKg: plain('weight_kg'),
    heightCm: plain('height_cm'),
    systolic: plain('systolic'),
    diastolic: plain('diastolic'),
    heartRate: plain('heart_rate'),
  },
  red_flag_screen: {
    positive: json('flags_positive'),
    cleared: json('flags_cleared'),
    outcome: plain('outcome'),
  },
  neuro_exam: { myotomes: json('myotomes'), progressive: boolean('progressive') },
  mechanism: { mechanism: plain('mechanism') },
  condition: { condition: plain('condition'), present: boolean('present') },
  allergy: {
    substance: plain('substance'),
    medicine: plain('medicine'),
    reaction: plain('reaction'),
  },
  therapy: {
    therapy: plain('therapy'),
    status: plain('therapy_status'),
    outcome: plain('outcome'),
  },
  therapy_session: { therapy: plain('therapy') },
  referral: {
    to: plain('referral_to'),
    status: plain('referral_status'),
    outcome: plain('outcome'),
  },
  supplement_trial: { vitamin: plain('vitamin'), outcome: plain('trial_outcome') },
  refusal: { of: plain('refused') },
  care_event: { event: plain('event'), outcome: plain('outcome') },
  note: { text: plain('note') },
  prompt_response: {
    promptKey: plain('prompt_key'),
    ruleVersion: plain('rule_version'),
    urgency: plain('urgency'),
    response: plain('response'),
    reason: plain('decline_reason'),
    reasonText: plain('decline_words'),
    until: plain('snoozed_until'),
  },
  contact: {
    channel: plain('contact_channel'),
    outcome: plain('contact_outcome'),
    words: plain('words'),
  },
  titration_plan: {
    medicine: plain('medicine'),
    aim: plain('plan_aim'),
    steps: json('plan_steps'),
    words: plain('words'),
  },
  document: {
    document: plain('document'),
    language: plain('document_language'),
    given: plain('document_given'),
  },
  void: { reason: plain('void_reason') },
};
