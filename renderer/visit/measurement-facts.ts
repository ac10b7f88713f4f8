/** Vital signs and laboratory values as facts, converted once, with what was typed kept beside. */
import { lab, labIds, labProblem, toCanonical } from '../../clinical/labs/index.ts';
import { unitOf } from '../../clinical/language/units.ts';
import { sayNumber, saySpan } from '../ui/say.ts';
import type { Chart } from '../../clinical/chart.ts';
import { daysBetween, type Day } from '../../clinical/day.ts';
import { m } from '../../words/messages.js';
import type { Measured, VisitEntry } from './entry.ts';
import { ambiguity, readNumber } from './number.ts';
import { doubtAbout, type Part, type Problem } from './visit-facts.ts';

type Read = { value: number | null; problem: Problem | null };

/** Reads a measurement and refuses what no living patient can have. */
function readWithin(
  field: string,
  name: string,
  text: string,
  unit: string,
  range: readonly [number, number],
): Read {
  if (text.trim() === '') return { value: null, problem: null };
  const value = readNumber(text);
  const [least, most] = range;
  if (value !== null && value >= least && value <= most) return { value, problem: null };
  const limits = { least: sayNumber(least), most: sayNumber(most), unit };
  const message = ambiguity(text) ?? m.visit_measure_range({ name, ...limits, typed: text.trim() });
  return { value: null, problem: { field, message } };
}

/** What the record takes, mmHg. */
const pressures = { systolic: [40, 320], diastolic: [10, 220] } as const;

/** A weight that changed by more than this share since the last one is asked about. */
const WEIGHT_DOUBT = 0.2;

export function vitalFacts(entry: VisitEntry, chart: Chart): Part {
  const weight = readWeight(entry.weight);
  const systolic = readWithin(
    'systolic',
    m.visit_systolic(),
    entry.systolic,
    'mmHg',
    pressures.systolic,
  );
  const diastolic = readWithin(
    'diastolic',
    m.visit_diastolic(),
    entry.diastolic,
    'mmHg',
    pressures.diastolic,
  );
  const height = readWithin('height', m.visit_height(), entry.height, 'cm', [30, 260]);
  const heartRate = readWithin(
    'heart-rate',
    m.visit_heart_rate(),
    entry.heartRate,
    m.visit_a_minute(),
    [10, 320],
  );
  const problems = [weight, height, systolic, diastolic, heartRate].flatMap(
    ({ problem }) => problem ?? [],
  );
  problems.push(
    ...doubtAbout(entry, 'weight', entry.weight.value, weightDoubt(weight.value, chart)),
  );
  if (systolic.value !== null && diastolic.value !== null && systolic.value <= diastolic.value) {
    problems.push({ field: 'systolic', message: m.visit_pressure_order() });
  }
  const onlyOne = (systolic.value === null) !== (diastolic.value === null);
  if (problems.length === 0 && onlyOne) {
    const missing = systolic.value === null ? 'systolic' : 'diastolic';
    problems.push({ field: missing, message: m.visit_pressure_both(), waits: true });
  }
  const values = [weight, height, systolic, heartRate].map(({ value }) => value);
  if (problems.length > 0 || values.every((value) => value === null))
    return { pieces: [], problems };
  const line = [
    weight.value === null ? null : m.visit_line_weight({ kg: sayNumber(weight.value) }),
    height.value === null ? null : m.visit_line_height({ cm: sayNumber(height.value) }),
    systolic.value === null || diastolic.value === null
      ? null
      : m.visit_line_pressure({ systolic: systolic.value, diastolic: diastolic.value }),
    heartRate.value === null ? null : m.visit_line_heart_rate({ rate: sayNumber(heartRate.value) }),
  ];
  const statement = {
    kind: 'vital' as const,
    weightKg: weight.value,
    heightCm: height.value,
    systolic: systolic.value,
    diastolic: diastolic.value,
    heartRate: heartRate.value,
  };
  return {
    pieces: [{ statement, line: line.filter((part) => part !== null).join(', ') }],
    problems,
  };
}

