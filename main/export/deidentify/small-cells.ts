/** Groups of so few patients that they might be recognised by them. */
import { conditionLabel } from '../../../clinical/conditions/index.ts';
import { completedYears, type Day } from '../../../clinical/day.ts';
import { isKind, type Fact } from '../../../clinical/facts.ts';
import type { Patient } from '../../../clinical/patient.ts';

/** Groups of fewer than this are flagged. */
export const smallest = 5;

/** A group by what it has in common, and how many it has. */
export type Cell = { group: string; patients: number };

/** Counts patients by sex and ten years of age, and by each condition, as they are walked through. */
export class CellCounts {
  readonly #cells = new Map<string, number>();

  add({ sex, birthDate }: Patient, facts: readonly Fact[], on: Day): void {
    const age = birthDate === null ? null : completedYears(birthDate, on);
    const decade = age === null ? 'age unknown' : age >= 90 ? '90 or older' : bandOf(age);
    this.#count(`${sex}, ${decade}`);
    const conditions = new Set(
      facts.filter((fact) => isKind(fact, 'condition')).map(({ statement }) => statement.condition),
    );
    for (const id of conditions) this.#count(conditionLabel(id));
  }

  /** The groups that are too small, smallest first. */
  small(): Cell[] {
    return [...this.#cells]
      .map(([group, patients]) => ({ group, patients }))
      .filter(({ patients }) => patients < smallest)
      .toSorted((a, b) => a.patients - b.patients || (a.group < b.group ? -1 : 1));
  }

  #count(group: string): void {
    this.#cells.set(group, (this.#cells.get(group) ?? 0) + 1);
  }
}

function bandOf(age: number): string {
  const from = Math.floor(age / 10) * 10;
  return `${from} to ${from + 9} years`;
}
