/** From which grade an adverse effect is urgent, and from which it closes the gate (labels, design). */
import { urgentAtAnyGrade, urgentFromGradeTwo } from '../adverse-effects.ts';

/** True for a term that is urgent at any grade from 1: its medicine is stopped at once. */
export function isAnyGradeTerm(term: string): boolean {
  return urgentAtAnyGrade.includes(term);
}

/** The grade from which a report of the term is urgent. */
export function urgentFrom(term: string): 1 | 2 | 3 {
  if (isAnyGradeTerm(term)) return 1;
  return urgentFromGradeTwo.includes(term) ? 2 : 3;
}
