/** Charts written by hand, for the tests of what the window shows. */
import { buildChart, type Chart } from '../../clinical/chart.ts';
import { completedYears, day } from '../../clinical/day.ts';
import type { Fact, Statement } from '../../clinical/facts.ts';

export const testDay = day('2026-11-23');
const birthDate = day('1961-03-09');

/** A fact of a day; ids rise in the order of writing. */
let written = 0;
export function fact(on: string, statement: Statement): Fact {
  written += 1;
  return {
    id: `019ab000-0000-7000-8000-${String(written).padStart(12, '0')}`,
    patientId: '019ab000-0000-7000-8000-aaaaaaaaaaaa',
    visitId: null,
    on: day(on),
    replaces: null,
    importKey: null,
    recordedAt: '2026-11-23T09:00:00.000Z',
    author: 'tester',
    workstation: 'test',
    statement,
  };
}

export const score = (on: string, instrument: string, value: number): Fact =>
  fact(on, { kind: 'score', instrument, value, items: null });

export const dose = (on: string, medicine: string, amount: number | null): Fact =>
  fact(on, {
    kind: 'dose',
    medicine,
    amount,
    stopReason: amount === 0 ? 'adverse_effect' : null,
    regimen: null,
  });

export const effect = (
  on: string,
  term: string,
  grade: 0 | 1 | 2 | 3 | null,
  medicine: string | null,
): Fact => fact(on, { kind: 'adverse_effect', term, grade, medicine });

/** The chart of a woman of 65 with these facts. */
export function chartWith(...facts: Fact[]): Chart {
  const patient = {
    sex: 'female' as const,
    enrolledOn: day('2026-07-01'),
    age: (on: Parameters<typeof completedYears>[1]) => completedYears(birthDate, on),
  };
  return buildChart({ patient, facts, on: testDay });
}
