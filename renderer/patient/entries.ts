/** Everything recorded of a patient, newest first, what was corrected or voided included. */
import { isKind, type DraftFact, type Fact, type Statement } from '../../clinical/facts.ts';
import { toCanonical } from '../../clinical/labs/index.ts';
import { factUsed } from '../../clinical/rules/fact-label.ts';
import { readNumber } from '../visit/number.ts';

export type EntryRow = {
  fact: Fact;
  label: string;
  /** What became of it, in words; null while it stands. */
  ended: string | null;
};

/** One row for each fact but the voids themselves: those are told at the entry they take back. */
export function entriesOf(facts: readonly Fact[]): EntryRow[] {
  const endedBy = new Map<string, Fact>();
  for (const fact of facts) if (fact.replaces !== null) endedBy.set(fact.replaces, fact);
  return facts
    .filter((fact) => fact.statement.kind !== 'void')
    .map((fact) => ({
      fact,
      label: labelOf(fact),
      ended: howEnded(endedBy.get(fact.id) ?? null),
    }))
    .sort((a, b) => b.fact.on.localeCompare(a.fact.on) || b.fact.id.localeCompare(a.fact.id));
}

function labelOf(fact: Fact): string {
  if (isKind(fact, 'note')) return `Note: ${fact.statement.text}`;
  const { label } = factUsed(fact);
  return isKind(fact, 'care_event') && fact.statement.outcome !== null
    ? `${label}: ${fact.statement.outcome}`
    : label;
}

function howEnded(by: Fact | null): string | null {
  if (by === null) return null;
  if (isKind(by, 'void')) return `voided: ${by.statement.reason}`;
  return `corrected to: ${labelOf(by)}`;
}

/** The number of a statement that a correction may change, as it was reported; null = none. */
export function correctable(statement: Statement): { value: number | null; unit: string } | null {
  if (statement.kind === 'score') return { value: statement.value, unit: '' };
  if (statement.kind === 'dose' && statement.amount !== 0)
    return { value: statement.amount, unit: 'a day' };
  if (statement.kind === 'lab')
    return { value: statement.reportedValue, unit: statement.reportedUnit };
  if (statement.kind === 'adverse_effect') return { value: statement.grade, unit: 'grade, 0 to 3' };
  if (statement.kind === 'vital') {
    const measured = vitalKeys.filter((key) => statement[key] !== null);
    const [only] = measured;
    // A blood pressure is two numbers: it is voided and recorded anew.
    return measured.length === 1 && only !== undefined
      ? { value: statement[only], unit: vitalUnits[only] }
      : null;
  }
  return null;
}

const vitalKeys = ['weightKg', 'heightCm', 'heartRate', 'systolic', 'diastolic'] as const;
const vitalUnits = {
  weightKg: 'kg',
  heightCm: 'cm',
  heartRate: 'a minute',
  systolic: 'mmHg',
  diastolic: 'mmHg',
};

/** The correction of an entry to the number that was typed, or null where it says none. */
export function correctionOf({ id, on, statement }: Fact, typed: string): DraftFact | null {
  const value = readNumber(typed);
  const changed = value === null ? null : withValue(statement, value);
  return changed && { on, statement: changed, replaces: id, importKey: null };
}

function withValue(statement: Statement, value: number): Statement | null {
  if (statement.kind === 'score') return { ...statement, value, items: null };
  if (statement.kind === 'dose' && value > 0) return { ...statement, amount: value, regimen: null };
  if (statement.kind === 'lab') {
    const canonical = toCanonical(statement.lab, value, statement.reportedUnit);
    return canonical === null ? null : { ...statement, value: canonical, reportedValue: value };
  }
  if (statement.kind === 'adverse_effect') {
    const grade = ([0, 1, 2, 3] as const).find((one) => one === value);
    return grade === undefined ? null : { ...statement, grade };
  }
  if (statement.kind === 'vital') {
    const key = vitalKeys.find((one) => statement[one] !== null);
    return key === undefined ? null : { ...statement, [key]: value };
  }
  return null;
}

/** Takes an entry back; it stays readable with the reason. */
export function voidOf({ id, on }: Fact, reason: string): DraftFact {
  return { on, statement: { kind: 'void', reason: reason.trim() }, replaces: id, importKey: null };
}
