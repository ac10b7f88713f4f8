import { describe, expect, it } from 'vitest';
import { factsIn, loinc, observation, quantity, read, statements } from './bundle-fixture.ts';

const pain = loinc('72514-3', 'Pain severity - 0-10 verbal numeric rating [Score] - Reported');
const counts = (...resources: object[]) =>
  read(...resources).notUnderstood.map(({ code, display }) => `${code} ${display}`.trim());

describe('scores', () => {
  it.each([
    ['pain', '72514-3', 6, 'nrs_avg'],
    ['PEG', '91147-9', 5.7, 'peg'],
    ['ODI', '97908-8', 42, 'odi'],
    ['PHQ-2', '55758-7', 3, 'phq2'],
    ['PHQ-9', '44261-6', 18, 'phq9'],
    ['the self-harm item', '44260-8', 1, 'phq9_item9'],
    ['GAD-7', '70274-6', 11, 'gad7'],
    ['STarT Back', '91351-7', 5, 'start_back_total'],
  ])('%s by its LOINC code', (_name, code, value, id) => {
    const result = read(observation(loinc(code), { valueQuantity: quantity(value, '{score}') }));
    expect(statements(result, 'score')).toEqual([
      { kind: 'score', instrument: id, value, items: null, on: '2024-03-01' },
    ]);
  });

  it.each([
    ['an integer', { valueInteger: 6 }],
    ['a bare quantity', { valueQuantity: { value: 6 } }],
    ['a number as text', { valueString: '6' }],
    ['a quantity in points', { valueQuantity: quantity(6, 'points') }],
  ])('the value may be %s', (_name, value) => {
    expect(statements(read(observation(pain, value)), 'score')[0]?.value).toBe(6);
  });

  it.each([
    ['worst', 'Worst pain in the last 24 hours', 'nrs_worst'],
    ['now', 'Pain right now', 'nrs_current'],
    ['average', 'Average pain', 'nrs_avg'],
  ])('a pain rating said to be of the %s is kept apart', (_name, text, id) => {
    const result = read(observation({ ...pain, text }, { valueInteger: 4 }));
    expect(statements(result, 'score')[0]?.instrument).toBe(id);
  });

  it('the least pain is none of the three ratings', () => {
    expect(counts(observation({ ...pain, text: 'Least pain' }, { valueInteger: 1 }))).toEqual([
      '72514-3 Least pain',
    ]);
  });

  it('a value out of range is an error, not a clipped score', () => {
    const { errors, patients } = read(observation(pain, { valueInteger: 11 }));
    expect(errors).toEqual([
      {
        file: 'test.json',
        place: 'entry[1] Observation/o1',
        message: 'Pain NRS, average must lie between 0 and 10; 11 does not',
      },
    ]);
    expect(patients[0]?.facts).toEqual([]);
  });

  it('just above the range is out of range even where rounding would bring it back', () => {
    expect(read(observation(pain, { valueQuantity: { value: 10.3 } })).errors).toHaveLength(1);
  });

  it('a value finer than the scale is rounded half up, and said to be', () => {
    const result = read(observation(pain, { valueQuantity: { value: 3.5 } }));
    expect(statements(result, 'score')[0]?.value).toBe(4);
    expect(result.notUnderstood[0]?.display).toMatch(/taken, rounded to the steps of the scale/);
  });

  it('an ODI given in raw points is doubled, where its range says so', () => {
    const raw = { valueInteger: 21, referenceRange: [{ low: { value: 0 }, high: { value: 50 } }] };
    expect(statements(read(observation(loinc('97908-8'), raw)), 'score')[0]?.value).toBe(42);
  });

  it('a unit that fits no score is counted', () => {
    expect(counts(observation(pain, { valueQuantity: quantity(6, 'cm') }))[0]).toMatch(/unit cm/);
  });
});

