/** Walks through an export with every patient made unrecognisable on the way. */
import { randomInt } from 'node:crypto';
import type { Day } from '../../../clinical/day.ts';
import type { Fact } from '../../../clinical/facts.ts';
import type { Patient } from '../../../clinical/patient.ts';
import { deidentify, type Chance } from './deidentify.ts';
import { CellCounts } from './small-cells.ts';
import { statementOf, type Done } from './statement.ts';

type One = { patient: Patient; facts: Fact[] };

export class Deidentification {
  readonly #on: Day;
  readonly #chance: Chance;
  readonly #numbers: number[];
  readonly #cells = new CellCounts();
  readonly #done = { patients: 0, facts: 0, leftOut: 0, over89: 0 };

  /**
   * @param on the day of the export.
   * @param count how many patients there are at the most: their new numbers are drawn from these.
   * @param chance for tests; unpredictable otherwise.
   */
  constructor(on: Day, count: number, chance: Chance = randomInt) {
    this.#on = on;
    this.#chance = chance;
    this.#numbers = Array.from({ length: count }, (_, index) => index + 1);
  }

  /** The patient as nobody. */
  apply(one: One): One {
    const at = this.#chance(this.#numbers.length);
    const place = this.#numbers[at] ?? 0;
    this.#numbers.splice(at, 1);
    const { patient, facts, leftOut, isOver89 } = deidentify(one, {
      place,
      on: this.#on,
      chance: this.#chance,
    });
    this.#cells.add(one.patient, one.facts, this.#on);
    this.#done.patients += 1;
    this.#done.facts += facts.length;
    this.#done.leftOut += leftOut;
    if (isOver89) this.#done.over89 += 1;
    return { patient, facts };
  }

  /** What was done so far. */
  done(): Done {
    return { ...this.#done, smallCells: this.#cells.small() };
  }

  statement(): string {
    return statementOf(this.done());
  }
}
