import { describe, expect, it } from 'vitest';
import { prescription, read, statements } from './bundle-fixture.ts';

const timing = (repeat: object) => ({ timing: { repeat } });
const daily = (frequency: number) => timing({ frequency, period: 1, periodUnit: 'd' });
const dose = (value: number, unit?: string) => ({
  doseAndRate: [{ doseQuantity: unit === undefined ? { value } : { value, unit } }],
});
const range = (low: number, high: number, unit: string) => ({
  doseAndRate: [{ doseRange: { low: { value: low, unit }, high: { value: high, unit } } }],
});
const code = (abbreviation: string) => ({ timing: { code: { coding: [{ code: abbreviation }] } } });

const pregabalin = 'pregabalin 75 MG Oral Capsule';
const fentanyl = '72 HR Fentanyl 0.025 MG/HR Transdermal System';

function amountOf(product: string, ...dosageInstruction: object[]): number | null | undefined {
  const result = read(
    prescription(product, dosageInstruction.length > 0 ? { dosageInstruction } : {}),
  );
  return statements(result, 'dose')[0]?.amount;
}

describe('the amount a day is read from coded directions', () => {
  it.each([
    ['milligrams, times a day', pregabalin, { ...dose(75, 'mg'), ...daily(2) }, 150],
    ['capsules by strength', pregabalin, { ...dose(2, 'capsule'), ...daily(2) }, 300],
    ['a dose without unit is a number of pieces', pregabalin, { ...dose(1), ...daily(2) }, 150],
    ['a unit of 1', pregabalin, { ...dose(1, '1'), ...daily(3) }, 225],
    ['the code TAB', 'ibuprofen 400 MG Oral Tablet', { ...dose(1, 'TAB'), ...daily(3) }, 1200],
    ['grams', 'metformin 500 MG Oral Tablet', { ...dose(1, 'g'), ...daily(2) }, 2000],
    ['micrograms', 'clonazepam 0.5 MG Oral Tablet', { ...dose(500, 'ug'), ...daily(2) }, 1],
    [
      'millilitres by concentration',
      'gabapentin 50 MG/ML Oral Solution',
      { ...dose(6, 'mL'), ...daily(3) },
      900,
    ],
    ['of a range the higher end', pregabalin, { ...range(75, 150, 'mg'), ...daily(2) }, 300],
    [
      'of frequencies the highest',
      pregabalin,
      {
        ...dose(75, 'mg'),
        ...timing({ frequency: 2, frequencyMax: 3, period: 1, periodUnit: 'd' }),
      },
      225,
    ],
    [
      'every 8 hours',
      pregabalin,
      { ...dose(75, 'mg'), ...timing({ frequency: 1, period: 8, periodUnit: 'h' }) },
      225,
    ],
    [
      'every 4 to 6 hours is every 4',
      'tramadol hydrochloride 50 MG Oral Tablet',
      { ...dose(1, 'TAB'), ...timing({ frequency: 1, period: 4, periodMax: 6, periodUnit: 'h' }) },
      300,
    ],
    [
      'once a week',
      'methotrexate 2.5 MG Oral Tablet',
      { ...dose(14, 'mg'), ...timing({ frequency: 1, period: 1, periodUnit: 'wk' }) },
      2,
    ],
    [
      'on some days of the week',
      pregabalin,
      {
        ...dose(70, 'mg'),
        ...timing({ frequency: 1, period: 1, periodUnit: 'd', dayOfWeek: ['mon', 'wed'] }),
      },
      20,
    ],
    [
      'times of the day',
      pregabalin,
      { ...dose(75, 'mg'), ...timing({ timeOfDay: ['08:00:00', '20:00:00'] }) },
      150,
    ],
    [
      'moments of the day',
      pregabalin,
      { ...dose(75, 'mg'), ...timing({ when: ['MORN', 'HS'] }) },
      150,
    ],
    ['the code BID', pregabalin, { ...dose(75, 'mg'), ...code('BID') }, 150],
    ['the code TID', pregabalin, { ...dose(75, 'mg'), ...code('TID') }, 225],
    ['the code QID', pregabalin, { ...dose(75, 'mg'), ...code('QID') }, 300],
    [
      'the code QD',
      'duloxetine 60 MG Delayed Release Oral Capsule',
      { ...dose(60, 'mg'), ...code('QD') },
      60,
    ],
    ['the code QHS', 'amitriptyline 25 MG Oral Tablet', { ...dose(25, 'mg'), ...code('QHS') }, 25],
    [
      'as needed: the most that is allowed',
      'oxycodone hydrochloride 5 MG Oral Tablet',
      { asNeededBoolean: true, ...dose(1, 'TAB'), ...daily(4) },
      20,
    ],
    [
      'a limit for the day caps it',
      'oxycodone hydrochloride 5 MG Oral Tablet',
      {
        asNeededBoolean: true,
        ...dose(2, 'TAB'),
        ...daily(6),
        maxDosePerPeriod: {
          numerator: { value: 40, unit: 'mg' },
          denominator: { value: 1, unit: 'd' },
        },
      },
      40,
    ],
  ])('%s', (_name, product, instruction, expected) => {
    expect(amountOf(product, instruction)).toBe(expected);
  });
});