describe('filled forms', () => {
  const peg = (...values: number[]) => ({
    component: ['75893-8', '91145-3', '91146-1'].map((code, index) => ({
      code: loinc(code),
      valueQuantity: { value: values[index] },
    })),
  });

  it('a total keeps its answers', () => {
    const result = read(
      observation(loinc('91147-9'), { valueQuantity: { value: 5 }, ...peg(7, 5, 4) }),
    );
    expect(statements(result, 'score')).toMatchObject([
      { instrument: 'peg', value: 5, items: [7, 5, 4] },
    ]);
  });

  it('a missing total is worked out from the answers', () => {
    const result = read(observation(loinc('91147-9'), peg(7, 5, 4)));
    expect(statements(result, 'score')).toMatchObject([
      { instrument: 'peg', value: 5.3, items: [7, 5, 4] },
    ]);
  });

  it('a total that contradicts its answers is an error', () => {
    const { errors } = read(
      observation(loinc('91147-9'), { valueQuantity: { value: 9 }, ...peg(7, 5, 4) }),
    );
    expect(errors[0]?.message).toMatch(/does not fit its answers 7, 5, 4/);
  });

  const phqItems = [
    '44250-9',
    '44255-8',
    '44259-0',
    '44254-1',
    '44251-7',
    '44258-2',
    '44252-5',
    '44253-3',
    '44260-8',
  ];
  const coded = (points: number) => ({
    valueCodeableConcept: {
      coding: [
        {
          system: 'http://loinc.org',
          code: ['LA6568-5', 'LA6569-3', 'LA6570-1', 'LA6571-9'][points],
        },
      ],
    },
  });

  it('a PHQ-9 panel with coded answers gives the total and the self-harm item', () => {
    const answers = [1, 2, 1, 2, 1, 0, 1, 0, 1];
    const component = phqItems.map((code, index) => ({
      code: loinc(code),
      ...coded(answers[index] ?? 0),
    }));
    const result = read(observation(loinc('44249-1'), { component }));
    expect(statements(result, 'score').map(({ instrument, value }) => [instrument, value])).toEqual(
      [
        ['phq9', 9],
        ['phq9_item9', 1],
      ],
    );
    expect(new Set(factsIn(result).map((fact) => fact.importKey)).size).toBe(2);
  });

  it('a panel whose answers are Observations of their own gives the same, the item once', () => {
    const answers = [1, 2, 1, 2, 1, 0, 1, 0, 1];
    const members = phqItems.map((code, index) =>
      observation(loinc(code), { id: `i${index}`, ...coded(answers[index] ?? 0) }),
    );
    const panel = observation(loinc('44249-1'), {
      hasMember: members.map((one) => ({ reference: `Observation/${one.id}` })),
    });
    const result = read(panel, ...members);
    expect(
      statements(result, 'score')
        .map(({ instrument, value }) => [instrument, value])
        .toSorted(),
    ).toEqual([
      ['phq9', 9],
      ['phq9_item9', 1],
    ]);
    expect(result.notUnderstood).toEqual([]);
  });

  it('one answer of a form is no score', () => {
    expect(counts(observation(loinc('44250-9', 'Little interest'), coded(2)))).toEqual([
      '44250-9 Little interest (one item; only whole forms are recorded)',
    ]);
  });
});

