/** What a record says of each item, one entry a day; same-day records count as the more cautious one. */
import type { Fact, FactKind } from '../facts.ts';
import { instrument } from '../instruments/index.ts';
import { SeriesByItem, type ItemKind } from './series-by-item.ts';
import { higher, lower, series, type Series } from './series.ts';

/** Labs where the lower of two same-day values is the more cautious; for all others it is the higher. */
const lowerIsWorse = new Set([
  'egfr',
  'sodium',
  'b12_total',
  'b12_active',
  'vitd_25oh',
  'haemoglobin',
]);

export type BloodPressure = { systolic: number; diastolic: number };
export type NeuroExam = { myotomes: Readonly<Record<string, number>>; progressive: boolean };
export type Mechanism = Fact<'mechanism'>['statement']['mechanism'];
export type TherapyStatus = Fact<'therapy'>['statement']['status'];

/** Most cautious first: what a day with several physical therapy records counts as. */
const therapyCaution: readonly TherapyStatus[] = [
  'stopped',
  'declined',
  'advice_only',
  'referred',
  'structured',
  'active',
  'completed',
];

type FactsOf = <K extends FactKind>(kind: K) => readonly Fact<K>[];
/** The facts of a kind, oldest first or as they come. */
type Facts = { inOrder: FactsOf; asTheyCome: FactsOf };
export type Items = ReturnType<typeof itemsOf>;

const scores: ItemKind<'score', number> = {
  kind: 'score',
  about: ({ statement }) => statement.instrument,
  series: (of, id) => series(of, valueOf, instrument(id).higherIs === 'better' ? lower : higher),
};

const labs: ItemKind<'lab', number> = {
  kind: 'lab',
  about: ({ statement }) => statement.lab,
  series: (of, id) => series(of, valueOf, lowerIsWorse.has(id) ? lower : higher),
};

/** Daily amounts; null = taken, amount unknown. A known amount counts over an unknown one. */
const doses: ItemKind<'dose', number | null> = {
  kind: 'dose',
  about: ({ statement }) => statement.medicine,
  series: (of) => series(of, ({ statement }) => statement.amount, higherDose),
};

/** The days on which a condition was recorded as present (true) or absent; present counts. */
const conditions: ItemKind<'condition', boolean> = {
  kind: 'condition',
  about: ({ statement }) => statement.condition,
  series: (of) => series(of, ({ statement }) => statement.present, either),
};

/** Reports of an adverse effect by their grade, which counts as 2 where it was not recorded. */
const reports: ItemKind<'adverse_effect', number> = {
  kind: 'adverse_effect',
  about: ({ statement }) => statement.term,
  series: (of) => series(of, gradeOf, higher),
};

/** Where a therapy stood; of several on a day, the one furthest from attended care. */
const therapies: ItemKind<'therapy', TherapyStatus> = {
  kind: 'therapy',
  about: ({ statement }) => statement.therapy,
  series: (of) => series(of, ({ statement }) => statement.status, moreCautious),
};

/** The days on which one red flag was found (true) or cleared (false); found counts over cleared. */
const redFlags: ItemKind<'red_flag_screen', boolean> = {
  kind: 'red_flag_screen',
  about: ({ statement }) => [...statement.positive, ...statement.cleared],
  series: (of, id) => series(of, ({ statement }) => statement.positive.includes(id), either),
};

/** Every item of a record, each worked out when it is first asked for. */
export function itemsOf({ inOrder, asTheyCome }: Facts) {
  return {
    scores: new SeriesByItem(scores, asTheyCome('score')),
    labs: new SeriesByItem(labs, asTheyCome('lab')),
    doses: new SeriesByItem(doses, asTheyCome('dose')),
    conditions: new SeriesByItem(conditions, asTheyCome('condition')),
    reports: new SeriesByItem(reports, asTheyCome('adverse_effect')),
    therapies: new SeriesByItem(therapies, asTheyCome('therapy')),
    redFlags: new SeriesByItem(redFlags, asTheyCome('red_flag_screen')),
    /** The days on which red flags were asked about. */
    screens: once(() => series(inOrder('red_flag_screen'), () => true, keep)),
    /** Body weights, kg. */
    weights: once(() =>
      series(inOrder('vital'), ({ statement }) => statement.weightKg ?? undefined, higher),
    ),
    /** Body heights, cm. */
    heights: once(() =>
      series(inOrder('vital'), ({ statement }) => statement.heightCm ?? undefined, lower),
    ),
    /** Blood pressures, mmHg. */
    pressures: once(() => series(inOrder('vital'), pressureOf, higherPressure)),
    /** Neurological exams; the lower grade of a myotome and a mark "progressive" count. */
    exams: once(() =>
      series(inOrder('neuro_exam'), ({ statement }): NeuroExam => statement, weakerExam),
    ),
    /** Classifications; two different ones on a day count as mixed, so that no component is lost. */
    mechanisms: once(() =>
      series(inOrder('mechanism'), ({ statement }) => statement.mechanism, bothMechanisms),
    ),
  };
}

/** Works something out when it is first asked for, and once. */
function once<T>(make: () => Series<T>): () => Series<T> {
  let made: Series<T> | null = null;
  return () => (made ??= make());
}

/** The grade of a report, 2 where none was recorded. */
export function gradeOf(report: Fact<'adverse_effect'>): number {
  return report.statement.grade ?? 2;
}

const valueOf = ({ statement }: Fact<'score' | 'lab'>): number => statement.value;
const keep = <T>(a: T): T => a;
const either = (a: boolean, b: boolean): boolean => a || b;
const bothMechanisms = (a: Mechanism, b: Mechanism): Mechanism => (a === b ? a : 'mixed');

function pressureOf({ statement }: Fact<'vital'>): BloodPressure | undefined {
  const { systolic, diastolic } = statement;
  return systolic === null || diastolic === null ? undefined : { systolic, diastolic };
}

const higherPressure = (a: BloodPressure, b: BloodPressure): BloodPressure => ({
  systolic: Math.max(a.systolic, b.systolic),
  diastolic: Math.max(a.diastolic, b.diastolic),
});

function moreCautious(a: TherapyStatus, b: TherapyStatus): TherapyStatus {
  return therapyCaution.indexOf(a) <= therapyCaution.indexOf(b) ? a : b;
}

/** 0 (stopped) < null (taken, amount unknown) < any known amount. */
function higherDose(a: number | null, b: number | null): number | null {
  if (a === null) return b === null || b === 0 ? null : b;
  if (b === null) return a === 0 ? null : a;
  return Math.max(a, b);
}

function weakerExam(a: NeuroExam, b: NeuroExam): NeuroExam {
  const myotomes: Record<string, number> = { ...a.myotomes };
  for (const [name, grade] of Object.entries(b.myotomes)) {
    myotomes[name] = Math.min(grade, myotomes[name] ?? grade);
  }
  return { myotomes, progressive: a.progressive || b.progressive };
}
