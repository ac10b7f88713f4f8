import { describe, expect, it } from 'vitest';
import { day } from '../clinical/day.ts';
import { importFhirText } from './import.ts';
import {
  bundle,
  factsIn,
  prescription,
  read,
  statements,
  subject,
  today,
} from './bundle-fixture.ts';

const pregabalin = 'pregabalin 75 MG Oral Capsule';
const twice = (bounds: object = {}) => ({
  dosageInstruction: [
    {
      doseAndRate: [{ doseQuantity: { value: 75, unit: 'mg' } }],
      timing: { repeat: { frequency: 2, period: 1, periodUnit: 'd', ...bounds } },
    },
  ],
});
const series = (...resources: object[]) =>
  statements(read(...resources), 'dose').map(({ on, amount, stopReason }) => [
    on,
    amount,
    stopReason,
  ]);

describe('when a prescription ends', () => {
  it.each([
    ['active: it goes on', { status: 'active' }, [['2024-01-10', 150, null]]],
    [
      'stopped at the end of its validity',
      { status: 'stopped', dispenseRequest: { validityPeriod: { end: '2024-02-10T08:00:00Z' } } },
      [
        ['2024-01-10', 150, null],
        ['2024-02-10', 0, 'not_recorded'],
      ],
    ],
    [
      'a validity that ends does not stop an active one',
      { dispenseRequest: { validityPeriod: { end: '2024-02-10' } } },
      [['2024-01-10', 150, null]],
    ],
    [
      'stopped when its supply with refills was used up',
      {
        status: 'completed',
        dispenseRequest: {
          numberOfRepeatsAllowed: 1,
          expectedSupplyDuration: { value: 30, unit: 'days' },
        },
      },
      [
        ['2024-01-10', 150, null],
        ['2024-03-10', 0, 'completed'],
      ],
    ],
    [
      'stopped without any date: on the day after',
      { status: 'stopped' },
      [
        ['2024-01-10', 150, null],
        ['2024-01-11', 0, 'not_recorded'],
      ],
    ],
    ['cancelled: it was never taken', { status: 'cancelled' }, []],
    ['unknown: whether it was taken is not said', { status: 'unknown' }, []],
    [
      'stopped before its supply was used up: today at the latest',
      {
        status: 'stopped',
        authoredOn: '2026-11-01',
        dispenseRequest: { expectedSupplyDuration: { value: 90, unit: 'days' } },
      },
      [
        ['2026-11-01', 150, null],
        ['2026-11-23', 0, 'not_recorded'],
      ],
    ],
    [
      'stopped before the planned end of its directions: today at the latest',
      {
        status: 'stopped',
        authoredOn: '2026-11-01',
        ...twice({ boundsPeriod: { start: '2026-11-01', end: '2027-03-01' } }),
      },
      [
        ['2026-11-01', 150, null],
        ['2026-11-23', 0, 'not_recorded'],
      ],
    ],
    [
      'written and stopped today',
      { status: 'stopped', authoredOn: '2026-11-23' },
      [['2026-11-23', 0, 'not_recorded']],
    ],
    [
      'ended on the day it began: on the day after',
      { status: 'stopped', dispenseRequest: { validityPeriod: { end: '2024-01-10T09:00:00Z' } } },
      [
        ['2024-01-10', 150, null],
        ['2024-01-11', 0, 'not_recorded'],
      ],
    ],
  ])('%s', (_name, rest, expected) => {
    expect(series(prescription(pregabalin, { ...twice(), ...rest }))).toEqual(expected);
  });

  it('by its directions, whatever its status', () => {
    const bounds = { boundsPeriod: { start: '2024-02-01', end: '2024-02-15' } };
    expect(series(prescription(pregabalin, twice(bounds)))).toEqual([
      ['2024-02-01', 150, null],
      ['2024-02-15', 0, 'completed'],
    ]);
  });

  it('an end that lies in the future is not yet a fact', () => {
    const bounds = { boundsPeriod: { start: '2024-02-01', end: '2027-02-15' } };
    expect(series(prescription(pregabalin, twice(bounds)))).toEqual([['2024-02-01', 150, null]]);
  });

  it.each([
    ['sintol', 'adverse_effect'],
    ['sddi', 'interaction'],
    ['salg', 'adverse_effect'],
    ['surg', 'other'],
  ])('the coded reason %s is %s', (code, reason) => {
    const rest = { status: 'stopped', statusReason: { coding: [{ code }] } };
    expect(series(prescription(pregabalin, rest)).at(-1)?.[2]).toBe(reason);
  });

  it.each([
    ['Stopped because of side effects', 'adverse_effect'],
    ['No benefit after 6 weeks', 'ineffective'],
    ["Patient's choice", 'patient_choice'],
  ])('the reason in words "%s" is %s', (text, reason) => {
    const rest = { status: 'stopped', statusReason: { text } };
    expect(series(prescription(pregabalin, rest)).at(-1)?.[2]).toBe(reason);
  });

  it('an end before the beginning is an error with its place', () => {
    const rest = {
      resourceType: 'MedicationStatement',
      effectivePeriod: { start: '2024-05-01', end: '2024-01-01' },
    };
    const { errors } = read(prescription(pregabalin, rest));
    expect(errors).toEqual([
      {
        file: 'test.json',
        place: 'entry[1] MedicationStatement/m1',
        message: 'it ends on 2024-01-01, before it begins on 2024-05-01',
      },
    ]);
  });
});

