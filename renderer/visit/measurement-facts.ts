/** Vital signs and laboratory values as facts, converted once, with what was typed kept beside. */
import { lab, labIds, labProblem, toCanonical } from '../../clinical/labs/index.ts';
import { count, sayNumber } from '../ui/say.ts';
import type { Chart } from '../../clinical/chart.ts';
import { daysBetween } from '../../clinical/day.ts';
import type { VisitEntry } from './entry.ts';
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
  const limits = `${sayNumber(least)} to ${sayNumber(most)} ${unit}`;
  return {
    value: null,
    problem: {
      field,
      message: ambiguity(text) ?? `${name} is ${limits}; ${text.trim()} cannot be saved.`,
    },
  };
}

/** What the record takes, mmHg. */
const pressures = { systolic: [40, 320], diastolic: [10, 220] } as const;

/** A weight that changed by more than this share since the last one is asked about. */
const WEIGHT_DOUBT = 0.2;

export function vitalFacts(entry: VisitEntry, chart: Chart): Part {
  const weight = readWeight(entry.weight);
  const systolic = readWithin(
    'systolic',
    'Systolic pressure',
    entry.systolic,
    'mmHg',
    pressures.systolic,
  );
  const diastolic = readWithin(
    'diastolic',
    'Diastolic pressure',
    entry.diastolic,
    'mmHg',
    pressures.diastolic,
  );
  const height = readWithin('height', 'Height', entry.height, 'cm', [30, 260]);
  const heartRate = readWithin('heart-rate', 'Heart rate', entry.heartRate, 'a minute', [10, 320]);
  const problems = [weight, height, systolic, diastolic, heartRate].flatMap(
    ({ problem }) => problem ?? [],
  );
  problems.push(
    ...doubtAbout(entry, 'weight', entry.weight.value, weightDoubt(weight.value, chart)),
  );
  if (systolic.value !== null && diastolic.value !== null && systolic.value <= diastolic.value) {
    const message = 'The systolic pressure, the first, is the higher one.';
    problems.push({ field: 'systolic', message });
  }
  const onlyOne = (systolic.value === null) !== (diastolic.value === null);
  if (problems.length === 0 && onlyOne) {
    const missing = systolic.value === null ? 'systolic' : 'diastolic';
    problems.push({ field: missing, message: 'A blood pressure needs both values.', waits: true });
  }
  const values = [weight, height, systolic, heartRate].map(({ value }) => value);
  if (problems.length > 0 || values.every((value) => value === null))
    return { pieces: [], problems };
  const line = [
    weight.value === null ? null : `Weight ${sayNumber(weight.value)} kg`,
    height.value === null ? null : `Height ${sayNumber(height.value)} cm`,
    systolic.value === null ? null : `BP ${systolic.value}/${diastolic.value}`,
    heartRate.value === null ? null : `Heart rate ${sayNumber(heartRate.value)}/min`,
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
  const span = count(daysBetween(last.on, chart.on), 'day');
  return `${sayNumber(last.value)} → ${sayNumber(kg, 2)} kg in ${span}. Is this right?`;
}

function readWeight({ value: text, unit }: VisitEntry['weight']): Read {
  const { units, plausible } = lab('weight');
  const [least, most] = plausible;
  const from = units.find((one) => one.unit === unit)?.fromCanonical ?? ((kg: number) => kg);
  const read = readWithin('weight', 'Weight', text, unit, [from(least), from(most)]);
  const kg = read.value === null ? null : toCanonical('weight', read.value, unit);
  return { value: kg, problem: read.problem };
}

export function labFacts(entry: VisitEntry): Part {
  const parts = labIds.map((id) => labFact(id, entry.labs[id] ?? { value: '', unit: '' }));
  return {
    pieces: parts.flatMap(({ pieces }) => pieces),
    problems: parts.flatMap(({ problems }) => problems),
  };
}

function labFact(id: string, { value: text, unit }: { value: string; unit: string }): Part {
  if (text.trim() === '') return { pieces: [], problems: [] };
  const test = lab(id);
  const field = `lab-${id}`;
  const reportedValue = readNumber(text);
  if (reportedValue === null) {
    const message =
      ambiguity(text) ?? `${test.name} is a number in ${unit}; ${text.trim()} cannot be saved.`;
    return { pieces: [], problems: [{ field, message }] };
  }
  const value = toCanonical(id, reportedValue, unit);
  if (value === null) {
    return { pieces: [], problems: [{ field, message: `${unit} is not a unit of ${test.name}.` }] };
  }
  const message = labProblem(id, value);
  if (message !== null) return { pieces: [], problems: [{ field, message }] };
  const statement = { kind: 'lab', lab: id, value, reportedValue, reportedUnit: unit } as const;
  return {
    pieces: [{ statement, line: `${test.name} ${sayNumber(reportedValue, 2)} ${unit}` }],
    problems: [],
  };
}

/** A typed value in the test's canonical unit, where that differs from what was typed. */
export function conversion(
  id: string,
  { value: text, unit }: { value: string; unit: string },
): string | null {
  const { canonical, decimals } = lab(id);
  const value = readNumber(text);
  const converted = value === null || unit === canonical ? null : toCanonical(id, value, unit);
  return converted === null ? null : `= ${sayNumber(converted, decimals)} ${canonical}`;
}
