/** Everything recorded of a patient, newest first, what was corrected or voided included. */
import {
  isKind,
  type DraftFact,
  type Fact,
  type FactKind,
  type Statement,
} from '../../clinical/facts.ts';
import { toCanonical } from '../../clinical/labs/index.ts';
import { factUsed } from '../../clinical/rules/fact-label.ts';
import { m } from '../../words/messages.js';
import { promptTitle } from '../patient/answer-history.ts';
import { sayAnswer } from '../patient/answer.ts';
import { roundNumbersIn } from '../ui/say.ts';
import { readNumber } from '../visit/number.ts';

export type EntryRow = {
  fact: Fact;
  label: string;
  /** What became of it, in words, and the fact that did it; null while it stands. */
  ended: { words: string; by: Fact } | null;
};

/** One row for each fact but the voids themselves: those are told at the entry they take back. */
export function entriesOf(facts: readonly Fact[]): EntryRow[] {
  const endedBy = new Map<string, Fact>();
  for (const fact of facts) if (fact.replaces !== null) endedBy.set(fact.replaces, fact);
  return facts
    .filter((fact) => fact.statement.kind !== 'void')
    .map((fact) => {
      const by = endedBy.get(fact.id);
      return { fact, label: labelOf(fact), ended: by ? { words: howEnded(by), by } : null };
    })
    .sort((a, b) => b.fact.on.localeCompare(a.fact.on) || b.fact.id.localeCompare(a.fact.id));
}

/** The kinds that occur, in the order of their first occurrence. */
export function kindsOf(rows: readonly EntryRow[]): FactKind[] {
  return [...new Set(rows.map(({ fact }) => fact.statement.kind))];
}

/** The rows of a kind (null = all) in which every typed word occurs: label, fate or author. */
export function matching(
  rows: readonly EntryRow[],
  kind: FactKind | null,
  typed: string,
  nameOf: (fact: Fact) => string,
): EntryRow[] {
  const words = plain(typed).split(/\s+/).filter(Boolean);
  return rows.filter(({ fact, label, ended }) => {
    if (kind !== null && fact.statement.kind !== kind) return false;
    if (words.length === 0) return true;
    const text = plain([label, ended?.words ?? '', nameOf(fact)].join(' '));
    return words.every((word) => text.includes(word));
  });
}

/** Compared without case and accents. */
function plain(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}

function labelOf(fact: Fact): string {
  if (isKind(fact, 'note')) return m.details_entry_note({ text: fact.statement.text });
  if (isKind(fact, 'prompt_response'))
    return `${promptTitle(fact.statement.promptKey)}. ${sayAnswer(fact)}`;
  const { label } = factUsed(fact);
  const more = moreOf(fact.statement);
  return roundNumbersIn(more ? `${label}: ${more}` : label);
}

/** The words a statement carries beside what its label says. */
function moreOf(statement: Statement): string | null {
  switch (statement.kind) {
    case 'care_event':
    case 'therapy':
    case 'referral':
    case 'red_flag_screen':
      return statement.outcome;
    case 'contact':
    case 'titration_plan':
      return statement.words;
    case 'dose':
      return statement.regimen;
    case 'allergy':
      return statement.reaction;
    case 'score':
    case 'adverse_effect':
    case 'adverse_effect_check':
    case 'lab':
    case 'vital':
    case 'neuro_exam':
    case 'mechanism':
    case 'condition':
    case 'therapy_session':
    case 'supplement_trial':
    case 'refusal':
    case 'document':
    case 'prompt_response':
    case 'note':
    case 'void':
      return null;
  }
}

function howEnded(by: Fact): string {
  if (isKind(by, 'void')) return m.details_entry_voided({ reason: by.statement.reason });
  return m.details_entry_corrected({ label: labelOf(by) });
}

/** The number of a statement that a correction may change, as it was reported; null = none. */
export function correctable(statement: Statement): { value: number | null; unit: string } | null {
  if (statement.kind === 'score') return { value: statement.value, unit: '' };
  if (statement.kind === 'dose' && statement.amount !== 0)
    return { value: statement.amount, unit: m.details_unit_a_day() };
  if (statement.kind === 'lab')
    return { value: statement.reportedValue, unit: statement.reportedUnit };
  if (statement.kind === 'adverse_effect')
    return { value: statement.grade, unit: m.details_unit_grade() };
  if (statement.kind === 'vital') {
    const measured = vitalKeys.filter((key) => statement[key] !== null);
    const [only] = measured;
    // A blood pressure is two numbers: it is voided and recorded anew.
    return measured.length === 1 && only !== undefined
      ? { value: statement[only], unit: vitalUnits[only]() }
      : null;
  }
  return null;
}

const vitalKeys = ['weightKg', 'heightCm', 'heartRate', 'systolic', 'diastolic'] as const;
const vitalUnits = {
  weightKg: () => 'kg',
  heightCm: () => 'cm',
  heartRate: m.details_unit_a_minute,
  systolic: () => 'mmHg',
  diastolic: () => 'mmHg',
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