describe('laboratory values', () => {
  it.each([
    ['HbA1c in %', '4548-4', 7.4, '%', 'hba1c', 7.4],
    ['HbA1c in mmol/mol', '59261-8', 57, 'mmol/mol{Hb}', 'hba1c', 7.366],
    ['creatinine in mg/dL', '2160-0', 1.2, 'mg/dL', 'creatinine', 1.2],
    ['creatinine in whole blood', '38483-4', 1.2, 'mg/dL', 'creatinine', 1.2],
    ['creatinine in umol/L', '14682-9', 106.08, 'umol/L', 'creatinine', 1.2],
    ['creatinine in µmol/L', '14682-9', 106.08, 'µmol/L', 'creatinine', 1.2],
    ['B12 in pg/mL', '2132-9', 240, 'pg/mL', 'b12_total', 240],
    ['B12 in ng/L', '2132-9', 240, 'ng/L', 'b12_total', 240],
    ['B12 in pmol/L', '14685-2', 147.6, 'pmol/L', 'b12_total', 200],
    ['vitamin D in nmol/L', '68438-1', 49.92, 'nmol/L', 'vitd_25oh', 20],
    ['sodium', '2951-2', 138, 'mmol/L', 'sodium', 138],
    ['potassium in mEq/L', '2823-3', 4.4, 'meq/L', 'potassium', 4.4],
  ])('%s', (_name, code, value, unit, id, expected) => {
    const [found] = statements(
      read(observation(loinc(code), { valueQuantity: quantity(value, unit) })),
      'lab',
    );
    expect(found).toMatchObject({ lab: id, reportedValue: value, reportedUnit: unit });
    expect(found?.value).toBeCloseTo(expected, 3);
  });

  it('an eGFR of an older equation says so in its unit', () => {
    const result = read(
      observation(loinc('33914-3'), { valueQuantity: quantity(62, 'mL/min/{1.73_m2}') }),
    );
    expect(statements(result, 'lab')).toMatchObject([
      { lab: 'egfr', value: 62, reportedUnit: 'mL/min/{1.73_m2} (MDRD)' },
    ]);
  });

  it.each([
    [
      'a limit is not a value',
      { valueQuantity: { value: 0.5, comparator: '<', unit: 'mg/dL' } },
      'given only as a limit, not as a value',
    ],
    ['a limit in text', { valueString: '>60 mg/dL' }, 'given only as a limit, not as a value'],
    [
      'a unit that is not understood is counted with its name',
      { valueQuantity: quantity(1.2, 'furlong') },
      'unit furlong',
    ],
    [
      'a value that the sender says is absent',
      { dataAbsentReason: { text: 'not performed' } },
      'no value, as the sender says',
    ],
  ])('%s', (_name, value, reason) => {
    expect(counts(observation(loinc('2160-0', 'Creatinine'), value))).toEqual([
      `2160-0 Creatinine (${reason})`,
    ]);
  });

  it('a result without any value is an error', () => {
    expect(read(observation(loinc('2160-0'), {})).errors[0]?.message).toBe('it has no value');
  });

  it('one of several codings is enough', () => {
    const code = { coding: [{ system: 'urn:local', code: 'CREA' }, ...loinc('2160-0').coding] };
    expect(
      statements(read(observation(code, { valueQuantity: quantity(1, 'mg/dL') })), 'lab'),
    ).toHaveLength(1);
  });
});

