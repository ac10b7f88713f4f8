/** Events of a case to facts, checked by the same schema as facts from a form or an import. */
import type { ChartPatient } from '../chart.ts';
import { addDays, day, type Day } from '../day.ts';
import { draftFactSchema, type Fact, type Statement } from '../facts.ts';
import { MalformedCase, type CaseEvent, type CasePatient } from './case-format.ts';

/** Day 0 of every case; cases count days, so any day serves. */
const enrolledOn = day('2026-01-05');

/** The calendar day of a case's day number. */
export function caseDay(number: number): Day {
  return addDays(enrolledOn, number);
}

/** The person of a case. The age is the same on every day. */
export function casePatient({ age, sex, weight_kg, height_cm }: CasePatient): ChartPatient {
  return {
    sex: sex === 'F' ? 'female' : sex === 'M' ? 'male' : 'unknown',
    age: () => age ?? null,
    enrolledOn,
    enrolmentWeightKg: weight_kg ?? null,
    enrolmentHeightCm: height_cm ?? null,
  };
}

/** The facts of a case: its conditions, held since before its first event, and its events. */
export function caseFacts(
  caseId: string,
  patient: CasePatient,
  events: readonly CaseEvent[],
): Fact[] {
  const first = Math.min(0, ...events.map((event) => event.d)) - 1;
  const conditions = (patient.conditions ?? []).map((id) => ({ t: 'cond', d: first, id }));
  return [...conditions, ...events].map((event, index) => {
    const read = statements[event.t];
    if (!read)
      throw new MalformedCase(caseId, `event ${index + 1}: "${event.t}" is not a kind of event`);
    return caseFact(caseId, event.d, read(event), index, `event "${event.t}" of day ${event.d}`);
  });
}

/** A fact of a case. Throws {@link MalformedCase} where the schema refuses the statement. */
export function caseFact(
  caseId: string,
  d: number,
  statement: unknown,
  index: number,
  place: string,
): Fact {
  const draft = draftFactSchema.safeParse({
    on: caseDay(d),
    statement,
    replaces: null,
    importKey: null,
  });
  if (!draft.success) {
    const problems = draft.error.issues.map(
      (issue) => `${issue.path.slice(1).join('.')} ${issue.message}`,
    );
    throw new MalformedCase(caseId, `${place}: ${problems.join('; ')}`);
  }
  const { on, statement: checked } = draft.data;
  return {
    id: `case-${String(index).padStart(6, '0')}`,
    patientId: caseId,
    visitId: null,
    on,
    replaces: null,
    importKey: null,
    recordedAt: `${on}T12:00:00.000Z`,
    author: 'case',
    workstation: 'case',
    statement: checked,
  };
}

type Draft = { kind: Statement['kind'] } & Record<string, unknown>;

const careEvent =
  (event: string) =>
  (of: CaseEvent): Draft => ({
    kind: 'care_event',
    event,
    outcome: of['outcome'] ?? null,
  });

/** What each kind of event states. Values are passed on as they are; the fact schema judges them. */
const statements: Readonly<Record<string, (event: CaseEvent) => Draft>> = {
  score: ({ id, v }) => ({ kind: 'score', instrument: id, value: v, items: null }),
  med: ({ id, mg }) => ({
    kind: 'dose',
    medicine: id,
    amount: mg ?? null,
    stopReason: mg === 0 ? 'not_recorded' : null,
    regimen: null,
  }),
  ae: ({ term, grade, drug }) => ({
    kind: 'adverse_effect',
    term,
    grade: grade ?? null,
    medicine: drug ?? null,
  }),
  ae_check: () => ({ kind: 'adverse_effect_check' }),
  lab: ({ id, v }) => ({ kind: 'lab', lab: id, value: v, reportedValue: v, reportedUnit: '' }),
  vital: ({ weight_kg, height_cm, sbp, dbp }) => ({
    kind: 'vital',
    weightKg: weight_kg ?? null,
    heightCm: height_cm ?? null,
    systolic: sbp ?? null,
    diastolic: dbp ?? null,
    heartRate: null,
  }),
  redflags: ({ positive, cleared }) => ({
    kind: 'red_flag_screen',
    positive: positive ?? [],
    cleared: cleared ?? [],
    outcome: Array.isArray(cleared) && cleared.length > 0 ? 'case' : null,
  }),
  neuro: ({ m, progressive }) => ({
    kind: 'neuro_exam',
    myotomes: m ?? {},
    progressive: progressive ?? false,
  }),
  mechanism: ({ v }) => ({ kind: 'mechanism', mechanism: v }),
  cond: ({ id, present }) => ({ kind: 'condition', condition: id, present: present ?? true }),
  pt: ({ kind, status, completed }) => ({
    kind: 'therapy',
    therapy: 'physical_therapy',
    status: completed === true ? 'completed' : (kind ?? status),
    outcome: null,
  }),
  pt_session: () => ({ kind: 'therapy_session', therapy: 'physical_therapy' }),
  cbt: ({ status }) => ({ kind: 'therapy', therapy: 'cbt', status, outcome: null }),
  referral: ({ kind, status }) => ({ kind: 'referral', to: kind, status, outcome: null }),
  supplement_trial: ({ vitamin, outcome }) => ({
    kind: 'supplement_trial',
    vitamin,
    outcome: outcome ?? 'unclear',
  }),
  b12_treatment: careEvent('b12_treatment'),
  weight_plan: careEvent('weight_plan'),
  ecg: careEvent('ecg'),
  safety_assessment: careEvent('safety_assessment'),
  flag: ({ id }) => ({ kind: 'care_event', event: id, outcome: null }),
  declined: ({ id, v, kind, what }) => {
    const of = id ?? v ?? kind ?? what;
    return { kind: 'refusal', of: of === 'pt' ? 'physical_therapy' : of };
  },
};
