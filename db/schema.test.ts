import { describe, expect, it } from 'vitest';
import { tables, type RowOf, type TableName } from './tables.ts';
import {
  clinicDay,
  draft,
  jane,
  temporaryRecord,
  type TemporaryRecord,
} from './testing/temporary-record.ts';
import { statementRow } from './fact-row.ts';
import type { FactKind, Statement } from '../clinical/facts.ts';

/** One valid statement of each kind, to be spoiled one column at a time. */
const valid: { [K in FactKind]: Extract<Statement, { kind: K }> } = {
  score: { kind: 'score', instrument: 'nrs_avg', value: 5, items: null },
  dose: { kind: 'dose', medicine: 'pregabalin', amount: 150, stopReason: null, regimen: null },
  adverse_effect: { kind: 'adverse_effect', term: 'dizziness', grade: 2, medicine: null },
  adverse_effect_check: { kind: 'adverse_effect_check' },
  lab: { kind: 'lab', lab: 'hba1c', value: 7, reportedValue: 7, reportedUnit: '%' },
  vital: {
    kind: 'vital',
    weightKg: 80,
    heightCm: null,
    systolic: 130,
    diastolic: 80,
    heartRate: null,
  },
  red_flag_screen: { kind: 'red_flag_screen', positive: [], cleared: [], outcome: null },
  neuro_exam: { kind: 'neuro_exam', myotomes: { L_L5: 4 }, progressive: false },
  mechanism: { kind: 'mechanism', mechanism: 'mixed' },
  condition: { kind: 'condition', condition: 'ckd', present: true },
  allergy: { kind: 'allergy', substance: 'latex', medicine: null, reaction: null },
  therapy: { kind: 'therapy', therapy: 'cbt', status: 'active', outcome: null },
  therapy_session: { kind: 'therapy_session', therapy: 'cbt' },
  referral: { kind: 'referral', to: 'spine', status: 'sent', outcome: null },
  supplement_trial: { kind: 'supplement_trial', vitamin: 'vitamin_d', outcome: 'unclear' },
  refusal: { kind: 'refusal', of: 'physical_therapy' },
  care_event: { kind: 'care_event', event: 'ecg', outcome: null },
  note: { kind: 'note', text: 'Better.' },
  prompt_response: {
    kind: 'prompt_response',
    promptKey: 'R30',
    ruleVersion: '1',
    urgency: 'action',
    response: 'accepted',
    reason: null,
    reasonText: null,
    until: null,
  },
  contact: { kind: 'contact', channel: 'call', outcome: 'not_reached', words: null },
  titration_plan: {
    kind: 'titration_plan',
    medicine: 'pregabalin',
    aim: 'titrate',
    steps: [{ on: clinicDay, amount: 75 }],
    words: null,
  },
  document: { kind: 'document', document: 'handout', language: 'es', given: 'printer' },
  void: { kind: 'void', reason: 'wrong patient' },
};

type Spoiled = [kind: FactKind, what: string, row: RowOf<'fact'>];

