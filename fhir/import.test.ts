import { describe, expect, it } from 'vitest';
import { day } from '../clinical/day.ts';
import {
  bundle,
  factsIn,
  loinc,
  observation,
  patient,
  prescription,
  read,
  snomed,
  statements,
  subject,
  today,
} from './bundle-fixture.ts';
import { importFhirText } from './import.ts';

const pain = loinc('72514-3', 'Pain');
const score = (rest: object = {}) => observation(pain, { valueInteger: 5, ...rest });
const readText = (text: string) => importFhirText('test.json', text, { enrolledOn: today });

describe('the shapes of files', () => {
  it.each(['transaction', 'collection', 'searchset', 'batch', 'history', 'document'])(
    'a %s Bundle',
    (type) => {
      const entry = [patient, score()].map((resource) => ({ resource }));
      const { patients, errors } = readText(
        JSON.stringify({ resourceType: 'Bundle', type, entry }),
      );
      expect(patients.map((one) => [one.details?.name, one.facts.length])).toEqual([
        ['Ada Berg', 1],
      ]);
      expect(errors).toEqual([]);
    },
  );

  it('a single resource of a patient who is not in the file is known by its reference', () => {
    const { patients } = readText(JSON.stringify(score()));
    expect(patients).toMatchObject([
      {
        details: null,
        identifiers: [{ system: 'urn:dorso:fhir-reference', value: 'Patient/p1' }],
        facts: [{ importKey: 'Observation/o1' }],
      },
    ]);
  });

  it('NDJSON of several patients, one line broken', () => {
    const lines = [
      JSON.stringify(patient),
      JSON.stringify({ ...patient, id: 'p2', name: [{ text: 'Bo Lund' }] }),
      JSON.stringify(score()),
      '{"resourceType":"Observation",',
      JSON.stringify(score({ id: 'o2', subject: { reference: 'Patient/p2' } })),
      '',
    ];
    const { patients, errors } = readText(lines.join('\n'));
    expect(patients.map((one) => [one.details?.name, one.facts.length])).toEqual([
      ['Ada Berg', 1],
      ['Bo Lund', 1],
    ]);
    expect(errors.map((error) => error.place)).toEqual(['line 4']);
  });

  it('a Bundle inside a Bundle', () => {
    const inner = JSON.parse(bundle(score())) as unknown;
    const { patients } = readText(
      JSON.stringify({ resourceType: 'Bundle', type: 'collection', entry: [{ resource: inner }] }),
    );
    expect(patients[0]?.facts).toHaveLength(1);
  });

  it('a file with a byte order mark', () => {
    expect(readText(`\uFEFF${bundle(score())}`).patients[0]?.facts).toHaveLength(1);
  });

  it('ids are taken from full URLs where resources have none, and request.url may be missing', () => {
    const [id, other] = [
      '9c9d65dc-31c1-4cb2-8b2b-aa7e4f3e8a11',
      '9c9d65dc-31c1-4cb2-8b2b-aa7e4f3e8a12',
    ];
    const entry = [
      {
        fullUrl: `urn:uuid:${id}`,
        resource: { ...patient, id: undefined },
        request: { method: 'POST' },
      },
      {
        fullUrl: `urn:uuid:${other}`,
        resource: score({ id: undefined, subject: { reference: `urn:uuid:${id}` } }),
      },
    ];
    const { patients } = readText(
      JSON.stringify({ resourceType: 'Bundle', type: 'transaction', entry }),
    );
    expect(patients).toHaveLength(1);
    expect(patients[0]?.facts[0]?.importKey).toBe(`Observation/${other}`);
    expect(patients[0]?.identifiers).toEqual([
      { system: 'urn:ietf:rfc:3986', value: `urn:uuid:${id}` },
    ]);
  });

  it('relative references count from the server of the pointing resource', () => {
    const server = 'https://clinic.example/fhir';
    const entry = [
      { fullUrl: `${server}/Patient/p1`, resource: patient },
      { fullUrl: `${server}/Observation/o1`, resource: score() },
      {
        fullUrl: 'https://other.example/fhir/Observation/o2',
        resource: score({ id: 'o2', subject: { reference: `${server}/Patient/p1/_history/3` } }),
      },
    ];
    const { patients } = readText(
      JSON.stringify({ resourceType: 'Bundle', type: 'searchset', entry }),
    );
    expect(patients.map((one) => one.facts.length)).toEqual([2]);
  });
});

