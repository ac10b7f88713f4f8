/** What is done to the adverse effects on the form. */
import type { Grade } from '../patient/dose-words.ts';
import type { VisitEntry } from './entry.ts';

/** Grades an effect of a medicine; null takes the answer back. */
export function gradeEffect(
  entry: VisitEntry,
  { medicine, term }: { medicine: string | null; term: string },
  grade: Grade | null,
): void {
  const others = entry.effects.filter(
    (effect) => effect.medicine !== medicine || effect.term !== term,
  );
  entry.effects = grade === null ? others : [...others, { medicine, term, grade }];
  if (grade !== null && grade > 0) entry.noEffects = false;
}

/** Asked about, and there is none. */
export function setNoEffects(entry: VisitEntry, none: boolean): void {
  entry.noEffects = none;
  if (none) entry.effects = [];
}
