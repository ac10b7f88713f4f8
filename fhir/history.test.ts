import { describe, expect, it } from 'vitest';
import { inLanguage, languages } from '../clinical/language/language.ts';
import { factsIn, loinc, patient, read, snomed, statements, subject } from './bundle-fixture.ts';

const condition = (code: object, rest: object = {}) => ({
  resourceType: 'Condition',
  id: 'c1',
  clinicalStatus: { coding: [{ code: 'active' }] },
  code,
  subject,
  onsetDateTime: '2015-04-02',
  ...rest,
});
const diabetes = snomed('44054006', 'Diabetes');
const told = (...resources: object[]) =>
  statements(read(...resources), 'condition').map((one) => [one.condition, one.present, one.on]);

describe('conditions', () => {
  it('hold from their onset', () => {
    expect(told(condition(diabetes))).toEqual([['type_2_diabetes', true, '2015-04-02']]);
  });

  it.each([
    [
      'ICD-10',
      { coding: [{ system: 'http://hl7.org/fhir/sid/icd-10-cm', code: 'E11.9' }] },
      'type_2_diabetes',
    ],
    [
      'SNOMED and ICD-10 of one diagnosis',
      {
        coding: [
          ...diabetes.coding,
          { system: 'http://hl7.org/fhir/sid/icd-10-cm', code: 'E11.9' },
        ],
      },
      'type_2_diabetes',
    ],
  ])('by %s', (_name, code, id) => {
    expect(told(condition(code))).toEqual([[id, true, '2015-04-02']]);
  });

  it('end with their abatement', () => {
    expect(told(condition(diabetes, { abatementDateTime: '2018-01-01' }))).toEqual([
      ['type_2_diabetes', true, '2015-04-02'],
      ['type_2_diabetes', false, '2018-01-01'],
    ]);
  });

  it('resolved without a date end at the last date the sender gives', () => {
    const resolved = {
      clinicalStatus: { coding: [{ code: 'resolved' }] },
      recordedDate: '2016-05-05',
    };
    expect(told(condition(diabetes, resolved)).at(-1)).toEqual([
      'type_2_diabetes',
      false,
      '2016-05-05',
    ]);
  });

  it('recorded twice and resolved once still hold', () => {
    const open = condition(diabetes, { id: 'c2', onsetDateTime: '2016-01-01' });
    expect(
      told(condition(diabetes, { abatementDateTime: '2018-01-01' }), open).map(
        ([, present]) => present,
      ),
    ).toEqual([true, true]);
  });

  it.each(['entered-in-error', 'refuted'])('%s ones are counted', (code) => {
    const result = read(condition(diabetes, { verificationStatus: { coding: [{ code }] } }));
    expect(factsIn(result)).toEqual([]);
    expect(result.notUnderstood).toEqual([
      { type: 'Condition', code: '44054006', display: `Diabetes (${code})`, count: 1 },
    ]);
  });

  it.each([
    ['an age at onset', { onsetAge: { value: 50, unit: 'a' } }, '2010-03-01'],
    ['only the day it was recorded', { recordedDate: '2012-07-08' }, '2012-07-08'],
    ['no date at all: since birth', {}, patient.birthDate],
  ])('with %s', (_name, dates, on) => {
    const born = {
      ...patient,
      id: 'p9',
      birthDate: on === '2010-03-01' ? '1960-03-01' : patient.birthDate,
    };
    const result = read(
      born,
      condition(diabetes, {
        subject: { reference: 'Patient/p9' },
        onsetDateTime: undefined,
        ...dates,
      }),
    );
    expect(statements(result, 'condition')[0]?.on).toBe(on);
  });

  it('that are none of ours are counted', () => {
    expect(read(condition(snomed('66383009', 'Gingivitis'))).notUnderstood).toEqual([
      { type: 'Condition', code: '66383009', display: 'Gingivitis', count: 1 },
    ]);
  });
});