const spoiled: Spoiled[] = [
  ['score', 'pain of 11', { value: 11 }],
  ['score', 'pain of -1', { value: -1 }],
  ['score', 'pain of 6.5', { value: 6.5 }],
  ['score', 'no value', { value: null }],
  ['score', 'an answer in words', { items: '["often"]' }],
  ['score', 'answers that are no list', { items: '{}' }],
  ['score', 'answers that are no JSON', { items: '[1,' }],
  ['dose', 'a negative amount', { amount: -1 }],
  ['dose', 'a stop without a reason', { amount: 0 }],
  ['dose', 'a reason without a stop', { stop_reason: 'other' }],
  ['dose', 'an unknown amount with a stop reason', { amount: null, stop_reason: 'other' }],
  ['dose', 'an unknown stop reason', { amount: 0, stop_reason: 'moon' }],
  ['dose', 'no medicine', { medicine: null }],
  ['dose', 'a medicine that is no id', { medicine: 'Pregabalin 75' }],
  ['adverse_effect', 'grade 4', { grade: 4 }],
  ['adverse_effect', 'no term', { term: null }],
  ['adverse_effect_check', 'a grade', { grade: 1 }],
  ['lab', 'an HbA1c of 740', { value: 740 }],
  ['lab', 'no reported unit', { reported_unit: null }],
  ['vital', 'a weight of 900 kg', { weight_kg: 900 }],
  ['vital', 'a height of 3 m', { height_cm: 300 }],
  ['vital', 'a pulse of 5', { heart_rate: 5 }],
  ['vital', 'half a blood pressure', { diastolic: null }],
  ['vital', 'nothing measured', { weight_kg: null, systolic: null, diastolic: null }],
  ['red_flag_screen', 'an unknown flag', { flags_positive: '["bad_luck"]' }],
  ['red_flag_screen', 'a cleared flag without outcome', { flags_cleared: '["cauda_equina"]' }],
  ['red_flag_screen', 'flags that are no list', { flags_positive: '3' }],
  ['neuro_exam', 'grade 6', { myotomes: '{"L_L5":6}' }],
  ['neuro_exam', 'an unknown myotome', { myotomes: '{"X_L5":5}' }],
  ['neuro_exam', 'no mark', { progressive: null }],
  ['mechanism', 'an unknown one', { mechanism: 'bad_luck' }],
  ['mechanism', 'none', { mechanism: null }],
  ['condition', 'neither present nor absent', { present: null }],
  ['allergy', 'no substance', { substance: null }],
  ['therapy', 'a status of another therapy', { therapy_status: 'structured' }],
  ['therapy', 'no status', { therapy_status: null }],
  ['therapy_session', 'a status', { therapy_status: 'active' }],
  ['referral', 'an unknown place', { referral_to: 'pub' }],
  ['referral', 'no status', { referral_status: null }],
  ['supplement_trial', 'no outcome', { trial_outcome: null }],
  ['refusal', 'of everything', { refused: 'everything' }],
  ['care_event', 'an unknown one', { event: 'party' }],
  ['note', 'no text', { note: '' }],
  ['prompt_response', 'a decline without reason', { response: 'declined' }],
  ['prompt_response', '"other" without words', { response: 'declined', decline_reason: 'other' }],
  ['prompt_response', 'a snooze without a day', { response: 'snoozed' }],
  ['prompt_response', 'a day without a snooze', { snoozed_until: '2026-05-01' }],
  ['prompt_response', 'no rule version', { rule_version: null }],
  ['contact', 'an unknown channel', { contact_channel: 'pigeon' }],
  ['contact', 'no outcome', { contact_outcome: null }],
  ['contact', 'empty words', { words: '' }],
  ['titration_plan', 'no medicine', { medicine: null }],
  ['titration_plan', 'no aim', { plan_aim: null }],
  ['titration_plan', 'steps that are no list', { plan_steps: '{}' }],
  ['titration_plan', 'a step without a day', { plan_steps: '[{"amount":75}]' }],
  ['titration_plan', 'a step on no day', { plan_steps: '[{"on":"2026-02-30","amount":75}]' }],
  ['titration_plan', 'a step without an amount', { plan_steps: '[{"on":"2026-03-09"}]' }],
  ['titration_plan', 'an amount in words', { plan_steps: '[{"on":"2026-03-09","amount":"x"}]' }],
  ['titration_plan', 'a negative amount', { plan_steps: '[{"on":"2026-03-09","amount":-1}]' }],
  ['document', 'an unknown one', { document: 'novel' }],
  ['document', 'an unknown language', { document_language: 'la' }],
  ['document', 'no way it was given', { document_given: null }],
  ['therapy', 'a document', { document: 'report' }],
  ['void', 'no reason', { void_reason: null }],
  ['void', 'nothing taken back', { replaces: null }],
  ['note', 'a day that does not exist', { on_day: '2026-02-30' }],
  ['note', 'an unknown kind', { kind: 'poem' }],
  ['note', 'an instant without zone', { recorded_at: '2026-03-09 10:00' }],
  ['note', 'a value of another kind', { value: 3 }],
];

