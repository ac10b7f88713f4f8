import { describe, expect, it } from 'vitest';
import { chartWith, fact } from '../patient/chart-for-tests.ts';
import { type VisitEntry } from './entry.ts';
import { read, statements } from './visit-for-tests.ts';

describe('measurements', () => {
  it('are converted once, with what was typed kept beside', () => {
    const [lab] = statements(
      (entry) => (entry.labs['creatinine'] = { value: '88,4', unit: 'umol/L' }),
    );
    expect(lab).toMatchObject({ value: 1, reportedValue: 88.4, reportedUnit: 'umol/L' });
  });

  it('a laboratory value without a unit chosen is in the unit last reported for the patient', () => {
    const before = fact('2026-11-01', {
      kind: 'lab',
      lab: 'creatinine',
      value: 1,
      reportedValue: 88.4,
      reportedUnit: 'umol/L',
    });
    const typed = (entry: VisitEntry): unknown =>
      (entry.labs['creatinine'] = { value: '97', unit: '' });
    expect(statements((entry) => void typed(entry), chartWith(before))).toMatchObject([
      { reportedValue: 97, reportedUnit: 'umol/L' },
    ]);
    expect(read((entry) => void typed(entry)).problems[0]?.field).toBe('lab-creatinine');
  });

  it('a weight in pounds is kept in kilograms', () => {
    expect(statements((entry) => (entry.weight = { value: '180', unit: 'lb' }))).toMatchObject([
      { weightKg: expect.closeTo(81.6467, 3) as number },
    ]);
  });

  it('a weight is kept as it was typed', () => {
    expect(statements((entry) => (entry.weight = { value: '81.46', unit: 'kg' }))).toMatchObject([
      { weightKg: 81.46 },
    ]);
  });

  it('a weight far from the last one is asked about', () => {
    const before = fact('2026-11-19', {
      kind: 'vital',
      weightKg: 86.9,
      heightCm: null,
      systolic: null,
      diastolic: null,
      heartRate: null,
    });
    const { problems } = read(
      (entry) => (entry.weight = { value: '8.69', unit: 'kg' }),
      chartWith(before),
    );
    expect(problems).toMatchObject([
      { field: 'weight', message: '86.9 → 8.69 kg in 4 days. Is this right?' },
    ]);
  });

  it.each([
    [
      'systolic',
      (entry: VisitEntry): unknown => Object.assign(entry, { systolic: '80', diastolic: '120' }),
      /higher one/,
    ],
    ['weight', (entry: VisitEntry): unknown => (entry.weight.value = '900'), /2 to 500 kg/],
    ['systolic', (entry: VisitEntry): unknown => (entry.systolic = '700'), /40 to 320 mmHg/],
    ['diastolic', (entry: VisitEntry): unknown => (entry.systolic = '120'), /both values/],
    [
      'lab-hba1c',
      (entry: VisitEntry): unknown => (entry.labs['hba1c'] = { value: '70', unit: '%' }),
      /not plausible/,
    ],
  ] as const)('%s out of range is refused at its field', (field, change, words) => {
    const { problems } = read((entry) => void change(entry));
    expect(problems.map((problem) => problem.field)).toEqual([field]);
    expect(problems[0]?.message).toMatch(words);
  });
});
