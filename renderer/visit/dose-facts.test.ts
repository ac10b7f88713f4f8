import { describe, expect, it } from 'vitest';
import { day } from '../../clinical/day.ts';
import { chartWith, dose } from '../patient/chart-for-tests.ts';
import { type StopReason, type VisitEntry } from './entry.ts';
import { typedDose, read, statements } from './visit-for-tests.ts';

describe('medicines', () => {
  it.each(['abc', '0', '-75'])('a dose of %s is refused at its field', (amount) => {
    const { facts, problems } = read((entry) => (entry.doses = [typedDose('pregabalin', amount)]));
    expect(facts).toEqual([]);
    expect(problems[0]?.field).toBe('dose-pregabalin');
    expect(problems[0]?.message).toContain('above 0');
  });

  it('a new medicine without a dose asks for one', () => {
    const { problems } = read(
      (entry) => (entry.doses = [typedDose('gabapentin', '', { isNew: true })]),
    );
    expect(problems[0]?.message).toMatch(/Give the dose of Gabapentin in mg\/day/);
  });

  const onIbuprofen = chartWith(dose('2026-11-01', 'ibuprofen', 1200));
  const stop =
    (reason: StopReason | '') =>
    (entry: VisitEntry): unknown =>
      (entry.doses = [typedDose('ibuprofen', '', { stop: reason })]);

  it('a stop is a dose of 0 with its reason', () => {
    expect(statements(stop('completed'), onIbuprofen)).toMatchObject([
      { amount: 0, stopReason: 'completed' },
    ]);
  });

  it('a stop without a reason is not saved, and nothing is presumed', () => {
    expect(read(stop(''), onIbuprofen)).toMatchObject({
      facts: [],
      problems: [{ field: 'dose-ibuprofen', message: 'Choose why Ibuprofen is stopped.' }],
    });
  });

  it('a stop of what was not taken on the day says so instead of vanishing', () => {
    const { facts, problems } = read(
      (entry) => {
        entry.on = '2026-10-01';
        stop('completed')(entry);
      },
      onIbuprofen.asOf(day('2026-10-01')),
    );
    expect(facts).toEqual([]);
    expect(problems[0]?.message).toMatch(/Ibuprofen was not taken on 1 Oct 2026/);
  });

  it('"1,200" is refused as a dose, with how to write it', () => {
    const { facts, problems } = read(
      (entry) => (entry.doses = [typedDose('ibuprofen', '1,200', { isNew: true })]),
    );
    expect(facts).toEqual([]);
    expect(problems[0]?.message).toContain('write 1200');
  });

  it('a dose above the maximum is asked about, and saved once it is confirmed', () => {
    const change = (entry: VisitEntry): unknown =>
      (entry.doses = [typedDose('duloxetine', '600', { isNew: true })]);
    const { doubt, message } = read((entry) => void change(entry)).problems[0] ?? {};
    expect(message).toMatch(/600 mg\/day is above/);
    const confirmed = read((entry) => {
      change(entry);
      entry.confirmed = [doubt ?? ''];
    });
    expect(confirmed.problems).toEqual([]);
  });

  it.each([
    ['24', '', 24, null, 'Insulin glargine now 24 units/day'],
    ['24', ' at bedtime ', 24, 'at bedtime', 'Insulin glargine now 24 units/day, at bedtime'],
    // It may change from meal to meal.
    [
      '',
      ' 4 to 10 units a meal ',
      null,
      '4 to 10 units a meal',
      'Insulin glargine now 4 to 10 units a meal',
    ],
  ])(
    'insulin "%s" "%s" is kept as units a day and words',
    (typed, words, amount, regimen, line) => {
      const dose = typedDose('insulin_glargine', typed, { regimen: words });
      expect(read((entry) => (entry.doses = [dose]))).toMatchObject({
        facts: [{ statement: { amount, regimen } }],
        lines: [line],
      });
    },
  );

  it('a number of insulin that cannot be is refused', () => {
    const dose = typedDose('insulin_glargine', '1,200', { regimen: 'at bedtime' });
    expect(read((entry) => (entry.doses = [dose])).problems).toMatchObject([
      { field: 'dose-insulin_glargine' },
    ]);
  });

  it('insulin may be started before its units are known', () => {
    expect(
      statements((entry) => (entry.doses = [typedDose('insulin_glargine', '', { isNew: true })])),
    ).toMatchObject([{ medicine: 'insulin_glargine', amount: null }]);
  });
});
