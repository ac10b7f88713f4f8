/** Everything recorded of a patient, newest first, what was corrected or voided included. */
import {
  isKind,
  type DraftFact,
  type Fact,
  type FactKind,
  type Statement,
} from '../../clinical/facts.ts';
import { factUsed } from '../../clinical/rules/fact-label.ts';
import { m } from '../../words/messages.js';
import { promptTitle } from '../patient/answer-history.ts';
import { sayAnswer } from '../patient/answer.ts';
import { roundNumbersIn } from '../ui/say.ts';

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

/** Every medicine with a dose record, in the order of the first. */
export function medicinesEverTaken(facts: readonly Fact[]): string[] {
  const doses = facts.flatMap((fact) => (isKind(fact, 'dose') ? [fact.statement.medicine] : []));
  return [...new Set(doses)];
}

/** Takes an entry back; it stays readable with the reason. */
export function voidOf({ id, on }: Fact, reason: string): DraftFact {
  return { on, statement: { kind: 'void', reason: reason.trim() }, replaces: id, importKey: null };
}