describe('one series per medicine', () => {
  const another = (rest: object) =>
    prescription('pregabalin 25 MG Oral Capsule', { id: 'm2', ...twice(), ...rest });

  it('prescriptions that begin together are added up', () => {
    const other = another({ authoredOn: '2024-01-10' });
    expect(series(prescription(pregabalin, twice()), other)).toEqual([['2024-01-10', 300, null]]);
  });

  it('prescriptions that state their ends are added up while both run', () => {
    const until = (start: string, end: string) => twice({ boundsPeriod: { start, end } });
    const first = prescription(pregabalin, until('2024-01-10', '2024-04-01'));
    const other = another({ authoredOn: '2024-03-01', ...until('2024-03-01', '2024-04-01') });
    expect(series(first, other)).toEqual([
      ['2024-01-10', 150, null],
      ['2024-03-01', 300, null],
      ['2024-04-01', 0, 'completed'],
    ]);
  });

  it('a later one beside one without an end may be a changed dose: the amount is not known', () => {
    const other = another({ authoredOn: '2024-03-01' });
    expect(series(prescription(pregabalin, twice()), other)).toEqual([
      ['2024-01-10', 150, null],
      ['2024-03-01', null, null],
    ]);
  });

  it.each(['MedicationRequest/m1', 'https://ehr.example/fhir/MedicationRequest/m1'])(
    'one that names the earlier one (%s) takes its place',
    (reference) => {
      const dosageInstruction = [{ text: '150 mg twice daily' }];
      const priorPrescription = { reference };
      const other = another({ authoredOn: '2024-03-01', dosageInstruction, priorPrescription });
      expect(series(prescription(pregabalin, twice()), other)).toEqual([
        ['2024-01-10', 150, null],
        ['2024-03-01', 300, null],
      ]);
    },
  );

  it('an invented stop is remarked with its place', () => {
    const { remarks } = read(prescription(pregabalin, { ...twice(), status: 'stopped' }));
    expect(remarks).toEqual([
      {
        file: 'test.json',
        place: 'entry[1] MedicationRequest/m1',
        message: `${pregabalin}: stopped without a date, read as ended the day after it began`,
      },
    ]);
  });

  it('a renewal of the same prescription is not a second dose', () => {
    const again = { id: 'm2', authoredOn: '2024-03-01', ...twice() };
    expect(series(prescription(pregabalin, twice()), prescription(pregabalin, again))).toEqual([
      ['2024-01-10', 150, null],
    ]);
  });

  it('with one unknown amount the sum is unknown', () => {
    const other = prescription('pregabalin 25 MG Oral Capsule', {
      id: 'm2',
      authoredOn: '2024-03-01',
    });
    expect(series(prescription(pregabalin, twice()), other)).toEqual([
      ['2024-01-10', 150, null],
      ['2024-03-01', null, null],
    ]);
  });

  it('a change without a gap has no stop in between', () => {
    const first = {
      status: 'stopped',
      dispenseRequest: { validityPeriod: { end: '2024-03-01' } },
      ...twice(),
    };
    const second = {
      id: 'm2',
      authoredOn: '2024-03-01',
      dosageInstruction: [{ text: 'Take 150 mg twice daily' }],
    };
    expect(series(prescription(pregabalin, first), prescription(pregabalin, second))).toEqual([
      ['2024-01-10', 150, null],
      ['2024-03-01', 300, null],
    ]);
  });

  it('what is stated as taken and what was ordered are one intake', () => {
    const taken = {
      resourceType: 'MedicationStatement',
      id: 's1',
      effectivePeriod: { start: '2024-01-10' },
    };
    const dosage = twice().dosageInstruction;
    const result = series(prescription(pregabalin, twice()), {
      ...prescription(pregabalin, taken),
      dosage,
    });
    expect(result).toEqual([['2024-01-10', 150, null]]);
  });

  it('of a combination each known ingredient has its own', () => {
    const product = 'Acetaminophen 325 MG / Oxycodone Hydrochloride 10 MG Oral Tablet [Percocet]';
    const dosageInstruction = [{ text: 'one tablet 3 times a day' }];
    const found = statements(read(prescription(product, { dosageInstruction })), 'dose');
    expect(found.map(({ medicine, amount }) => [medicine, amount]).toSorted()).toEqual([
      ['acetaminophen', 975],
      ['oxycodone', 30],
    ]);
  });

  it('its keys name the medicine, the day and the prescriptions that began, renewals included', () => {
    const keys = (...resources: object[]) =>
      factsIn(read(...resources)).map((fact) => fact.importKey ?? '');
    const [key = '', ...more] = keys(prescription(pregabalin));
    expect(key).toMatch(/^dose\/pregabalin\/2024-01-10\/[0-9a-f]{6}$/);
    expect(more).toEqual([]);
    const renewal = prescription(pregabalin, { id: 'm2', authoredOn: '2024-03-01' });
    const renewed = keys(prescription(pregabalin), renewal);
    expect(renewed.map((one) => one.slice(0, key.length))).toEqual([key]);
    expect(renewed[0]).toHaveLength(key.length + 6);
  });

  it('years of renewals still fit into keys that the record takes', () => {
    const many = Array.from({ length: 200 }, (_, index) => {
      const authoredOn = `${2008 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}-01`;
      const meta = { lastUpdated: '2026-01-01T00:00:00Z' };
      return prescription(pregabalin, { id: `m${index}`, authoredOn, meta, ...twice() });
    });
    const { patients, errors } = read(...many);
    expect(errors).toEqual([]);
    expect(new Set(patients[0]?.facts.map((one) => JSON.stringify(one.statement))).size).toBe(1);
    expect(patients[0]?.facts.length).toBeLessThan(10);
  });
});