describe('allergies', () => {
  const allergy = (code: object, rest: object = {}) => ({
    resourceType: 'AllergyIntolerance',
    id: 'a1',
    patient: subject,
    code,
    recordedDate: '2001-01-01',
    ...rest,
  });

  it('keep the substance as written, and know our medicines', () => {
    const reaction = [{ manifestation: [{ text: 'Hives' }, { text: 'Wheezing' }] }];
    expect(statements(read(allergy({ text: 'Naproxen' }, { reaction })), 'allergy')).toEqual([
      {
        kind: 'allergy',
        substance: 'Naproxen',
        medicine: 'naproxen',
        reaction: 'Hives; Wheezing',
        on: '2001-01-01',
      },
    ]);
    expect(statements(read(allergy({ text: 'Bee venom' })), 'allergy')).toMatchObject([
      { medicine: null },
    ]);
  });

  it.each([
    ['no known allergy, by code', allergy(snomed('716186003', 'No known allergy'))],
    ['no known allergy, in words', allergy({ text: 'No known drug allergies' })],
    [
      'refuted',
      allergy({ text: 'Naproxen' }, { verificationStatus: { coding: [{ code: 'refuted' }] } }),
    ],
    [
      'resolved',
      allergy({ text: 'Naproxen' }, { clinicalStatus: { coding: [{ code: 'resolved' }] } }),
    ],
  ])('%s is no allergy', (_name, resource) => {
    const result = read(resource);
    expect(factsIn(result)).toEqual([]);
    expect(result.notUnderstood).toHaveLength(1);
  });

  it('without a substance are an error', () => {
    expect(read(allergy({})).errors[0]?.message).toBe('it names no substance');
  });
});

describe('therapy and referrals', () => {
  const procedure = (code: object, rest: object = {}) => ({
    resourceType: 'Procedure',
    id: 'x1',
    status: 'completed',
    subject,
    code,
    performedDateTime: '2024-02-01',
    ...rest,
  });

  it('a physical therapy that was done is a session', () => {
    expect(statements(read(procedure(snomed('91251008'))), 'therapy_session')).toEqual([
      { kind: 'therapy_session', therapy: 'physical_therapy', on: '2024-02-01' },
    ]);
  });

  it.each([
    ['one not done', procedure(snomed('91251008', 'PT'), { status: 'not-done' })],
    ['rehabilitation of any kind', procedure(snomed('52052004', 'Rehabilitation therapy'))],
    ['massage', procedure(snomed('387854002', 'Massage physiotherapy'))],
    [
      'a referral to physical therapy: nothing was done yet',
      procedure(snomed('444831000124102', 'Referral for physical therapy')),
    ],
  ])('%s is counted', (_name, resource) => {
    const result = read(resource);
    expect(factsIn(result)).toEqual([]);
    expect(result.notUnderstood).toHaveLength(1);
  });

  it('a referral is known by its words', () => {
    const to = (display: string) =>
      statements(read(procedure(snomed('1', display))), 'referral').map((one) => one.to);
    expect(to('Patient referral for psychotherapy (procedure)')).toEqual(['mental_health']);
    expect(to('Referral to pain management specialist')).toEqual(['pain_specialist']);
    expect(to('Referral to cardiology service')).toEqual([]);
  });

  const plan = (rest: object) => ({
    resourceType: 'CarePlan',
    id: 'cp',
    status: 'active',
    intent: 'order',
    subject,
    period: { start: '2024-01-01' },
    activity: [
      { detail: { code: snomed('91251008', 'Physical therapy'), status: 'in-progress' } },
      { detail: { code: snomed('266694003', 'Heat therapy'), status: 'in-progress' } },
    ],
    ...rest,
  });

  it('a care plan with physical therapy is structured therapy, until it is completed', () => {
    const result = read(
      plan({ status: 'completed', period: { start: '2024-01-01', end: '2024-03-01' } }),
    );
    expect(statements(result, 'therapy').map((one) => [one.status, one.on])).toEqual([
      ['structured', '2024-01-01'],
      ['completed', '2024-03-01'],
    ]);
    expect(result.notUnderstood).toEqual([
      { type: 'CarePlan', code: '266694003', display: 'Heat therapy (activity)', count: 1 },
    ]);
  });

  it('an order for a referral is a referral, a plan for one is not', () => {
    const request = (intent: string) => ({
      resourceType: 'ServiceRequest',
      id: 's',
      status: 'active',
      intent,
      subject,
      authoredOn: '2024-05-05',
      code: snomed('1', 'Referral to pain clinic'),
    });
    expect(statements(read(request('order')), 'referral')).toMatchObject([
      { to: 'pain_specialist', status: 'sent', on: '2024-05-05' },
    ]);
    expect(factsIn(read(request('plan')))).toEqual([]);
  });
});