describe('vital signs', () => {
  it.each([
    ['weight in kg', '29463-7', 80, 'kg', { weightKg: 80 }],
    ['height in cm', '8302-2', 172, 'cm', { heightCm: 172 }],
    ['heart rate', '8867-4', 72, '/min', { heartRate: 72 }],
  ])('%s', (_name, code, value, unit, expected) => {
    expect(
      statements(
        read(observation(loinc(code), { valueQuantity: quantity(value, unit) })),
        'vital',
      )[0],
    ).toMatchObject(expected);
  });

  it('pounds and inches are converted', () => {
    const result = read(
      observation(loinc('29463-7'), { id: 'w', valueQuantity: quantity(167, '[lb_av]') }),
      observation(loinc('8302-2'), { id: 'h', valueQuantity: quantity(64, '[in_i]') }),
    );
    const [weight, height] = statements(result, 'vital');
    expect(weight?.weightKg).toBeCloseTo(75.75, 2);
    expect(height?.heightCm).toBeCloseTo(162.56, 2);
  });

  const systolic = { code: loinc('8480-6', 'Systolic'), valueQuantity: quantity(142, 'mm[Hg]') };
  const diastolic = { code: loinc('8462-4', 'Diastolic'), valueQuantity: quantity(88, 'mmHg') };

  it.each(['85354-9', '55284-4'])('a blood pressure panel %s is one fact', (code) => {
    const result = read(observation(loinc(code), { component: [systolic, diastolic] }));
    expect(statements(result, 'vital')).toMatchObject([{ systolic: 142, diastolic: 88 }]);
  });

  it('two Observations of one moment are one blood pressure', () => {
    const result = read(
      observation(systolic.code, { id: 's', valueQuantity: systolic.valueQuantity }),
      observation(diastolic.code, { id: 'd', valueQuantity: diastolic.valueQuantity }),
    );
    expect(statements(result, 'vital')).toMatchObject([{ systolic: 142, diastolic: 88 }]);
  });

  it('half a blood pressure is counted', () => {
    const half = observation(systolic.code, { valueQuantity: systolic.valueQuantity });
    expect(counts(half)).toEqual(['8480-6 Systolic (only one of the two values)']);
    const panel = observation(loinc('85354-9', 'BP'), {
      component: [systolic, { code: diastolic.code, dataAbsentReason: {} }],
    });
    expect(counts(panel)).toEqual([
      '8462-4 Diastolic (no value, as the sender says)',
      '85354-9 BP (only one of the two values)',
    ]);
  });
});

describe('status and date', () => {
  it.each(['entered-in-error', 'cancelled'])('%s is counted, not read', (status) => {
    expect(counts(observation(pain, { status, valueInteger: 5 }))[0]).toContain(`(${status})`);
  });

  it.each([
    [
      'an instant: the day as it is written',
      { effectiveDateTime: '2024-03-01T23:30:00-08:00' },
      '2024-03-01',
    ],
    [
      'a period: its end',
      { effectiveDateTime: undefined, effectivePeriod: { start: '2024-02-20', end: '2024-02-27' } },
      '2024-02-27',
    ],
    [
      'effectiveInstant',
      { effectiveDateTime: undefined, effectiveInstant: '2024-02-20T08:00:00Z' },
      '2024-02-20',
    ],
    [
      'only issued',
      { effectiveDateTime: undefined, issued: '2024-02-20T08:00:00.123Z' },
      '2024-02-20',
    ],
    ['a month: its first day', { effectiveDateTime: '2024-02' }, '2024-02-01'],
    ['a year: its first day', { effectiveDateTime: '2023' }, '2023-01-01'],
  ])('%s', (_name, dates, on) => {
    expect(statements(read(observation(pain, { valueInteger: 5, ...dates })), 'score')[0]?.on).toBe(
      on,
    );
  });

  it.each([
    ['no date', undefined, 'it has no date'],
    ['no real day', '2024-02-30', '"2024-02-30" is not a date'],
    ['the future', '2099-01-01', 'the date 2099-01-01 lies in the future'],
    ['words', 'yesterday', '"yesterday" is not a date'],
  ])('%s is an error', (_name, effectiveDateTime, message) => {
    expect(read(observation(pain, { valueInteger: 5, effectiveDateTime })).errors[0]?.message).toBe(
      message,
    );
  });
});

it('an electrocardiogram is recorded as done', () => {
  expect(statements(read(observation(loinc('11524-6'), {})), 'care_event')).toMatchObject([
    { event: 'ecg' },
  ]);
});

it('an Observation that names no patient is an error, even with one patient at hand', () => {
  const { errors, patients } = read(observation(pain, { valueInteger: 5, subject: undefined }));
  expect(errors[0]?.message).toBe('it does not say which patient it is about');
  expect(patients[0]?.facts).toEqual([]);
});

it('an Observation about a group is counted', () => {
  const other = observation(pain, { valueInteger: 5, subject: { reference: 'Group/g1' } });
  expect(counts(other)[0]).toMatch(/is not about a patient/);
});