describe('what is no taking is counted', () => {
  it.each([
    ['a plan', { intent: 'plan' }, '(intent plan)'],
    ['a proposal', { intent: 'proposal' }, '(intent proposal)'],
    ['an option', { intent: 'option' }, '(intent option)'],
    ['a draft', { status: 'draft' }, '(draft)'],
    ['a mistake', { status: 'entered-in-error' }, '(entered-in-error)'],
    ['a prohibition', { doNotPerform: true }, '(is not to be taken)'],
    [
      'a statement of not taking',
      { resourceType: 'MedicationStatement', status: 'not-taken' },
      '(not-taken)',
    ],
  ])('%s', (_name, rest, reason) => {
    const { notUnderstood, ...result } = read(prescription(pregabalin, rest));
    expect(factsIn({ notUnderstood, ...result })).toEqual([]);
    expect(notUnderstood.map((row) => row.display)).toEqual([`${pregabalin} ${reason}`]);
  });

  it.each([
    ['an anaesthetic', '10 ML Fentanyl 0.05 MG/ML Injection'],
    ['a local anaesthetic', 'Lidocaine Hydrochloride 10 MG/ML Injectable Solution'],
    ['an injection of a tablet medicine', '2 ML Ondansetron 2 MG/ML Injection'],
    ['eye drops', 'diclofenac sodium 1 MG/ML Ophthalmic Solution'],
    ['a medicine that is not known', 'Lovastatin 20 MG Oral Tablet'],
  ])('%s: %s', (_name, product) => {
    const result = read(prescription(product));
    expect(factsIn(result)).toEqual([]);
    expect(result.notUnderstood).toEqual([
      { type: 'MedicationRequest', code: '', display: product, count: 1 },
    ]);
  });

  it('insulin is normally injected, and is taken', () => {
    const product = 'insulin glargine 100 UNT/ML Injectable Solution';
    expect(statements(read(prescription(product)), 'dose').map((one) => one.medicine)).toEqual([
      'insulin_glargine',
    ]);
  });

  it('a medicine named only in the directions is not prescribed', () => {
    const dosageInstruction = [{ text: 'one tablet daily, with ibuprofen if needed' }];
    const found = statements(
      read(prescription('acetaminophen 500 MG Oral Tablet', { dosageInstruction })),
      'dose',
    );
    expect(found.map((one) => one.medicine)).toEqual(['acetaminophen']);
  });
});