describe('the amount a day is read from words', () => {
  it.each([
    ['Take 75 mg twice daily', pregabalin, 150],
    ['75 mg BID', pregabalin, 150],
    ['75mg by mouth three times a day', pregabalin, 225],
    ['Take one capsule by mouth 2 times per day.', pregabalin, 150],
    ['1-2 capsules every 8 hours as needed for pain', pregabalin, 450],
    [
      'one to two tablets every 4-6 hours as needed for rib pain',
      'tramadol hydrochloride 50 MG Oral Tablet',
      600,
    ],
    ['Take two tablets, three times per day.', 'Ibuprofen 600 MG Oral Tablet', 3600],
    [
      'Take Lisinopril 40mg tablet once a day for high blood pressure.',
      'Lisinopril 40 MG Oral Tablet',
      40,
    ],
    [
      '1 tablet (500 mg) twice daily with meals',
      'metformin hydrochloride 500 MG Oral Tablet',
      1000,
    ],
    ['1-2 tablets once daily at bedtime as needed', 'tizanidine 4 MG Oral Tablet', 8],
    ['25 mg at bedtime', 'amitriptyline 25 MG Oral Tablet', 25],
    ['75 mg in the morning and 150 mg at night', pregabalin, 225],
    ['Take 2 capsules of 75 mg twice a day', pregabalin, 300],
    ['one tablet one time daily in the morning', 'meloxicam 15 MG Oral Tablet', 15],
    ['0.5 tablet daily', 'meloxicam 15 MG Oral Tablet', 7.5],
    ['10 mg every other day', 'prednisone 10 MG Oral Tablet', 5],
    ['1,200 mg three times daily', 'gabapentin 600 MG Oral Tablet', 3600],
    ['1/2 tablet daily', 'amitriptyline 25 MG Oral Tablet', 12.5],
    ['½ tablet daily', 'amitriptyline 25 MG Oral Tablet', 12.5],
    ['one and a half tablets daily', 'amitriptyline 25 MG Oral Tablet', 37.5],
    ['0,5 mg daily', 'clonazepam 0,5 MG Oral Tablet', 0.5],
    ['1 tablet twice daily', 'metformin 0,85 g tablet', 1700],
    ['1 tablet twice daily', 'metformin 1,000 mg tablet', 2000],
    ['two 30 mg capsules daily', 'duloxetine 30 MG Delayed Release Oral Capsule', 60],
    ['300 mg 3x daily', 'gabapentin 300 MG Oral Capsule', 900],
    ['75 mg in the morning and evening daily', pregabalin, 150],
    ['75 mg twice-daily', pregabalin, 150],
    ['2 capsules (150 mg) twice daily', pregabalin, 300],
    ['2 capsules (75 mg) twice daily', pregabalin, 300],
    ['2 capsules (300 mg) twice daily', pregabalin, null],
    ['do not take more than 3 capsules daily', pregabalin, null],
    ['75 mg on alternate days', pregabalin, null],
  ])('%s', (text, product, expected) => {
    expect(amountOf(product, { text })).toBe(expected);
  });

  it('is completed by the coded part: the words give the dose, the timing how often', () => {
    expect(
      amountOf('Ibuprofen 600 MG Oral Tablet', { text: 'Take two tablets', ...daily(3) }),
    ).toBe(3600);
  });
});

