import { describe, expect, it } from 'vitest';
import { addDays } from '../clinical/day.ts';
import type { DraftFact, Statement } from '../clinical/facts.ts';
import {
  clinicDay,
  draft,
  jane,
  pain,
  temporaryRecord,
  type TemporaryRecord,
} from './testing/temporary-record.ts';

const nowhere = '01890000-0000-7000-8000-000000000000';

function withPatient(): TemporaryRecord & {
  patientId: string;
  append: (...facts: DraftFact[]) => string[];
} {
  const temporary = temporaryRecord();
  const { id: patientId } = temporary.record.addPatient(jane);
  const append = (...facts: DraftFact[]) =>
    temporary.record
      .appendFacts({ patientId, facts, visitOn: clinicDay, action: 'save_visit' })
      .facts.map(({ id }) => id);
  return { ...temporary, patientId, append };
}

const auditLength = ({ raw }: TemporaryRecord): unknown =>
  raw.prepare('SELECT count(*) FROM audit_entry').raw().get();

const aVisit = (): DraftFact[] => [
  ...Array.from({ length: 6 }, (_, index) => draft(pain(index))),
  draft({ kind: 'dose', medicine: 'pregabalin', amount: 150, stopReason: null, regimen: null }),
  draft({ kind: 'adverse_effect', term: 'dizziness', grade: 2, medicine: 'pregabalin' }),
  draft({
    kind: 'vital',
    weightKg: 81,
    heightCm: null,
    systolic: 130,
    diastolic: 80,
    heartRate: null,
  }),
  draft({ kind: 'red_flag_screen', positive: [], cleared: [], outcome: null }),
  draft({ kind: 'note', text: 'Walks to the shop again.' }),
];

describe('a visit', () => {
  it('is saved with its audit entry, and found by a second connection', () => {
    const clinic = withPatient();
    clinic.append(...aVisit());
    expect(clinic.openAgain().facts(clinic.patientId)).toHaveLength(11);
    expect(clinic.record.verify()).toMatchObject({ ok: true, problems: [] });
  });

  it.each<[string, Statement, string]>([
    ['a score of 11', pain(11), 'OutOfRange'],
    ['half a point of pain', pain(6.5), 'OutOfRange'],
    [
      'an implausible HbA1c',
      { kind: 'lab', lab: 'hba1c', value: 740, reportedValue: 740, reportedUnit: '%' },
      'OutOfRange',
    ],
    [
      'a stop without a reason',
      { kind: 'dose', medicine: 'pregabalin', amount: 0, stopReason: null, regimen: null },
      'OutOfRange',
    ],
    [
      'an unknown instrument',
      { kind: 'score', instrument: 'mood', value: 1, items: null },
      'OutOfRange',
    ],
    ['an empty note', { kind: 'note', text: '' }, 'OutOfRange'],
  ])('with %s among twelve entries is not saved at all', (_what, statement, name) => {
    const clinic = withPatient();
    const before = auditLength(clinic);
    expect(() => clinic.append(...aVisit(), draft(statement))).toThrow(
      expect.objectContaining({
        name,
        message: expect.stringMatching(/^Entry 12 of 12 .*Nothing was saved/s) as string,
      }),
    );
    expect(clinic.record.facts(clinic.patientId)).toEqual([]);
    expect(auditLength(clinic)).toEqual(before);
  });

  it('is not saved when its audit entry cannot be written', () => {
    const clinic = withPatient();
    clinic.raw.exec(
      "CREATE TRIGGER audit_breaks BEFORE INSERT ON audit_entry BEGIN SELECT RAISE(ABORT, 'no audit today'); END",
    );
    expect(() => clinic.append(...aVisit())).toThrow('no audit today');
    clinic.raw.exec('DROP TRIGGER audit_breaks');
    expect(clinic.record.facts(clinic.patientId)).toEqual([]);
    expect(clinic.record.verify()).toMatchObject({ ok: true });
  });

  it('of a patient who is not in the record is refused', () => {
    const { record } = withPatient();
    expect(() =>
      record.appendFacts({
        patientId: nowhere,
        facts: aVisit(),
        visitOn: clinicDay,
        action: 'save_visit',
      }),
    ).toThrow(expect.objectContaining({ name: 'NotFound' }));
  });

  it('lists its facts by clinical day, and within a day in the order of recording', () => {
    const { record, patientId, append } = withPatient();
    append(draft(pain(3)), draft(pain(4)), draft(pain(5), { on: addDays(clinicDay, -30) }));
    expect(record.facts(patientId).map(({ statement }) => statement)).toEqual([
      pain(5),
      pain(3),
      pain(4),
    ]);
  });

  it('keeps text that is not valid Unicode readable and provable', () => {
    const { record, patientId, append } = withPatient();
    append(draft({ kind: 'note', text: 'cut \ud83d off' }));
    expect(record.facts(patientId)[0]?.statement).toEqual({ kind: 'note', text: 'cut \ufffd off' });
    expect(record.verify()).toMatchObject({ ok: true });
  });
});

