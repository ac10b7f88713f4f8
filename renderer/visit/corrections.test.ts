import { describe, expect, it } from 'vitest';
import { chartWith, dose, fact, score, testDay } from '../patient/chart-for-tests.ts';
import { typedDose, read } from './visit-for-tests.ts';

describe('a second entry of the same day', () => {
  const wrong = dose(testDay, 'pregabalin', 750);

  it('corrects the first, and says so', () => {
    const { facts, lines } = read(
      (entry) => (entry.doses = [typedDose('pregabalin', '75')]),
      chartWith(wrong),
    );
    expect(facts).toMatchObject([{ replaces: wrong.id, statement: { amount: 75 } }]);
    expect(lines[0]).toBe('Pregabalin now 75 mg/day (corrects 750 mg/day recorded today)');
  });

  it('takes back every other record of the item, because the more cautious would count', () => {
    const other = dose(testDay, 'pregabalin', 600);
    const { facts } = read(
      (entry) => (entry.doses = [typedDose('pregabalin', '75')]),
      chartWith(wrong, other),
    );
    expect(facts).toMatchObject([
      { replaces: other.id, statement: { kind: 'dose', amount: 75 } },
      { replaces: wrong.id, statement: { kind: 'void' } },
    ]);
  });

  it('that says the same is not saved again', () => {
    const chart = chartWith(score(testDay, 'nrs_avg', 7));
    const again = fact(testDay, { kind: 'mechanism', mechanism: 'mixed' });
    expect(read((entry) => (entry.mechanism = 'mixed'), chartWith(again)).facts).toEqual([]);
    expect(read((entry) => (entry.pain = '4'), chart).facts).toMatchObject([
      { replaces: expect.stringContaining('019ab000') as string, statement: { value: 4 } },
    ]);
  });

  it('of weight keeps the blood pressure that was recorded with the first', () => {
    const measured = fact(testDay, {
      kind: 'vital',
      weightKg: 8.69,
      heightCm: null,
      systolic: 130,
      diastolic: 80,
      heartRate: null,
    });
    const { facts } = read(
      (entry) => (entry.weight = { value: '86.9', unit: 'kg' }),
      chartWith(measured),
    );
    expect(facts).toMatchObject([
      { replaces: measured.id, statement: { weightKg: 86.9, systolic: 130, diastolic: 80 } },
    ]);
  });

  it('of a red-flag screen keeps the flags it does not speak of', () => {
    const screen = fact(testDay, {
      kind: 'red_flag_screen',
      positive: ['RF-CES-1', 'RF-CA-1'],
      cleared: [],
      outcome: null,
    });
    const { facts } = read((entry) => {
      entry.redFlags = {
        screened: 'findings',
        positive: [],
        cleared: ['RF-CES-1'],
        outcome: 'ticked by mistake',
      };
    }, chartWith(screen));
    expect(facts).toMatchObject([
      { replaces: screen.id, statement: { positive: ['RF-CA-1'], cleared: ['RF-CES-1'] } },
    ]);
  });

  it('of another day stands beside it', () => {
    const before = chartWith(dose('2026-11-01', 'pregabalin', 150));
    expect(
      read((entry) => (entry.doses = [typedDose('pregabalin', '225')]), before).facts,
    ).toMatchObject([{ replaces: null }]);
  });
});