describe('broken files', () => {
  it.each([
    ['empty', '', 'the file is empty; export it again'],
    ['UTF-16', '{\u0000"\u0000', 'the file is not UTF-8 text; export it again as UTF-8'],
    [
      'not JSON',
      'Dear colleague',
      'the file is not valid JSON at line 1, column 1; export it again',
    ],
    ['no resource', '{"a":1}', 'resourceType is missing'],
    ['a number', '17', 'there is no resource here'],
    [
      'an entry that is no list',
      '{"resourceType":"Bundle","entry":{"a":1}}',
      'entry is not a list',
    ],
  ])('%s: one error that says what to do', (_name, text, message) => {
    const { patients, errors } = readText(text);
    expect(patients).toEqual([]);
    expect(errors.map((error) => error.message)).toEqual([message]);
  });

  it('a Bundle cut in half is one error with line and column', () => {
    const whole = JSON.stringify(JSON.parse(bundle(score())), null, 2);
    const { patients, errors } = readText(whole.slice(0, whole.length / 2));
    expect(patients).toEqual([]);
    expect(errors).toHaveLength(1);
    expect(errors[0]?.message).toMatch(
      /^the file is cut off at line \d+, column \d+; export it again$/,
    );
  });

  it('one broken entry does not stop the rest, and is reported with its place', () => {
    const entry = [
      null,
      { resource: null },
      { resource: { id: 'x' } },
      { resource: patient },
      { resource: score({ valueInteger: 11 }) },
      { resource: score({ id: 'o2' }) },
    ];
    const { patients, errors } = readText(JSON.stringify({ resourceType: 'Bundle', entry }));
    expect(patients[0]?.facts).toHaveLength(1);
    expect(errors.map((error) => error.place)).toEqual([
      'entry[0]',
      'entry[1]',
      'entry[2]',
      'entry[4] Observation/o1',
    ]);
  });

  it('a resource nested ten thousand levels deep is refused, the rest is read', () => {
    const deep = `${'{"a":'.repeat(10_000)}1${'}'.repeat(10_000)}`;
    const text = bundle(score()).replace(
      '"entry":[',
      `"entry":[{"resource":{"resourceType":"Observation","id":"deep","x":${deep}}},`,
    );
    const { patients, errors } = readText(text);
    expect(patients[0]?.facts).toHaveLength(1);
    expect(errors.map((error) => error.message)).toEqual(['the resource is nested too deeply']);
  });

  it('prototype keys are plain data', () => {
    const text = bundle(score()).replace(
      '"resourceType":"Observation"',
      '"resourceType":"Observation","__proto__":{"status":"cancelled"},"constructor":1',
    );
    expect(readText(text).patients[0]?.facts).toHaveLength(1);
    expect(Object.hasOwn(Object.prototype, 'status')).toBe(false);
  });

  it('a deletion in a history is counted, not an error', () => {
    const entry = [{ resource: patient }, { request: { method: 'DELETE', url: 'Observation/o1' } }];
    const { errors, notUnderstood } = readText(
      JSON.stringify({ resourceType: 'Bundle', type: 'history', entry }),
    );
    expect(errors).toEqual([]);
    expect(notUnderstood).toEqual([
      { type: 'Bundle', code: 'DELETE', display: 'a deletion; nothing is deleted', count: 1 },
    ]);
  });
});

describe('the same thing twice', () => {
  it('in one file is one fact', () => {
    const result = read(score(), score());
    expect(factsIn(result)).toHaveLength(1);
    expect(result.account).toMatchObject({ repeated: 1 });
  });

  it('without an id is named by its content', () => {
    const twice = read(score({ id: undefined }), score({ id: undefined }));
    expect(factsIn(twice)).toHaveLength(1);
    expect(factsIn(twice)[0]?.importKey).toMatch(/^Observation\/[0-9a-f]{28}$/);
    expect(factsIn(read(score({ id: undefined, valueInteger: 6 })))[0]?.importKey).not.toBe(
      factsIn(twice)[0]?.importKey,
    );
  });

  it('in two versions is the newer one', () => {
    const version = (value: number, lastUpdated: string) =>
      score({ valueInteger: value, meta: { lastUpdated } });
    const result = read(version(5, '2024-03-02T00:00:00Z'), version(7, '2024-03-05T00:00:00Z'));
    expect(statements(result, 'score').map((one) => one.value)).toEqual([7]);
  });

  it('with other content and no version is an error, and the first is read', () => {
    const result = read(score(), score({ valueInteger: 7 }));
    expect(statements(result, 'score').map((one) => one.value)).toEqual([5]);
    expect(result.errors[0]?.message).toMatch(
      /same id as entry\[1\] Observation\/o1 but other content/,
    );
  });

  it('imported again gives the same keys and content', () => {
    const text = bundle(score(), prescription('pregabalin 75 MG Oral Capsule'), {
      resourceType: 'Condition',
      id: 'c1',
      subject,
      code: snomed('44054006'),
      onsetDateTime: '2010',
    });
    expect(readText(text)).toEqual(readText(text));
  });
});