describe('what is not said for sure is unknown, never guessed', () => {
  it.each([
    ['no directions at all', pregabalin, []],
    ['directions without a dose', pregabalin, [daily(2)]],
    ['a dose without a frequency', pregabalin, [dose(75, 'mg')]],
    ['only "as needed"', pregabalin, [{ asNeededBoolean: true }]],
    ['"use as directed"', pregabalin, [{ text: 'use as directed' }]],
    [
      'a dose that changes',
      pregabalin,
      [{ text: '75 mg daily for a week, then increase to 150 mg daily' }],
    ],
    [
      'words and code that contradict each other',
      pregabalin,
      [{ text: 'Take every 8 hours', ...dose(1), ...daily(2) }],
    ],
    [
      'a dose in words that differs from the coded one',
      pregabalin,
      [{ text: 'Take two capsules twice daily', ...dose(1, 'capsule'), ...daily(2) }],
    ],
    [
      'a coded start of a dose that the words let grow',
      pregabalin,
      [{ text: '75 mg twice daily, then increase weekly', ...dose(75, 'mg'), ...daily(2) }],
    ],
    [
      'a coded dose with half-read words and no timing',
      pregabalin,
      [{ text: 'twice daily, no more than 3', ...dose(75, 'mg') }],
    ],
    ['a unit that is none of ours', pregabalin, [{ ...dose(1, 'spoonful'), ...daily(2) }]],
    ['tablets of unknown strength', 'pregabalin', [{ ...dose(1, 'TAB'), ...daily(2) }]],
    ['seventy-five pieces without a unit', pregabalin, [{ ...dose(75), ...daily(2) }]],
    [
      'milligrams of a combination',
      'Acetaminophen 325 MG / Oxycodone Hydrochloride 10 MG Oral Tablet',
      [{ ...dose(10, 'mg'), ...daily(2) }],
    ],
    [
      'two strengths in one number',
      'hydrocodone-acetaminophen 5-325 mg tablet',
      [{ ...dose(1, 'TAB'), ...daily(4) }],
    ],
    [
      'an impossible period',
      pregabalin,
      [{ ...dose(75, 'mg'), ...timing({ frequency: 1, period: 0, periodUnit: 'd' }) }],
    ],
    ['a dose of nothing', pregabalin, [{ ...dose(0, 'mg'), ...daily(2) }]],
    [
      'milligrams of an opioid that is recorded in micrograms an hour',
      'buprenorphine 2 MG / naloxone 0.5 MG Sublingual Tablet',
      [{ ...dose(1, 'TAB'), ...daily(2) }],
    ],
  ])('%s', (_name, product, instructions) => {
    expect(amountOf(product, ...instructions)).toBeNull();
  });
});

describe('patches and creams', () => {
  it.each([
    ['the rate of the product', fentanyl, [], 25],
    [
      'two patches',
      fentanyl,
      [{ ...dose(2, 'patch'), ...timing({ frequency: 1, period: 72, periodUnit: 'h' }) }],
      50,
    ],
    [
      'a stated rate',
      fentanyl,
      [{ doseAndRate: [{ rateQuantity: { value: 50, unit: 'ug/h' } }] }],
      50,
    ],
    [
      'milligrams an hour',
      fentanyl,
      [{ doseAndRate: [{ rateQuantity: { value: 0.05, unit: 'mg/h' } }] }],
      50,
    ],
    [
      'a plaster in use',
      'lidocaine 0.05 MG/MG Medicated Patch',
      [{ text: 'apply one patch daily' }],
      1,
    ],
    [
      'a gel in use',
      'diclofenac sodium 0.01 MG/MG Topical Gel',
      [{ text: 'apply four times daily' }],
      1,
    ],
  ])('%s', (_name, product, instructions, expected) => {
    expect(amountOf(product, ...instructions)).toBe(expected);
  });

  it('a gel is the topical medicine, a tablet the swallowed one', () => {
    const ids = (product: string) =>
      statements(read(prescription(product)), 'dose').map((one) => one.medicine);
    expect(ids('diclofenac sodium 0.01 MG/MG Topical Gel')).toEqual(['diclofenac_topical']);
    expect(ids('diclofenac sodium 50 MG Delayed Release Oral Tablet')).toEqual(['diclofenac']);
  });
});

