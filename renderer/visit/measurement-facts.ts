/** Vital signs and laboratory values as facts, converted once, with what was typed kept beside. */
import { lab, labProblem, toCanonical } from '../../clinical/labs/index.ts';
import { sayNumber } from '../ui/say.ts';
import { visitLabIds, type VisitEntry } from './entry.ts';
import { readNumber } from './number.ts';
import type { Part, Problem } from './visit-facts.ts';

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
    problem: { field, message: `${name} is ${limits}; ${text.trim()} cannot be saved.` },
  };
}

/** What the record takes, mmHg. */
const pressures = { systolic: [40, 320], diastolic: [10, 220] } as const;

export function vitalFacts(entry: VisitEntry): Part {
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
  const problems = [weight, systolic, diastolic].flatMap(({ problem }) => problem ?? []);
  const onlyOne = (systolic.value === null) !== (diastolic.value === null);
  if (problems.length === 0 && onlyOne) {
    const missing = systolic.value === null ? 'systolic' : 'diastolic';
    problems.push({ field: missing, message: 'A blood pressure needs both values.', waits: true });
  }
  const values = [weight.value, systolic.value, diastolic.value];
  if (problems.length > 0 || values.every((value) => value === null))
    return { pieces: [], problems };
  const line = [
    weight.value === null ? null : `Weight ${sayNumber(weight.value)} kg`,
    systolic.value === null ? null : `BP ${systolic.value}/${diastolic.value}`,
  ];
  const statement = {
    kind: 'vital' as const,
    weightKg: weight.value,
    heightCm: null,
    systolic: systolic.value,
    diastolic: diastolic.value,
    heartRate: null,
  };
  return {
    pieces: [{ statement, line: line.filter((part) => part !== null).join(', ') }],
    problems,
  };
}

function readWeight({ value: text, unit }: VisitEntry['weight']): Read {
  const { units, plausible } = lab('weight');
  const [least, most] = plausible;
  const from = units.find((one) => one.unit === unit)?.fromCanonical ?? ((kg: number) => kg);
  const read = readWithin('weight', 'Weight', text, unit, [from(least), from(most)]);
  const kg = read.value === null ? null : toCanonical('weight', read.value, unit);
  return { value: kg === null ? null : Math.round(kg * 10) / 10, problem: read.problem };
}

export function labFacts(entry: VisitEntry): Part {
  const parts = visitLabIds.map((id) => labFact(id, entry.labs[id] ?? { value: '', unit: '' }));
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
    const message = `${test.name} is a number in ${unit}; ${text.trim()} cannot be saved.`;
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