describe('the patient', () => {
  const details = (rest: object) => readText(JSON.stringify({ ...patient, ...rest }));

  it('the official name comes first, and middle names are left out', () => {
    const name = [
      { use: 'nickname', text: 'Addy' },
      { use: 'old', family: 'Holm', given: ['Ada'] },
      { use: 'official', family: 'Berg', given: ['Ada', 'Marie'] },
    ];
    expect(details({ name }).patients[0]?.details?.name).toBe('Ada Berg');
  });

  it.each([
    [{ name: undefined }, '(no name) p1'],
    [{ name: [{ text: 'Ada B.' }] }, 'Ada B.'],
  ])('a name that is missing or only text', (rest, name) => {
    expect(details(rest).patients[0]?.details?.name).toBe(name);
  });

  it('the patient number is the medical record number', () => {
    const identifier = [
      { system: 'urn:a', value: '1' },
      { system: 'urn:ssn', value: '999', type: { coding: [{ code: 'SS' }] } },
      { system: 'urn:mrn', value: 'M-7', type: { coding: [{ code: 'MR' }] } },
    ];
    const [one] = details({ identifier }).patients;
    expect(one?.details?.number).toBe('M-7');
    expect(one?.identifiers.map(({ system, value }) => `${system}|${value}`)).toEqual([
      'urn:mrn|M-7',
      'urn:a|1',
      'urn:dorso:fhir-reference|Patient/p1',
    ]);
  });

  it.each(['1960', '1960-02', '2099-01-01', 'sixty'])(
    'a birth date "%s" stays unknown and is reported',
    (birthDate) => {
      const { patients, errors } = details({ birthDate });
      expect(patients[0]?.details?.birthDate).toBeNull();
      expect(errors[0]?.message).toContain(birthDate);
    },
  );

  it.each([
    ['female', 'female'],
    ['male', 'male'],
    ['other', 'unknown'],
    [undefined, 'unknown'],
  ])('gender %s is %s', (gender, sex) => {
    expect(details({ gender }).patients[0]?.details?.sex).toBe(sex);
  });

  it('the day of death is kept; a death without a day is counted', () => {
    expect(details({ deceasedDateTime: '2020-05-06T10:00:00Z' }).patients[0]?.details?.diedOn).toBe(
      '2020-05-06',
    );
    expect(details({ deceasedBoolean: true }).notUnderstood[0]?.display).toBe(
      'said to have died, without a date',
    );
  });
});

describe('what is not used', () => {
  it('is counted by type and code, the most frequent first', () => {
    const claim = (id: string) => ({ resourceType: 'Claim', id });
    const shot = {
      resourceType: 'Immunization',
      id: 'i',
      vaccineCode: { coding: [{ code: '140', display: 'Influenza' }] },
    };
    expect(read(claim('1'), shot, claim('2')).notUnderstood).toEqual([
      { type: 'Claim', code: '', display: '', count: 2 },
      { type: 'Immunization', code: '140', display: 'Influenza', count: 1 },
    ]);
  });

  it('every resource ends as a fact, a count, an error or a repetition', () => {
    const { account } = read(score(), score(), score({ id: 'o2', valueInteger: 12 }), {
      resourceType: 'Claim',
      id: 'c',
    });
    expect(account).toEqual({ resources: 5, used: 2, counted: 1, failed: 1, repeated: 1 });
  });
});

it('the last day that may be is the day given, with a day for time zones', () => {
  const on = (effectiveDateTime: string) =>
    importFhirText('f', bundle(score({ effectiveDateTime })), {
      enrolledOn: today,
      today: day('2024-03-01'),
    }).errors.length;
  expect([on('2024-03-01'), on('2024-03-02'), on('2024-03-03')]).toEqual([0, 0, 1]);
});
