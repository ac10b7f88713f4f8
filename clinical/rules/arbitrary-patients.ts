/** Arbitrary patients for property tests: valid facts of every kind the rules read. */
import fc from 'fast-check';
import type { ChartPatient } from '../chart.ts';
import { addDays, day } from '../day.ts';
import { draftFactSchema, type Fact, type Statement } from '../facts.ts';
import { redFlagIds } from '../redflags/index.ts';

export const enrolledOn = day('2026-01-05');
export type Draft = { d: number; statement: Statement };

export const of = <T>(...values: T[]) => fc.constantFrom(...values);
const medicine = of(
  'pregabalin',
  'gabapentin',
  'duloxetine',
  'amitriptyline',
  'nortriptyline',
  'venlafaxine',
  'ibuprofen',
  'oxycodone',
  'tramadol',
  'metformin',
  'phenelzine',
  'lisinopril',
  'not_in_the_formulary',
);
const term = of(
  'dizziness',
  'somnolence',
  'peripheral_oedema',
  'angioedema',
  'confusion',
  'a_local_term',
);
const condition = of(
  'diabetes',
  'heart_failure',
  'dialysis',
  'cirrhosis',
  'pregnancy_20w',
  'recent_mi',
  'alcohol_heavy_use',
  'frailty',
);

const labResult = of<[string, number]>(
  ['egfr', 14],
  ['egfr', 44.9],
  ['sodium', 128],
  ['sodium', 134],
  ['alt', 150],
  ['potassium', 6],
  ['hba1c', 8.2],
  ['b12_total', 170],
  ['b12_total', 300],
);

export const statement: fc.Arbitrary<Statement> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      kind: of('score' as const),
      instrument: of('nrs_avg'),
      value: fc.integer({ min: 0, max: 10 }),
      items: of(null),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: of('score' as const),
      instrument: of('peg', 'odi', 'psfs', 'dn4', 'phq9_item9', 'phq2'),
      value: fc.integer({ min: 0, max: 3 }),
      items: of(null),
    }),
  },
  {
    weight: 6,
    arbitrary: fc
      .tuple(medicine, of(0, 10, 25, 30, 75, 150, 300, 600, null))
      .map(([id, amount]): Statement => ({
        kind: 'dose',
        medicine: id,
        amount,
        stopReason: amount === 0 ? 'other' : null,
        regimen: null,
      })),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: of('adverse_effect' as const),
      term,
      grade: of<0 | 1 | 2 | 3 | null>(0, 1, 2, 3, null),
      medicine: of(null, 'pregabalin', 'duloxetine', 'ibuprofen'),
    }),
  },
  { weight: 4, arbitrary: of<Statement>({ kind: 'adverse_effect_check' }) },
  {
    weight: 4,
    arbitrary: fc.record({
      kind: of('lab' as const),
      lab: of('creatinine'),
      value: of(0.6, 1, 1.9, 4.5),
      reportedValue: of(1),
      reportedUnit: of('mg/dL'),
    }),
  },
  {
    weight: 3,
    arbitrary: labResult.map(([lab, value]): Statement => ({
      kind: 'lab',
      lab,
      value,
      reportedValue: value,
      reportedUnit: '',
    })),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: of('vital' as const),
      weightKg: of(null, 70, 80, 86),
      heightCm: of(null, 170),
      systolic: of(130, 150, 185),
      diastolic: of(80, 95),
      heartRate: of(null),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: of('red_flag_screen' as const),
      positive: fc.subarray([...redFlagIds], { maxLength: 1 }),
      cleared: fc.subarray([...redFlagIds], { maxLength: 3 }),
      outcome: of('settled'),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: of('neuro_exam' as const),
      myotomes: fc.record({ L_L5: fc.integer({ min: 0, max: 5 }) }),
      progressive: fc.boolean(),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: of('mechanism' as const),
      mechanism: of('neuropathic' as const, 'musculoskeletal' as const, 'mixed' as const),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ kind: of('condition' as const), condition, present: fc.boolean() }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: of('therapy' as const),
      therapy: of('physical_therapy' as const),
      outcome: of(null),
      status: of(
        'structured' as const,
        'advice_only' as const,
        'stopped' as const,
        'completed' as const,
      ),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: of('referral' as const),
      outcome: of(null),
      to: of('pain_specialist' as const, 'spine_urgent' as const),
      status: of('sent' as const, 'seen' as const),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: of('care_event' as const),
      event: of(
        'ecg' as const,
        'safety_assessment' as const,
        'weight_plan' as const,
        'interventional_considered' as const,
      ),
      outcome: of(null),
    }),
  },
);