function weightDoubt(kg: number | null, chart: Chart): string | null {
  const last = chart.weights().findLast(({ on }) => on < chart.on);
  if (kg === null || !last || Math.abs(kg - last.value) <= WEIGHT_DOUBT * last.value) return null;
  const span = saySpan(daysBetween(last.on, chart.on));
  return m.visit_weight_doubt({ before: sayNumber(last.value), now: sayNumber(kg, 2), span });
}

function readWeight({ value: text, unit }: VisitEntry['weight']): Read {
  const { units, plausible } = lab('weight');
  const [least, most] = plausible;
  const from = units.find((one) => one.unit === unit)?.fromCanonical ?? ((kg: number) => kg);
  const read = readWithin('weight', m.visit_weight(), text, unit, [from(least), from(most)]);
  const kg = read.value === null ? null : toCanonical('weight', read.value, unit);
  return { value: kg, problem: read.problem };
}

/** The unit of a value: as chosen, else as this test was last reported for the patient. */
export function labUnit(id: string, { unit }: Measured, chart: Chart): string {
  if (unit !== '') return unit;
  const last = chart.facts('lab').findLast(({ statement }) => statement.lab === id);
  const reported = last?.statement.reportedUnit;
  const { units, canonical } = lab(id);
  return units.find((one) => one.unit === reported)?.unit ?? canonical;
}

export function labFacts(entry: VisitEntry, chart: Chart): Part {
  const parts = labIds.map((id) => {
    const typed = entry.labs[id] ?? { value: '', unit: '' };
    return labFact(id, { value: typed.value, unit: labUnit(id, typed, chart) });
  });
  return {
    pieces: parts.flatMap(({ pieces }) => pieces),
    problems: parts.flatMap(({ problems }) => problems),
  };
}

function labFact(id: string, { value: text, unit }: Measured): Part {
  if (text.trim() === '') return { pieces: [], problems: [] };
  const test = lab(id);
  const field = `lab-${id}`;
  const reportedValue = readNumber(text);
  if (reportedValue === null) {
    const message =
      ambiguity(text) ??
      m.visit_lab_number({ name: test.name, unit: unitOf(unit), typed: text.trim() });
    return { pieces: [], problems: [{ field, message }] };
  }
  const value = toCanonical(id, reportedValue, unit);
  if (value === null) {
    const message = m.visit_lab_unit({ unit: unitOf(unit), name: test.name });
    return { pieces: [], problems: [{ field, message }] };
  }
  const message = labProblem(id, value);
  if (message !== null) return { pieces: [], problems: [{ field, message }] };
  const statement = { kind: 'lab', lab: id, value, reportedValue, reportedUnit: unit } as const;
  return {
    pieces: [{ statement, line: `${test.name} ${sayNumber(reportedValue, 2)} ${unitOf(unit)}` }],
    problems: [],
  };
}

/** The last value of a test in the unit of its field: "75 µmol/L". */
export function lastIn(id: string, unit: string, chart: Chart): { words: string; on: Day } | null {
  const last = chart.labs(id).at(-1);
  if (!last) return null;
  const { units, canonical, decimals } = lab(id);
  const known = units.find((one) => one.unit === unit);
  const value = known ? known.fromCanonical(last.value) : last.value;
  // Decimals of 0.85 mg/dL would be noise in 75 µmol/L.
  const digits = value >= 20 ? 0 : decimals;
  const words = `${sayNumber(value, digits)} ${unitOf(known?.unit ?? canonical)}`;
  return { words, on: last.on };
}

/** A typed value in the test's canonical unit, where that differs from what was typed. */
export function conversion(id: string, { value: text, unit }: Measured): string | null {
  const { canonical, decimals } = lab(id);
  const value = readNumber(text);
  const converted = value === null || unit === canonical ? null : toCanonical(id, value, unit);
  return converted === null ? null : `= ${sayNumber(converted, decimals)} ${unitOf(canonical)}`;
}
