/** Every laboratory test of a patient: latest value, range, age and course; missing ones as well. */
import type { Chart } from '../../clinical/chart.ts';
import { isKind, type Fact } from '../../clinical/facts.ts';
import type { Day } from '../../clinical/day.ts';
import { lab, labIds, type Lab, type LabCutOff } from '../../clinical/labs/index.ts';
import { kidneyIsFresh } from '../../clinical/measures/kidney.ts';
import type { Protocol } from '../../clinical/protocol.ts';
import { m } from '../../words/messages.js';

export type LabPoint = { on: Day; value: number; facts: Fact<'lab'>[] };

export type LabRow = {
  id: string;
  /** That of the eGFR tells it from the one worked out here. */
  name: string;
  unit: string;
  decimals: number;
  /** Oldest first; one a day, the more cautious where a day has several. */
  points: LabPoint[];
  latest: LabPoint | null;
  /** The laboratory's usual range for this patient; null where none is known. */
  range: readonly [number, number] | null;
  /** Where the latest value lies; null where there is no range or no value. */
  standing: 'low' | 'in' | 'high' | null;
  /** The strictest cut-off that the latest value meets, in words. */
  meaning: string | null;
  /** Days since the latest value, and whether the protocol wants a newer one. */
  age: number | null;
  stale: boolean;
};

/** The rows, tests with a value first, each group in the order of the registry. */
export function labRows(chart: Chart, protocol: Protocol): LabRow[] {
  const rows = labIds.map((id) => labRow(lab(id), chart, protocol));
  return [...rows.filter(({ latest }) => latest), ...rows.filter(({ latest }) => !latest)];
}

function labRow(test: Lab, chart: Chart, protocol: Protocol): LabRow {
  const points = chart.labs(test.id).map(({ on, value, facts }) => ({
    on,
    value,
    facts: facts.filter((fact) => isKind(fact, 'lab')),
  }));
  const last = chart.labs(test.id).at(-1);
  const latest = points.at(-1) ?? null;
  const range = rangeOf(test, chart);
  const age = last ? chart.daysSince(last).days : null;
  return {
    id: test.id,
    name: test.id === 'egfr' ? m.details_lab_egfr_reported() : test.name,
    unit: test.canonical,
    decimals: test.decimals,
    points,
    latest,
    range,
    standing: latest && range ? standingOf(latest.value, range) : null,
    meaning: latest && meaningOf(latest.value, test.cutOffs),
    age,
    stale: age !== null && isStale(test.id, age, chart, protocol),
  };
}

function rangeOf({ reference }: Lab, { patient }: Chart): readonly [number, number] | null {
  if (reference === null) return null;
  const own = patient.sex === 'unknown' ? undefined : reference[patient.sex];
  return own ?? reference.both ?? null;
}

function standingOf(value: number, [least, most]: readonly [number, number]) {
  if (value < least) return 'low' as const;
  return value > most ? ('high' as const) : ('in' as const);
}

const meets: { [K in LabCutOff['is']]: (value: number, limit: number) => boolean } = {
  below: (value, limit) => value < limit,
  at_or_below: (value, limit) => value <= limit,
  at_or_above: (value, limit) => value >= limit,
  above: (value, limit) => value > limit,
};

/** Of the cut-offs a value meets, the one furthest out. */
function meaningOf(value: number, cutOffs: readonly LabCutOff[]): string | null {
  const met = cutOffs.filter((cut) => meets[cut.is](value, cut.value));
  const distance = (cut: LabCutOff) => Math.abs(value - cut.value);
  return met.toSorted((a, b) => distance(a) - distance(b))[0]?.meaning ?? null;
}

/** Whether the protocol wants a newer value; tests without an interval are never too old. */
function isStale(id: string, age: number, chart: Chart, protocol: Protocol): boolean {
  const limit = (name: Parameters<Protocol['parameter']>[0]) => protocol.parameter(name).value;
  if (id === 'creatinine' || id === 'egfr')
    return age > limit('P.renal.max_age_days') || !kidneyIsFresh({ chart, protocol }, false).value;
  if (id === 'hba1c') {
    const off = (chart.labs('hba1c').at(-1)?.value ?? 0) >= limit('P.hba1c.target_pct');
    return age > limit(off ? 'P.hba1c.interval_offtarget_days' : 'P.hba1c.interval_days');
  }
  if (id === 'b12_total')
    return chart.use('metformin') !== null && age > limit('P.b12.interval_days');
  return false;
}
