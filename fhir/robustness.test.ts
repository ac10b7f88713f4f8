import { existsSync, readFileSync, readdirSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { draftFactSchema } from '../clinical/facts.ts';
import {
  bundle,
  factsIn,
  loinc,
  observation,
  prescription,
  snomed,
  subject,
  today,
} from './bundle-fixture.ts';
import { importFhirText } from './import.ts';

const examples = new URL('../../shared/oracles/hl7_r4_examples/', import.meta.url);
const absent = !existsSync(examples);
const why = absent ? ' (skipped: ../shared/oracles/hl7_r4_examples is not here)' : '';
const readFile = (text: string) => importFhirText('f', text, { enrolledOn: today });
const example = (name: string) => readFileSync(new URL(`${name}.json`, examples), 'utf8');

const patientRef = { reference: 'Patient/p1' };
const samples: unknown[] = [
  observation(loinc('72514-3'), { valueQuantity: { value: 5, unit: '{score}' } }),
  observation(loinc('91147-9'), {
    id: 'o2',
    component: ['75893-8', '91145-3', '91146-1'].map((code) => ({
      code: loinc(code),
      valueInteger: 4,
    })),
  }),
  observation(loinc('85354-9'), {
    id: 'o3',
    component: [
      { code: loinc('8480-6'), valueQuantity: { value: 140, unit: 'mm[Hg]' } },
      { code: loinc('8462-4'), valueQuantity: { value: 80, unit: 'mm[Hg]' } },
    ],
  }),
  observation(loinc('4548-4'), {
    id: 'o4',
    effectivePeriod: { end: '2024-01-01' },
    valueQuantity: { value: 7, unit: '%' },
  }),
  prescription('pregabalin 75 MG Oral Capsule', {
    dosageInstruction: [
      {
        sequence: 1,
        text: '75 mg twice daily',
        doseAndRate: [{ doseQuantity: { value: 75, unit: 'mg' } }],
        timing: {
          repeat: {
            frequency: 2,
            period: 1,
            periodUnit: 'd',
            boundsPeriod: { start: '2024-01-01', end: '2024-05-01' },
          },
        },
      },
    ],
  }),
  prescription('', {
    id: 'm2',
    status: 'stopped',
    medicationCodeableConcept: undefined,
    medicationReference: { reference: '#a' },
    contained: [
      { resourceType: 'Medication', id: 'a', code: { text: 'naproxen 500 MG Oral Tablet' } },
    ],
  }),
  {
    resourceType: 'Condition',
    id: 'c1',
    subject,
    code: snomed('44054006'),
    onsetDateTime: '2010-01-01',
    abatementDateTime: '2012-01-01',
  },
  {
    resourceType: 'AllergyIntolerance',
    id: 'a1',
    patient: patientRef,
    code: { text: 'Naproxen' },
    recordedDate: '2001',
  },
  {
    resourceType: 'Procedure',
    id: 'x1',
    status: 'completed',
    subject,
    code: snomed('91251008'),
    performedPeriod: { start: '2024-01-01' },
  },
  {
    resourceType: 'CarePlan',
    id: 'cp',
    status: 'active',
    subject,
    period: { start: '2024-01-01' },
    activity: [{ detail: { code: snomed('228557008'), status: 'in-progress' } }],
  },
  {
    resourceType: 'QuestionnaireResponse',
    id: 'q',
    status: 'completed',
    subject,
    authored: '2024-01-01',
    questionnaire: 'http://loinc.org/q/69737-5',
    item: [{ linkId: '/69725-0', answer: [{ valueInteger: 1 }] }],
  },
  {
    resourceType: 'AdverseEvent',
    id: 'ae',
    actuality: 'actual',
    subject,
    event: { text: 'Dizziness' },
    date: '2024-01-01',
  },
];

/** What a broken sender may put in the place of anything. */
const wrong = fc.oneof(
  fc.constantFrom(
    null,
    0,
    -1,
    1e308,
    '',
    ' ',
    true,
    [],
    {},
    [null],
    [[]],
    '2024-13-45',
    '9999-12-31',
    '0001-01-01',
    'x'.repeat(5_000),
    '\u0000',
    '../..',
    '#',
    '?identifier=%',
  ),
  fc.jsonValue({ maxDepth: 3 }),
);

type Path = (string | number)[];
function pathsOf(root: unknown): Path[] {
  const found: Path[] = [];
  const waiting: { value: unknown; path: Path }[] = [{ value: root, path: [] }];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { value, path } = next;
    if (typeof value !== 'object' || value === null) continue;
    for (const [key, inner] of Object.entries(value)) {
      found.push([...path, key]);
      waiting.push({ value: inner, path: [...path, key] });
    }
  }
  return found;
}

/** A copy with one place replaced, or dropped when the value is undefined. */
function mutated(root: unknown, path: Path, value: unknown): unknown {
  const [key, ...rest] = path;
  if (key === undefined || typeof root !== 'object' || root === null) return value;
  const copy = (Array.isArray(root) ? [...(root as unknown[])] : { ...root }) as Record<
    string | number,
    unknown
  >;
  if (rest.length > 0) copy[key] = mutated(copy[key], rest, value);
  else if (value === undefined) delete copy[key];
  else copy[key] = value;
  return copy;
}