describe('questionnaires', () => {
  const gad7 = ['69725-0', '68509-9', '69733-4', '69734-2', '69735-9', '69689-8', '69736-7'];
  const response = (rest: object) => ({
    resourceType: 'QuestionnaireResponse',
    id: 'q',
    status: 'completed',
    subject,
    authored: '2024-04-04T10:00:00Z',
    ...rest,
  });

  it('a GAD-7 by its address, with coded answers', () => {
    const item = gad7.map((code) => ({
      linkId: `/${code}`,
      answer: [{ valueCoding: { code: 'LA6570-1' } }],
    }));
    const result = read(response({ questionnaire: 'http://loinc.org/q/69737-5', item }));
    expect(statements(result, 'score')).toEqual([
      {
        kind: 'score',
        instrument: 'gad7',
        value: 14,
        items: [2, 2, 2, 2, 2, 2, 2],
        on: '2024-04-04',
      },
    ]);
  });

  it('a form by the codes of its Questionnaire', () => {
    const questionnaire = {
      resourceType: 'Questionnaire',
      id: 'peg',
      item: ['75893-8', '91145-3', '91146-1'].map((code, index) => ({
        linkId: String(index),
        code: [{ code }],
      })),
    };
    const item = [7, 5, 4].map((value, index) => ({
      linkId: String(index),
      answer: [{ valueInteger: value }],
    }));
    const result = read(questionnaire, response({ questionnaire: 'Questionnaire/peg', item }));
    expect(statements(result, 'score')).toMatchObject([
      { instrument: 'peg', value: 5.3, items: [7, 5, 4] },
    ]);
  });

  it.each([
    [
      'in progress',
      response({ status: 'in-progress', questionnaire: 'http://loinc.org/q/69737-5', item: [] }),
    ],
    [
      'unknown',
      response({
        questionnaire: 'http://clinic.example/admission',
        item: [{ linkId: '1', answer: [{ valueString: 'x' }] }],
      }),
    ],
    [
      'a change since start, whose direction nobody states',
      response({
        questionnaire: 'http://clinic.example/pgic',
        item: [{ linkId: 'pgic', answer: [{ valueInteger: 2 }] }],
      }),
    ],
  ])('one that is %s is counted', (_name, resource) => {
    const result = read(resource);
    expect(factsIn(result)).toEqual([]);
    expect(result.notUnderstood).toHaveLength(1);
  });
});

describe('adverse events', () => {
  const event = (text: string, rest: object = {}) => ({
    resourceType: 'AdverseEvent',
    id: 'ae',
    actuality: 'actual',
    subject,
    event: { text },
    date: '2024-04-01',
    ...rest,
  });

  it('with a known name keep grade and suspect', () => {
    const rest = {
      severity: { coding: [{ code: 'moderate' }] },
      suspectEntity: [{ instance: { display: 'pregabalin 75 MG Oral Capsule' } }],
    };
    expect(statements(read(event('Dizziness', rest)), 'adverse_effect')).toEqual([
      {
        kind: 'adverse_effect',
        term: 'dizziness',
        grade: 2,
        medicine: 'pregabalin',
        on: '2024-04-01',
      },
    ]);
  });

  it.each(languages)('are known by their name in either language, with the window in %s', (now) => {
    const named = ['Peripheral oedema', 'Swollen legs', 'Edema periférico', 'Mareo'].map((name) =>
      statements(
        inLanguage(now, () => read(event(name))),
        'adverse_effect',
      ).map(({ term }) => term),
    );
    expect(named).toEqual([
      ['peripheral_oedema'],
      ['peripheral_oedema'],
      ['peripheral_oedema'],
      ['dizziness'],
    ]);
  });

  it.each([
    ['potential ones', event('Dizziness', { actuality: 'potential' })],
    ['other names', event('Dizziness after a rollercoaster')],
  ])('%s are counted', (_name, resource) => {
    expect(factsIn(read(resource))).toEqual([]);
  });
});

it('the codes of a test name are not needed where only words are wrong', () => {
  // A code decides; its display is the sender's own affair.
  const result = read({
    resourceType: 'Observation',
    id: 'o',
    status: 'final',
    subject,
    code: loinc('4548-4', 'sugar memory'),
    effectiveDateTime: '2024-01-01',
    valueQuantity: { value: 7, unit: '%' },
  });
  expect(statements(result, 'lab')).toMatchObject([{ lab: 'hba1c' }]);
});