export const drafts = (from: number, to: number) =>
  fc.array(fc.record({ d: fc.integer({ min: from, max: to }), statement }), { maxLength: 40 });

export const response = fc.record({
  d: fc.integer({ min: 0, max: 40 }),
  statement: fc
    .tuple(
      of('R20:pregabalin', 'R03', 'R34:nsaid_oral', 'R62', 'R30:dizziness'),
      of('accepted' as const, 'declined' as const, 'snoozed' as const),
    )
    .map(([promptKey, answer]): Statement => ({
      kind: 'prompt_response',
      promptKey,
      ruleVersion: '1',
      urgency: 'action',
      response: answer,
      reason: answer === 'declined' ? 'will_monitor' : null,
      reasonText: null,
      until: answer === 'snoozed' ? addDays(enrolledOn, 45) : null,
    })),
});

export const someone: fc.Arbitrary<ChartPatient> = fc
  .record({
    sex: of('female' as const, 'male' as const, 'unknown' as const),
    age: of(15, 45, 68, 80, null),
    weight: of(null, 80),
  })
  .map(({ sex, age, weight }) => ({ sex, age: () => age, enrolledOn, enrolmentWeightKg: weight }));

/** Facts crowded into few days, so that records of one item often share a day. */
export const crowded = fc.array(
  fc.record({ d: of(0, 14, 28, 41, 42), statement: fc.oneof(statement, sameItem()) }),
  { maxLength: 40 },
);

/** Facts of very few items: the more cautious of two on a day must count. */
function sameItem(): fc.Arbitrary<Statement> {
  const amount = of(0, 75, 150, 225, null);
  return fc.oneof(
    amount.map((value): Statement => ({
      kind: 'dose',
      medicine: 'pregabalin',
      amount: value,
      stopReason: value === 0 ? 'other' : null,
      regimen: null,
    })),
    fc.record({
      kind: of('adverse_effect' as const),
      term: of('dizziness'),
      grade: of<0 | 1 | 2 | 3 | null>(0, 1, 2, 3, null),
      medicine: of(null, 'pregabalin'),
    }),
    fc.record({
      kind: of('condition' as const),
      condition: of('pregnancy'),
      present: fc.boolean(),
    }),
  );
}

/** What may stand against a step of the medicine: each is noise a careless rule would overlook. */
export function disturbance(medicine: string): fc.Arbitrary<Statement> {
  return fc.oneof(
    fc.record({
      kind: of('adverse_effect' as const),
      term: of('dizziness', 'angioedema', 'confusion'),
      grade: of<0 | 1 | 2 | 3 | null>(0, 1, 2, 3, null),
      medicine: of(null, medicine, 'ibuprofen'),
    }),
    of<Statement>(
      lab('creatinine', 4.5),
      lab('sodium', 128),
      lab('alt', 150),
      { kind: 'score', instrument: 'phq9_item9', value: 2, items: null },
      { kind: 'condition', condition: 'pregnancy', present: true },
      { kind: 'condition', condition: 'cirrhosis', present: true },
      { kind: 'care_event', event: 'ecg', outcome: null },
      {
        kind: 'vital',
        weightKg: null,
        heightCm: null,
        systolic: 185,
        diastolic: 95,
        heartRate: null,
      },
      { kind: 'red_flag_screen', positive: ['RF-CES-1'], cleared: [], outcome: null },
      { kind: 'dose', medicine: 'oxycodone', amount: 20, stopReason: null, regimen: null },
    ),
  );
}

function lab(id: string, value: number): Statement {
  return { kind: 'lab', lab: id, value, reportedValue: value, reportedUnit: '' };
}

/** Facts as recorded one after the other in the order of the list. */
export function recorded(list: readonly Draft[]): Fact[] {
  return list.map(({ d, statement: stated }, index) => {
    const draft = {
      on: addDays(enrolledOn, d),
      statement: stated,
      replaces: null,
      importKey: null,
    };
    const { on } = draftFactSchema.parse(draft);
    const number = String(index).padStart(4, '0');
    return {
      ...draft,
      on,
      id: `fact-${number}`,
      patientId: 'p',
      visitId: null,
      recordedAt: `2026-06-01T08:00:00.${number.slice(1)}Z`,
      author: 'a',
      workstation: 'w',
    };
  });
}