describe('a correction', () => {
  it('names the fact it replaces, and keeps the old one readable', () => {
    const { record, patientId, append } = withPatient();
    const [first = ''] = append(draft(pain(7)));
    append(draft(pain(4), { replaces: first }));
    expect(record.facts(patientId)).toMatchObject([
      { id: first, statement: pain(7), replaces: null },
      { statement: pain(4), replaces: first },
    ]);
  });

  it('can itself be corrected', () => {
    const { record, patientId, append } = withPatient();
    const [first = ''] = append(draft(pain(7)));
    const [second = ''] = append(draft(pain(4), { replaces: first }));
    append(draft(pain(5), { replaces: second }));
    expect(record.facts(patientId)).toHaveLength(3);
  });

  it.each<[string, string, (patient: ReturnType<typeof withPatient>, first: string) => void]>([
    [
      'of another kind',
      'NotAllowed',
      ({ append }, first) => append(draft({ kind: 'note', text: 'no' }, { replaces: first })),
    ],
    [
      'of a fact that does not exist',
      'NotFound',
      ({ append }) => append(draft(pain(4), { replaces: nowhere })),
    ],
    [
      'of a fact already corrected',
      'NotAllowed',
      ({ append }, first) => {
        append(draft(pain(4), { replaces: first }));
        append(draft(pain(5), { replaces: first }));
      },
    ],
    [
      'of a fact taken back',
      'NotAllowed',
      ({ append }, first) => {
        append(draft({ kind: 'void', reason: 'wrong patient' }, { replaces: first }));
        append(draft(pain(5), { replaces: first }));
      },
    ],
    [
      'of a void',
      'NotAllowed',
      ({ append }, first) => {
        const [taken = ''] = append(
          draft({ kind: 'void', reason: 'wrong patient' }, { replaces: first }),
        );
        append(draft({ kind: 'void', reason: 'was right' }, { replaces: taken }));
      },
    ],
    [
      'of another patient’s fact',
      'NotFound',
      ({ record }, first) => {
        const { id } = record.addPatient({ ...jane, number: 'P-2' });
        record.appendFacts({
          patientId: id,
          facts: [draft(pain(4), { replaces: first })],
          visitOn: null,
          action: 'correct_fact',
        });
      },
    ],
  ])('%s is refused', (_what, name, act) => {
    const clinic = withPatient();
    const [first = ''] = clinic.append(draft(pain(7)));
    expect(() => {
      act(clinic, first);
    }).toThrow(expect.objectContaining({ name }));
  });
});

describe('taking a fact back', () => {
  it('keeps the fact and the reason readable', () => {
    const { record, patientId, append } = withPatient();
    const [first = ''] = append(draft(pain(7)));
    append(draft({ kind: 'void', reason: 'entered for the wrong patient' }, { replaces: first }));
    expect(record.facts(patientId)).toMatchObject([
      { id: first, statement: pain(7) },
      { replaces: first, statement: { kind: 'void', reason: 'entered for the wrong patient' } },
    ]);
  });

  it('needs a fact to take back', () => {
    const { append } = withPatient();
    expect(() => append(draft({ kind: 'void', reason: 'nothing' }))).toThrow(
      expect.objectContaining({ name: 'OutOfRange' }),
    );
  });
});

describe('an imported fact', () => {
  it('is never recorded twice for a patient, not even within one import', () => {
    const clinic = withPatient();
    const imported = draft(pain(7), { importKey: 'Observation/1' });
    expect(() => clinic.append(imported, imported)).toThrow(
      expect.objectContaining({ name: 'NotAllowed' }),
    );
    clinic.append(imported);
    expect(() => clinic.append(imported)).toThrow(expect.objectContaining({ name: 'NotAllowed' }));
    expect(clinic.record.facts(clinic.patientId)).toHaveLength(1);
  });

  it('may be recorded for two patients under one key', () => {
    const { record, append } = withPatient();
    const imported = draft(pain(7), { importKey: 'Observation/1' });
    append(imported);
    const { id } = record.addPatient({ ...jane, number: 'P-2' });
    record.appendFacts({ patientId: id, facts: [imported], visitOn: null, action: 'import' });
    expect(record.facts(id)).toHaveLength(1);
  });

  it('can be corrected by a later import, and is then found by its newest form', () => {
    const { record, patientId, append } = withPatient();
    const [first = ''] = append(draft(pain(7), { importKey: 'Observation/1' }));
    append(draft(pain(6), { importKey: 'Observation/1', replaces: first }));
    expect(record.factsByImportKey(patientId).get('Observation/1')).toMatchObject({
      statement: pain(6),
      replaces: first,
    });
  });
});
