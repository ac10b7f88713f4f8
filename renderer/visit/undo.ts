/** Taking back what was just saved, in one go. */
import type { DraftFact, Fact, Statement } from '../../clinical/facts.ts';

/** The facts of the visit that was recorded last. */
export function newestVisit(facts: readonly Fact[]): Fact[] {
  const ofVisits = facts.filter(({ visitId }) => visitId !== null);
  // Ids rise with the time of recording.
  const newest = ofVisits.reduce<Fact | null>(
    (last, fact) => (last === null || fact.id > last.id ? fact : last),
    null,
  );
  return ofVisits.filter(({ visitId }) => visitId === newest?.visitId);
}

/**
 * The facts that undo others: what was new is voided with the reason. What corrected or voided an
 * earlier fact gives way to that fact's statement again, because a fact once replaced never comes back
 * by itself.
 *
 * @param all every fact of the patient, to find what was replaced.
 */
export function undoing(saved: readonly Fact[], all: readonly Fact[], reason: string): DraftFact[] {
  return saved.map((fact): DraftFact => {
    const before = all.find(({ id }) => id === fact.replaces);
    const draft = (statement: Statement, replaces: string | null): DraftFact => ({
      on: before?.on ?? fact.on,
      statement,
      replaces,
      importKey: null,
    });
    if (!before) return draft({ kind: 'void', reason }, fact.id);
    return draft(before.statement, fact.statement.kind === 'void' ? null : fact.id);
  });
}
