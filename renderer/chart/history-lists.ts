/** The conditions and allergies of a patient's history, with where each comes from. */
import type { Chart } from '../../clinical/chart.ts';
import { conditionLabel, conditions } from '../../clinical/conditions/index.ts';
import type { Day } from '../../clinical/day.ts';
import { isKind, type Fact, type Statement } from '../../clinical/facts.ts';
import { medicines } from '../../clinical/formulary/index.ts';
import { medicinesNamed } from '../visit/find-medicine.ts';

export type ConditionRow = {
  condition: string;
  label: string;
  since: Day;
  /** The record that says it is present, or no longer. */
  fact: Fact<'condition'>;
};

/** The conditions that are present, by name, each with the first day of its present stretch. */
export function presentConditions(chart: Chart): ConditionRow[] {
  return [...chart.recordedConditions()]
    .flatMap(([condition, { facts }]) => {
      const fact = facts.find((one) => isKind(one, 'condition'));
      const since = presentSince(chart, condition);
      return fact && since ? [{ condition, label: conditionLabel(condition), since, fact }] : [];
    })
    .sort(byLabel);
}

/** The conditions that were present once and are not any more. */
export function pastConditions(chart: Chart): (ConditionRow & { until: Day })[] {
  return chart.history.items.conditions
    .ids()
    .filter((condition) => !chart.recordedConditions().has(condition))
    .flatMap((condition) => {
      const entries = chart.history.items.conditions
        .of(condition)
        .filter(({ on }) => on <= chart.on);
      const last = entries.at(-1);
      const first = entries.find(({ value }) => value);
      const fact = last?.facts.find((one) => isKind(one, 'condition'));
      if (!last || !first || !fact) return [];
      const label = conditionLabel(condition);
      return [{ condition, label, since: first.on, until: last.on, fact }];
    })
    .sort(byLabel);
}

function presentSince(chart: Chart, condition: string): Day | null {
  const entries = chart.history.items.conditions.of(condition).filter(({ on }) => on <= chart.on);
  const ended = entries.findLastIndex(({ value }) => !value);
  return entries[ended + 1]?.on ?? null;
}

const byLabel = (a: ConditionRow, b: ConditionRow) => a.label.localeCompare(b.label);

const MOST = 8;
export type ConditionChoice = { id: string; label: string };

/** The known conditions whose name holds what was typed and that are not present yet. */
export function conditionChoices(typed: string, chart: Chart): ConditionChoice[] {
  const wanted = typed.trim().toLowerCase();
  if (wanted === '') return [];
  const present = chart.recordedConditions();
  return conditions
    .filter(({ id, label }) => label.toLowerCase().includes(wanted) && !present.has(id))
    .slice(0, MOST)
    .map(({ id, label }) => ({ id, label }));
}

export type SubstanceChoice = { key: string; substance: string; medicine: string | null };

/** Our own medicines by name, so that they are withheld; anything else as it was typed. */
export function substanceChoices(typed: string): SubstanceChoice[] {
  const words = typed.trim();
  if (words === '') return [];
  const known = medicinesNamed(medicines, words).map(({ id, name }) => ({
    key: id,
    substance: name,
    medicine: id,
  }));
  return [...known, { key: '', substance: words.slice(0, 200), medicine: null }];
}

/** The statement that a condition is present, or no longer. */
export function conditionStatement(condition: string, present: boolean): Statement {
  return { kind: 'condition', condition, present };
}

/** The statement of an allergy or intolerance as it was reported. */
export function allergyStatement(
  { substance, medicine }: SubstanceChoice,
  reaction: string,
): Statement {
  const words = reaction.trim();
  return { kind: 'allergy', substance, medicine, reaction: words === '' ? null : words };
}