describe('where the medicine is named', () => {
  const medication = { resourceType: 'Medication', id: 'med1', code: { text: pregabalin } };
  const by = (reference: object, rest: object = {}) =>
    prescription('', {
      medicationCodeableConcept: undefined,
      medicationReference: reference,
      ...rest,
    });
  const medicines = (...resources: object[]) =>
    statements(read(...resources), 'dose').map((one) => one.medicine);

  it.each([
    ['a Medication of the file', [medication, by({ reference: 'Medication/med1' })]],
    ['a contained Medication', [by({ reference: '#med1' }, { contained: [medication] })]],
    [
      'the display of a reference that leads nowhere',
      [by({ reference: 'Medication/gone', display: pregabalin })],
    ],
    [
      'the ingredients of a Medication',
      [
        {
          ...medication,
          code: { text: 'Brand X' },
          ingredient: [{ itemCodeableConcept: { text: 'pregabalin' } }],
        },
        by({ reference: 'Medication/med1' }),
      ],
    ],
    [
      'an RxNorm ingredient code without words',
      [
        prescription('', {
          medicationCodeableConcept: {
            coding: [{ system: 'http://www.nlm.nih.gov/research/umls/rxnorm', code: '187832' }],
          },
        }),
      ],
    ],
  ])('%s', (_name, resources) => {
    expect(medicines(...resources)).toEqual(['pregabalin']);
  });

  it('a conditional reference to the patient is followed', () => {
    const text = JSON.stringify({
      resourceType: 'Bundle',
      type: 'transaction',
      entry: [
        {
          fullUrl: 'urn:uuid:6c1e3f0c-0000-4000-8000-000000000001',
          resource: {
            resourceType: 'Patient',
            identifier: [{ system: 'urn:clinic', value: '77' }],
            name: [{ family: 'Berg' }],
          },
        },
        {
          resource: prescription(pregabalin, {
            subject: { reference: 'Patient?identifier=urn:clinic|77' },
          }),
        },
      ],
    });
    const { patients } = importFhirText('test.json', text, { enrolledOn: today });
    expect(patients.map((one) => [one.details?.name, one.facts.length])).toEqual([['Berg', 1]]);
  });
});

it('vitamin B12 is recorded as its treatment', () => {
  const result = read(prescription('Vitamin B12 5 MG/ML Injectable Solution'));
  expect(statements(result, 'care_event')).toMatchObject([
    { event: 'b12_treatment', on: '2024-01-10' },
  ]);
});

it('a prescription dated in the future is an error', () => {
  const text = bundle(prescription(pregabalin, { authoredOn: '2025-01-10' }));
  const { errors, patients } = importFhirText('f', text, {
    enrolledOn: today,
    today: day('2024-06-01'),
  });
  expect(errors.map((error) => error.message)).toEqual(['the date 2025-01-10 lies in the future']);
  expect(patients[0]?.facts).toEqual([]);
});

it('administrations and dispenses are counted, not read', () => {
  const rest = {
    id: 'x',
    status: 'completed',
    subject,
    medicationCodeableConcept: { text: pregabalin },
  };
  const result = read(
    { resourceType: 'MedicationAdministration', ...rest },
    { resourceType: 'MedicationDispense', ...rest },
  );
  expect(factsIn(result)).toEqual([]);
  expect(result.notUnderstood.map(({ type, display }) => [type, display])).toEqual([
    ['MedicationAdministration', pregabalin],
    ['MedicationDispense', pregabalin],
  ]);
});

describe('a clinical drug by its code alone', () => {
  const coded = (code: string, rest: object = {}) =>
    prescription('', {
      medicationCodeableConcept: {
        coding: [{ system: 'http://www.nlm.nih.gov/research/umls/rxnorm', code }],
      },
      ...rest,
    });

  it('is understood with its strength: two capsules a day are an amount', () => {
    const taken = read(
      coded('483438', {
        dosageInstruction: [
          {
            doseAndRate: [{ doseQuantity: { value: 1 } }],
            timing: { repeat: { frequency: 2, period: 1, periodUnit: 'd' } },
          },
        ],
      }),
    );
    expect(statements(taken, 'dose')).toMatchObject([{ medicine: 'pregabalin', amount: 200 }]);
  });

  it('gives every ingredient of a combination', () => {
    const medicines = statements(read(coded('1049625')), 'dose').map((one) => one.medicine);
    expect(medicines.toSorted()).toEqual(['acetaminophen', 'oxycodone']);
  });

  it('that is not in the table is counted', () => {
    expect(factsIn(read(coded('999999')))).toEqual([]);
  });
});
