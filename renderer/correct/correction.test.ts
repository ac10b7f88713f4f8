import { describe, expect, it } from 'vitest';
import { day } from '../../clinical/day.ts';
import { draftFactSchema, type Fact, type Statement } from '../../clinical/facts.ts';
import { dose, fact, score, testDay } from '../patient/chart-for-tests.ts';
import { correctionFields, correctionOf, isCorrectable } from './correction.ts';
import type { Typed } from './field.ts';

const known = { medicines: ['pregabalin', 'duloxetine'] };
const on = '2026-11-20';

/** What comes of typing this over what the fields of an entry show. */
function correct(of: Fact, typed: Typed, reason = '') {
  const shown = Object.fromEntries(correctionFields(of, known).map(({ name, was }) => [name, was]));
  const how = { known, today: testDay, reason, label: 'the entry' };
  return correctionOf(of, { ...shown, ...typed }, how);
}

/** One entry of each kind that can be corrected, what is typed, and what then stands. */
const corrected: [Statement, Typed, object][] = [
  [
    { kind: 'score', instrument: 'nrs_avg', value: 9, items: [9] },
    { value: '6' },
    { value: 6, items: null },
  ],
  [
    {
      kind: 'dose',
      medicine: 'pregabalin',
      amount: 750,
      stopReason: null,
      regimen: '375 mg twice a day',
    },
    { amount: '75' },
    { amount: 75, regimen: null },
  ],
  [
    { kind: 'adverse_effect', term: 'dizziness', grade: 3, medicine: null },
    { grade: '1', medicine: 'pregabalin' },
    { grade: 1, medicine: 'pregabalin' },
  ],
  [{ kind: 'adverse_effect_check' }, { on: '2026-11-19' }, { kind: 'adverse_effect_check' }],
  [
    { kind: 'lab', lab: 'creatinine', value: 10, reportedValue: 884, reportedUnit: 'umol/L' },
    { value: '88.4' },
    { value: 1, reportedValue: 88.4, reportedUnit: 'umol/L' },
  ],
  [
    {
      kind: 'vital',
      weightKg: 86,
      heightCm: null,
      systolic: 80,
      diastolic: 130,
      heartRate: null,
    },
    { systolic: '130', diastolic: '80' },
    { weightKg: 86, systolic: 130, diastolic: 80 },
  ],
  [
    {
      kind: 'red_flag_screen',
      positive: ['RF-CES-1'],
      cleared: ['RF-CA-1'],
      outcome: 'MRI clear',
    },
    { positive: '', outcome: 'MRI clear on 18 Nov' },
    { positive: [], cleared: ['RF-CA-1'], outcome: 'MRI clear on 18 Nov' },
  ],
  [
    { kind: 'neuro_exam', myotomes: { L_L5: 1, R_C6: 5 }, progressive: false },
    { L_L5: '4', R_L5: '5', progressive: 'yes' },
    { myotomes: { L_L5: 4, R_L5: 5, R_C6: 5 }, progressive: true },
  ],
  [
    { kind: 'mechanism', mechanism: 'mixed' },
    { mechanism: 'neuropathic' },
    { mechanism: 'neuropathic' },
  ],
  [
    { kind: 'condition', condition: 'heart_failure', present: true },
    { present: 'no' },
    { condition: 'heart_failure', present: false },
  ],
  [
    { kind: 'allergy', substance: 'Penicilin', medicine: null, reaction: null },
    { substance: 'Pregabalin', reaction: 'rash' },
    { substance: 'Pregabalin', medicine: 'pregabalin', reaction: 'rash' },
  ],
  [
    { kind: 'therapy', therapy: 'cbt', status: 'referred', outcome: null },
    { status: 'active', outcome: 'six sessions' },
    { status: 'active', outcome: 'six sessions' },
  ],
  [
    { kind: 'therapy_session', therapy: 'cbt' },
    { therapy: 'physical_therapy' },
    { therapy: 'physical_therapy' },
  ],
  [
    { kind: 'referral', to: 'spine', status: 'sent', outcome: null },
    { status: 'seen', outcome: 'no surgery' },
    { to: 'spine', status: 'seen', outcome: 'no surgery' },
  ],
  [
    { kind: 'supplement_trial', vitamin: 'vitamin_d', outcome: 'benefit' },
    { outcome: 'unclear' },
    { vitamin: 'vitamin_d', outcome: 'unclear' },
  ],
  [
    { kind: 'refusal', of: 'neuropathic_agent' },
    { of: 'physical_therapy' },
    { of: 'physical_therapy' },
  ],
  [
    { kind: 'care_event', event: 'ecg', outcome: null },
    { outcome: 'QTc 410' },
    { event: 'ecg', outcome: 'QTc 410' },
  ],
  [{ kind: 'note', text: 'Sleeps wel.' }, { text: 'Sleeps well.' }, { text: 'Sleeps well.' }],
  [
    { kind: 'contact', channel: 'call', outcome: 'reached', words: null },
    { outcome: 'left_message', words: 'will call back' },
    { channel: 'call', outcome: 'left_message', words: 'will call back' },
  ],
  [
    {
      kind: 'titration_plan',
      medicine: 'pregabalin',
      aim: 'titrate',
      steps: [
        { on: day('2026-11-27'), amount: 2250 },
        { on: day('2026-12-04'), amount: 300 },
      ],
      words: null,
    },
    { 'amount-0': '225', 'amount-1': '' },
    { steps: [{ on: '2026-11-27', amount: 225 }] },
  ],
];

