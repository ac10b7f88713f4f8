/**
 * Facts on their way to the window. What is recorded together shares patient, visit, moment, author
 * and workstation: each fact says only what differs from the one before it, a third of the text.
 */
import type { Fact } from '../clinical/facts.ts';
import type { PatientPage, ToldPage } from './patients.ts';

/** The first of a list says everything. */
export type ToldFact = Pick<Fact, 'id' | 'statement'> & Partial<Fact>;

/** Of facts as they are recorded, in any order. */
export function told(facts: readonly Fact[]): ToldFact[] {
  return facts.map((fact, place) => {
    const before = facts[place - 1];
    return before === undefined ? fact : differing(fact, before);
  });
}

/** The facts that were told. */
export function heard(facts: readonly ToldFact[]): Fact[] {
  let before: Partial<Fact> = {};
  return facts.map((fact) => {
    const whole = { ...before, ...fact } as Fact; // whole, as the first one was
    before = whole;
    return whole;
  });
}

export const heardPage = (page: ToldPage): PatientPage => ({ ...page, facts: heard(page.facts) });

function differing({ id, statement, ...rest }: Fact, before: Fact): ToldFact {
  const named = Object.entries(rest) as [keyof typeof rest, unknown][]; // entries loses the names
  return {
    ...Object.fromEntries(named.filter(([name, value]) => value !== before[name])),
    id,
    statement,
  };
}