describe('whatever is broken in a resource', () => {
  const broken = fc
    .constantFrom(...samples)
    .chain((sample) =>
      fc
        .array(
          fc.tuple(fc.constantFrom(...pathsOf(sample)), fc.option(wrong, { nil: undefined })),
          { minLength: 1, maxLength: 3 },
        )
        .map((changes) =>
          changes.reduce<unknown>((whole, [path, value]) => mutated(whole, path, value), sample),
        ),
    );

  it('importing never throws, accounts for every resource, and gives only facts the record accepts', () => {
    fc.assert(
      fc.property(fc.array(broken, { minLength: 1, maxLength: 4 }), (resources) => {
        const result = readFile(bundle(...resources));
        const { account, errors } = result;
        expect(account.used + account.counted + account.failed + account.repeated).toBe(
          account.resources,
        );
        // What is no resource at all is an error of its own.
        expect(account.resources + errors.length).toBeGreaterThanOrEqual(resources.length + 1);
        for (const fact of factsIn(result))
          expect(draftFactSchema.safeParse(fact).success).toBe(true);
        const spoken = result.notUnderstood.reduce((sum, row) => sum + row.count, 0);
        expect(spoken + errors.length).toBeGreaterThanOrEqual(account.counted + account.failed);
      }),
      { numRuns: 1_000 },
    );
  });

  it('the sound resources beside it are read all the same', () => {
    const sound = observation(loinc('72514-3'), { id: 'sound', valueInteger: 4 });
    fc.assert(
      fc.property(broken, (resource) => {
        const keys = factsIn(readFile(bundle(sound, resource))).map((fact) => fact.importKey);
        expect(keys).toContain('Observation/sound');
      }),
      { numRuns: 300 },
    );
  });
});

it('any text at all is read without throwing', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.json(),
        fc.string().map((text) => bundle(text).slice(0, 200)),
      ),
      (text) => {
        expect(() => readFile(text)).not.toThrow();
      },
    ),
    { numRuns: 500 },
  );
});

describe(`the examples of the FHIR standard${why}`, () => {
  const names = absent ? [] : readdirSync(examples).map((name) => name.replace('.json', ''));

  it.skipIf(absent)('are all read without throwing, each accounted for', () => {
    expect(names).toHaveLength(194);
    for (const name of names) {
      const { account, errors } = readFile(example(name));
      const { resources, used, counted, failed, repeated } = account;
      expect([name, resources + errors.filter((error) => error.place === '').length]).toEqual([
        name,
        resources,
      ]);
      expect([name, used + counted + failed + repeated]).toEqual([name, resources]);
    }
  });

  const vital = {
    kind: 'vital',
    weightKg: null,
    heightCm: null,
    systolic: null,
    diastolic: null,
    heartRate: null,
  };
  const dose = (
    on: string,
    medicine: string,
    amount: number | null,
    stopReason: string | null = null,
  ) => ({ on, kind: 'dose', medicine, amount, stopReason });
  /** Read by hand from the examples; regimens are left out of the comparison. */
  const EXPECTED: Record<string, unknown[]> = {
    'Observation-blood-pressure': [{ ...vital, on: '2012-09-17', systolic: 107, diastolic: 60 }],
    'Observation-body-height': [
      { ...vital, on: '1999-07-02', heightCm: expect.closeTo(66.9 * 2.54, 6) as number },
    ],
    'Observation-example': [
      { ...vital, on: '2016-03-28', weightKg: expect.closeTo(185 / 2.20462, 6) as number },
    ],
    'Observation-heart-rate': [{ ...vital, on: '1999-07-02', heartRate: 44 }],
    'Observation-blood-pressure-cancel': [],
    'Observation-blood-pressure-dar': [],
    'Observation-f005': [
      {
        on: '2013-04-05',
        kind: 'lab',
        lab: 'haemoglobin',
        value: 7.2,
        reportedValue: 7.2,
        reportedUnit: 'g/dl',
      },
    ],
    'Condition-stroke': [
      { on: '2010-07-18', kind: 'condition', condition: 'stroke_history', present: true },
    ],
    'AllergyIntolerance-medication': [
      {
        on: '2010-03-01',
        kind: 'allergy',
        substance: 'Penicillin G',
        medicine: null,
        reaction: 'Hives',
      },
    ],
    'AllergyIntolerance-nka': [],
    'MedicationRequest-medrx0303': [
      dose('2015-01-16', 'prednisone', 20),
      dose('2015-01-20', 'prednisone', 0, 'completed'),
      dose('2015-01-23', 'prednisone', 10),
      dose('2015-01-30', 'prednisone', 0, 'completed'),
      dose('2015-01-31', 'prednisone', 5),
      dose('2015-02-06', 'prednisone', 0, 'completed'),
    ],
    'MedicationRequest-medrx0311': [dose('2015-01-15', 'chlorthalidone', 50)],
    'MedicationRequest-medrx0327': [dose('2015-01-15', 'fentanyl_td', 25)],
    'MedicationRequest-medrx0331': [dose('2015-01-15', 'warfarin', 7)],
    // "One tablet" in words, one to two in the coded part: unknown.
    'MedicationRequest-medrx0333': [dose('2015-01-15', 'oxycodone', null)],
  };

  it.skipIf(absent).each(Object.keys(EXPECTED))('%s', (name) => {
    const facts = factsIn(readFile(example(name))).map(({ on, statement }) => {
      if (statement.kind !== 'dose') return { on, ...statement };
      const { medicine, amount, stopReason } = statement;
      return { on, kind: 'dose', medicine, amount, stopReason };
    });
    expect(facts).toEqual(EXPECTED[name]);
  });
});

it('twenty thousand open prescriptions of one medicine are read in bounded time, as an unknown amount', () => {
  const many = Array.from({ length: 20_000 }, (_, index) =>
    prescription(`pregabalin ${index + 1} MG Oral Capsule`, {
      id: `m${index}`,
      authoredOn: `20${10 + (index % 14)}-01-10`,
    }),
  );
  const facts = factsIn(readFile(bundle(...many)));
  expect(facts.at(-1)?.statement).toMatchObject({
    kind: 'dose',
    medicine: 'pregabalin',
    amount: null,
  });
});
