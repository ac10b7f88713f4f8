/** Which facts count: corrections and voids applied, as known at a moment. Pure. */
import type { Fact } from '../facts.ts';

/**
 * The facts that stand. A correction takes the place of the fact it names, a void takes it away;
 * a fact once replaced never comes back, even when its correction is voided later, because who
 * voids a value means that nothing was to be recorded.
 *
 * @param knownAt only facts recorded up to this instant (UTC, ISO 8601 with milliseconds) count; null = all.
 */
export function standingFacts(
  facts: readonly Fact[],
  knownAt: string | null = null,
): readonly Fact[] {
  const known = knownAt === null ? facts : facts.filter((fact) => fact.recordedAt <= knownAt);
  // Most records hold neither.
  if (known.every((fact) => fact.replaces === null && !isVoid(fact))) return known;
  const replaced = new Set<string>();
  for (const { replaces } of known) if (replaces !== null) replaced.add(replaces);
  return known.filter((fact) => !isVoid(fact) && !replaced.has(fact.id));
}

const isVoid = ({ statement }: Fact): boolean => statement.kind === 'void';