describe('insulin', () => {
  const glargine = 'insulin glargine 100 UNT/ML Injectable Solution';
  const coded = (value: number, unit: string, code: string) => ({
    doseAndRate: [{ doseQuantity: { value, unit, system: 'http://unitsofmeasure.org', code } }],
  });

  it.each([
    ['international units by their code', { ...coded(20, 'IU', '[iU]'), ...daily(1) }, 20],
    ['the code U', { ...coded(8, 'U', 'U'), ...daily(3) }, 24],
    ['units in plain words', { ...dose(12, 'units'), ...daily(2) }, 24],
    ['units in RxNorm’s word', { ...dose(12, 'UNT'), ...code('BID') }, 24],
    ['words alone', { text: '24 units at bedtime' }, 24],
    ['words that agree', { ...dose(24, 'units'), ...daily(1), text: '24 units at bedtime' }, 24],
    ['morning and evening', { text: '14 units in the morning and 10 units at bedtime' }, 24],
  ])('is read as units a day from %s', (_name, instruction, expected) => {
    expect(amountOf(glargine, instruction)).toBe(expected);
  });

  it.each([
    ['no unit', glargine, { ...dose(20), ...daily(1) }],
    ['millilitres', glargine, { ...dose(0.2, 'mL'), ...daily(1) }],
    ['milligrams', glargine, { ...dose(20, 'mg'), ...daily(1) }],
    ['units by weight', glargine, { ...coded(0.4, 'IU/kg', '[iU]/kg'), ...daily(1) }],
    ['no times a day', glargine, { ...dose(20, 'units') }],
    ['a range', glargine, { ...range(4, 10, 'units'), ...daily(3) }],
    ['a range in words', glargine, { text: '4 to 10 units three times daily' }],
    ['as needed', glargine, { asNeededBoolean: true, ...dose(4, 'units'), ...daily(3) }],
    ['as needed in words', glargine, { text: '4 units three times daily as needed' }],
    ['a sliding scale', glargine, { ...dose(10, 'units'), ...daily(3), text: 'by sliding scale' }],
    [
      'words that disagree',
      glargine,
      { ...dose(20, 'units'), ...daily(1), text: '24 units at bedtime' },
    ],
    [
      'a limit for the day',
      glargine,
      {
        ...dose(4, 'units'),
        maxDosePerPeriod: {
          numerator: { value: 40, unit: 'units' },
          denominator: { value: 1, unit: 'd' },
        },
      },
    ],
    [
      'a mixture',
      'insulin lispro 50 UNT/ML / insulin lispro protamine 50 UNT/ML Injection',
      {
        ...dose(20, 'units'),
        ...daily(1),
      },
    ],
  ])('stays unknown with %s', (_name, product, instruction) => {
    expect(amountOf(product, instruction)).toBeNull();
  });
});

describe('several instructions', () => {
  it('that hold together are added up', () => {
    const morning = { ...dose(75, 'mg'), ...daily(1), text: '75 mg in the morning' };
    const night = { ...dose(150, 'mg'), ...daily(1), text: '150 mg at night' };
    expect(amountOf(pregabalin, morning, night)).toBe(225);
  });

  it('of which one is unknown give an unknown sum', () => {
    expect(
      amountOf(pregabalin, { ...dose(75, 'mg'), ...daily(1) }, { text: 'and as needed' }),
    ).toBeNull();
  });

  it('in sequence are the steps of a titration, each for its time', () => {
    const step = (sequence: number, mg: number, days?: number) => ({
      sequence,
      ...dose(mg, 'mg'),
      timing: {
        repeat: {
          frequency: 2,
          period: 1,
          periodUnit: 'd',
          ...(days === undefined ? {} : { boundsDuration: { value: days, unit: 'd' } }),
        },
      },
    });
    const dosageInstruction = [step(1, 75, 7), step(2, 150)];
    const found = statements(read(prescription(pregabalin, { dosageInstruction })), 'dose');
    expect(found.map(({ on, amount }) => [on, amount])).toEqual([
      ['2024-01-10', 150],
      ['2024-01-17', 300],
    ]);
  });

  it('in sequence without their times leave open what is taken now', () => {
    const [first, second] = [1, 2].map((sequence) => ({
      sequence,
      ...dose(75, 'mg'),
      ...daily(sequence),
    }));
    expect(amountOf(pregabalin, first ?? {}, second ?? {})).toBeNull();
  });
});

describe('the regimen', () => {
  it('keeps product and directions as written', () => {
    const result = read(
      prescription(pregabalin, { dosageInstruction: [{ text: 'Take 75 mg twice daily' }] }),
    );
    expect(statements(result, 'dose')[0]?.regimen).toBe(`${pregabalin}: Take 75 mg twice daily`);
  });

  it('puts coded directions into words', () => {
    const instruction = { asNeededBoolean: true, ...dose(75, 'mg'), ...daily(2) };
    const result = read(prescription(pregabalin, { dosageInstruction: [instruction] }));
    expect(statements(result, 'dose')[0]?.regimen).toBe(`${pregabalin}: 75 mg, 2 a day, as needed`);
  });
});