function withFact(): TemporaryRecord & { insert: (kind: FactKind, change: RowOf<'fact'>) => void } {
  const temporary = temporaryRecord();
  const { record, raw } = temporary;
  const { id: patientId } = record.addPatient(jane, [{ system: 'urn:clinic', value: 'P-1' }]);
  const { facts } = record.appendFacts({
    patientId,
    facts: [draft(valid.note)],
    visitOn: clinicDay,
    action: 'save_visit',
  });
  const edition = { profile: null, settings: {}, from: clinicDay, reason: 'as agreed' };
  for (const whose of [null, patientId]) record.setProtocol(whose, edition);
  record.setClinicDetails({ name: 'Clinic', address: '', phone: '' });
  raw.pragma('foreign_keys = ON');
  const insert = (kind: FactKind, change: RowOf<'fact'>) => {
    const row: RowOf<'fact'> = {
      patient_id: patientId,
      id: '01890000-0000-7000-8000-000000000001',
      on_day: clinicDay,
      recorded_at: '2026-03-09T10:00:00.000Z',
      author: record.person.id,
      workstation: record.workstation,
      replaces: kind === 'void' ? (facts[0]?.id ?? null) : null,
      ...statementRow(valid[kind]),
      ...change,
    };
    const places = tables.fact.map(() => '?').join(', ');
    raw
      .prepare(`INSERT INTO fact (${tables.fact.join(', ')}) VALUES (${places})`)
      .run(tables.fact.map((column) => row[column] ?? null));
  };
  return { ...temporary, insert };
}

describe('the schema itself, behind the program’s back', () => {
  it.each(Object.keys(valid) as FactKind[])('takes a valid %s', (kind) => {
    const { insert } = withFact();
    expect(() => {
      insert(kind, {});
    }).not.toThrow();
  });

  it.each(spoiled)('refuses a %s with %s', (kind, _what, change) => {
    const { insert } = withFact();
    expect(() => {
      insert(kind, change);
    }).toThrow(
      expect.objectContaining({ code: expect.stringMatching(/^SQLITE_CONSTRAINT/) as string }),
    );
  });

  it.each<[string, RowOf<'fact'>]>([
    ['patient', { patient_id: '01890000-0000-7000-8000-0000000000aa' }],
    ['author', { author: '01890000-0000-7000-8000-0000000000aa' }],
    ['workstation', { workstation: '01890000-0000-7000-8000-0000000000aa' }],
    ['visit', { visit_id: '01890000-0000-7000-8000-0000000000aa' }],
  ])('refuses a fact of an unknown %s', (_what, change) => {
    const { insert } = withFact();
    expect(() => {
      insert('note', change);
    }).toThrow(expect.objectContaining({ code: 'SQLITE_CONSTRAINT_FOREIGNKEY' }));
  });

  it.each([
    ...(Object.keys(tables) as TableName[]),
    'audit_entry',
    'instrument',
    'instrument_limits',
    'lab',
    'lab_limits',
    'red_flag',
  ])('never changes, removes or overwrites a row of %s', (table) => {
    const { raw } = withFact();
    const rows = () => raw.prepare(`SELECT * FROM ${table}`).raw().all();
    const before = rows();
    expect(before.length).toBeGreaterThan(0);
    const key =
      table === 'instrument_limits' || table === 'lab_limits'
        ? 'number'
        : table === 'audit_entry'
          ? 'action'
          : 'id';
    for (const sql of [
      `UPDATE ${table} SET ${key} = ${key}`,
      `DELETE FROM ${table}`,
      `INSERT OR REPLACE INTO ${table} SELECT * FROM ${table}`,
      `REPLACE INTO ${table} SELECT * FROM ${table}`,
    ]) {
      expect(() => raw.prepare(sql).run(), sql).toThrow(/never/);
    }
    expect(rows()).toEqual(before);
  });
});
