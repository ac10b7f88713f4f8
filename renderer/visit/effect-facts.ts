/** Adverse effects as facts: what is asked follows from what the patient takes. */
import { adverseEffectLabel } from '../../clinical/adverse-effects.ts';
import type { Chart } from '../../clinical/chart.ts';
import { findMedicine } from '../../clinical/formulary/index.ts';
import { m } from '../../words/messages.js';
import { sayGrade, type Grade } from '../patient/dose-words.ts';
import type { EffectEntry, VisitEntry } from './entry.ts';
import type { Part, Piece } from './visit-facts.ts';

export type EffectQuestion = {
  medicine: string | null;
  medicineName: string;
  term: string;
  label: string;
  /** The grade last reported, where the effect is not resolved. */
  before: Grade | null;
};

/** What to ask: each taken or newly started medicine's gate effects, and everything still open. */
export function effectQuestions(entry: VisitEntry, chart: Chart): EffectQuestion[] {
  const started = entry.doses.filter(({ isNew }) => isNew).map(({ medicine }) => medicine);
  const stopped = entry.doses.filter(({ stop }) => stop !== null).map(({ medicine }) => medicine);
  const taken = [...new Set([...chart.active().map(({ medicine }) => medicine), ...started])];
  const asked = taken.flatMap((medicine) =>
    (findMedicine(medicine)?.gateAdverseEffects ?? []).map((term) => ({ medicine, term })),
  );
  const open = openEffects(chart);
  const others = open.filter(
    ({ medicine, term }) => !asked.some((pair) => pair.medicine === medicine && pair.term === term),
  );
  const order = (medicine: string | null) =>
    medicine !== null && stopped.includes(medicine) ? 1 : 0;
  return [...asked, ...others]
    .map(({ medicine, term }) => ({
      medicine,
      medicineName:
        medicine === null
          ? m.visit_effect_no_medicine()
          : (findMedicine(medicine)?.name ?? medicine),
      term,
      label: adverseEffectLabel(term),
      before:
        open.find((effect) => effect.medicine === medicine && effect.term === term)?.grade ?? null,
    }))
    .sort((a, b) => order(a.medicine) - order(b.medicine));
}

/** The latest report of each pair of medicine and term, where it is not resolved. */
function openEffects(chart: Chart): EffectEntry[] {
  const latest = new Map<string, EffectEntry>();
  for (const { statement } of chart.facts('adverse_effect')) {
    const { medicine, term, grade } = statement;
    latest.set(`${medicine ?? ''} ${term}`, { medicine, term, grade: grade ?? 2 });
  }
  return [...latest.values()].filter(({ grade }) => grade > 0);
}

/**
 * Every effect that was graded, "none" included: an answer about a medicine is a record of how it is
 * tolerated. Where all that is asked was answered with "none", the fact is that it was asked, and
 * that what was open is resolved.
 */
export function effectFacts(entry: VisitEntry, chart: Chart): Part {
  const none = entry.noEffects || allAskedAreNone(entry, chart);
  const graded = none
    ? openEffects(chart).map((effect) => ({ ...effect, grade: 0 as const }))
    : entry.effects;
  const pieces: Piece[] = graded.map(({ medicine, term, grade }) => ({
    statement: { kind: 'adverse_effect', term, grade, medicine },
    line: `${adverseEffectLabel(term)} ${sayGradeNow(grade)}`,
  }));
  if (none) {
    pieces.push({
      statement: { kind: 'adverse_effect_check' },
      line: m.visit_line_effects_none(),
    });
  }
  return { pieces, problems: [] };
}

const sayGradeNow = (grade: Grade): string =>
  grade === 0 ? m.visit_grade_none() : sayGrade(grade);

function allAskedAreNone(entry: VisitEntry, chart: Chart): boolean {
  const questions = effectQuestions(entry, chart);
  const answered = (question: EffectQuestion) =>
    entry.effects.some(
      ({ medicine, term }) => medicine === question.medicine && term === question.term,
    );
  return (
    questions.length > 0 &&
    entry.effects.every(({ grade }) => grade === 0) &&
    questions.every(answered)
  );
}