describe('correcting an entry', () => {
  it.each(
    corrected.map(([statement, typed, now]) => ({ kind: statement.kind, statement, typed, now })),
  )(
    'of kind $kind: a new fact that the record accepts names the one it replaces',
    ({ statement, typed, now }) => {
      const of = fact(on, statement);
      const made = correct(of, typed);
      if ('message' in made) throw new Error(made.message);
      const [draft] = made.facts;
      expect(made.facts).toHaveLength(1);
      expect(draft).toMatchObject({ on: typed['on'] ?? on, replaces: of.id, importKey: null });
      expect(draft?.statement).toEqual({ ...statement, ...now });
      expect(draftFactSchema.safeParse(draft).error).toBeUndefined();
    },
  );

  it('leaves only what was handed over, answered or taken back to be voided', () => {
    const kinds = new Set(corrected.map(([{ kind }]) => kind));
    for (const [statement] of corrected) expect(isCorrectable(fact(on, statement))).toBe(true);
    expect(kinds.size).toBe(20);
    const given = { kind: 'document', document: 'letter', language: 'en', given: 'file' } as const;
    expect(isCorrectable(fact(on, given))).toBe(false);
    expect(isCorrectable(fact(on, { kind: 'void', reason: 'slip' }))).toBe(false);
  });

  it('of the day moves the entry, and never into the future', () => {
    const wrong = dose(on, 'pregabalin', 150);
    expect(correct(wrong, { on: '2026-10-20' })).toMatchObject({ facts: [{ on: '2026-10-20' }] });
    expect(correct(wrong, { on: '2026-11-24' })).toMatchObject({ field: 'on' });
    expect(correct(wrong, { on: '' })).toMatchObject({ field: 'on' });
  });

  it('of a stop is its reason', () => {
    const made = correct(dose(on, 'pregabalin', 0), { reason: 'completed' });
    expect(made).toMatchObject({ facts: [{ statement: { amount: 0, stopReason: 'completed' } }] });
  });

  it('keeps its reason as a note of the same moment', () => {
    const made = correct(score(on, 'nrs_avg', 9), { value: '6' }, ' another patient’s sheet ');
    expect(made).toMatchObject({
      facts: [
        { statement: { kind: 'score' } },
        {
          on: testDay,
          statement: {
            kind: 'note',
            text: 'Correction of the entry, 20 Nov 2026: another patient’s sheet',
          },
        },
      ],
    });
  });

  it.each<[string, Fact, Typed, string]>([
    ['a score out of range', score(on, 'nrs_avg', 9), { value: '11' }, 'value'],
    ['a score between two steps', score(on, 'nrs_avg', 9), { value: '6.5' }, 'value'],
    ['no number', score(on, 'nrs_avg', 9), { value: '' }, 'value'],
    ['a number of two readings', dose(on, 'pregabalin', 150), { amount: '1,200' }, 'amount'],
    [
      'an implausible value',
      fact(on, { kind: 'lab', lab: 'hba1c', value: 7, reportedValue: 7, reportedUnit: '%' }),
      { value: '70' },
      'value',
    ],
    ['an empty note', fact(on, { kind: 'note', text: 'x' }), { text: ' ' }, 'text'],
    [
      'a blood pressure with one value',
      fact(on, {
        kind: 'vital',
        weightKg: null,
        heightCm: null,
        systolic: 130,
        diastolic: 80,
        heartRate: null,
      }),
      { diastolic: '' },
      'diastolic',
    ],
    ['nothing changed', score(on, 'nrs_avg', 9), {}, 'value'],
  ])('%s is refused at its field, in words', (_what, of, typed, field) => {
    const made = correct(of, typed);
    expect(made).toMatchObject({ field });
    expect('message' in made && made.message).toMatch(/\w{3}/);
  });
});
