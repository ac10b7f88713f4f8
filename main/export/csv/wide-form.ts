/** The wide form: one row per patient and day on which something was recorded, values side by side. */
import { standingFacts } from '../../../clinical/chart/standing.ts';
import type { Day } from '../../../clinical/day.ts';
import { findMedicine } from '../../../clinical/formulary/index.ts';
import { isKind, type Fact, type FactKind } from '../../../clinical/facts.ts';
import { instrumentIds, storedScore } from '../../../clinical/instruments/index.ts';
import { lab, labIds } from '../../../clinical/labs/index.ts';
import type { Patient } from '../../../clinical/patient.ts';
import type { Cell } from './csv-text.ts';
import type { Column } from './long-form.ts';

type WideColumn = Column & { cell: (patient: Patient, on: Day, facts: readonly Fact[]) => Cell };

const measures = [
  ['weight_kg', 'weightKg', 'Body weight, kg'],
  ['height_cm', 'heightCm', 'Body height, cm'],
  ['systolic', 'systolic', 'Systolic blood pressure, mmHg'],
  ['diastolic', 'diastolic', 'Diastolic blood pressure, mmHg'],
  ['heart_rate', 'heartRate', 'Heart rate, per minute'],
] as const;

export const wideColumns: readonly WideColumn[] = [
  { name: 'patient_id', about: 'Id of the patient in this record', cell: ({ id }) => id },
  { name: 'patient_number', about: "The clinic's patient number", cell: ({ number }) => number },
  { name: 'on', about: 'The day, YYYY-MM-DD', cell: (_, on) => on },
  {
    name: 'visit_id',
    about: 'Visit of that day; empty: nothing was recorded at a visit',
    cell: (_, __, facts) => last(facts.map(({ visitId }) => visitId)),
  },
  ...instrumentIds.map((id): WideColumn => ({
    name: `score_${id}`,
    about: `${storedScore(id).label}, ${storedScore(id).min} to ${storedScore(id).max}`,
    cell: (_, __, facts) =>
      last(of(facts, 'score').map(({ instrument, value }) => (instrument === id ? value : null))),
  })),
  ...labIds.map((id): WideColumn => ({
    name: `lab_${id}`,
    about: `${lab(id).name}, ${lab(id).canonical}`,
    cell: (_, __, facts) =>
      last(of(facts, 'lab').map((said) => (said.lab === id ? said.value : null))),
  })),
  ...measures.map(([name, field, about]): WideColumn => ({
    name,
    about,
    cell: (_, __, facts) => last(of(facts, 'vital').map((said) => said[field])),
  })),
  {
    name: 'mechanism',
    about: 'Pain mechanism',
    cell: (_, __, facts) => last(of(facts, 'mechanism').map((said) => said.mechanism)),
  },
  {
    name: 'doses',
    about: 'Dose changes of the day: medicine, amount a day, unit; 0 with its reason: stopped',
    cell: (_, __, facts) =>
      joined(
        of(facts, 'dose').map(
          ({ medicine, amount, stopReason }) =>
            `${medicine} ${amount ?? '?'} ${stopReason ?? findMedicine(medicine)?.doseUnit ?? 'mg/day'}`,
        ),
      ),
  },
  {
    name: 'adverse_effects',
    about:
      'Adverse effects with their grade (0 resolved, 1 mild, 2 moderate, 3 severe, ? not said)',
    cell: (_, __, facts) =>
      joined([
        ...of(facts, 'adverse_effect').map(({ term, grade }) => `${term} ${grade ?? '?'}`),
        ...of(facts, 'adverse_effect_check').map(() => 'none reported'),
      ]),
  },
  {
    name: 'red_flags_found',
    about: 'Red flags found; "none": a screen without any; empty: no screen',
    cell: (_, __, facts) =>
      joined(of(facts, 'red_flag_screen').map(({ positive }) => positive.join(' ') || 'none')),
  },
  {
    name: 'other_facts',
    about: 'How many facts of other kinds there are; the long form has them',
    cell: (_, __, facts) => facts.filter(({ statement }) => !shown.includes(statement.kind)).length,
  },
];

const shown: readonly FactKind[] = [
  'score',
  'lab',
  'vital',
  'mechanism',
  'dose',
  'adverse_effect',
  'adverse_effect_check',
  'red_flag_screen',
];

/** The rows of a patient by day; only facts that stand, of two values of a day the later recorded. */
export function wideRows(patient: Patient, facts: readonly Fact[]): Cell[][] {
  const byDay = Map.groupBy(standingFacts(facts), (fact) => fact.on);
  return [...byDay]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([on, same]) => {
      const inOrder = same.toSorted((a, b) => (a.id < b.id ? -1 : 1));
      return wideColumns.map(({ cell }) => cell(patient, on, inOrder));
    });
}

function of<K extends FactKind>(facts: readonly Fact[], kind: K): Fact<K>['statement'][] {
  return facts.flatMap((fact) => (isKind(fact, kind) ? [fact.statement] : []));
}

function last<T>(values: readonly (T | null)[]): T | null {
  return values.findLast((value) => value !== null) ?? null;
}

const joined = (parts: readonly string[]): string | null => parts.join('; ') || null;
