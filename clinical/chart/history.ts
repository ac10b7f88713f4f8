/**
 * Everything that stands in a patient's record, by kind and by item. Built once; charts of any day are
 * views into it.
 */
import { isKind, type Fact, type FactKind } from '../facts.ts';
import { itemsOf, type Items } from './items.ts';

type ByKind = { [K in FactKind]?: readonly Fact<K>[] };

export class History {
  /** The series of each item, one entry a day. */
  readonly items: Items;
  /** In any order: most kinds are never asked for, so each is sorted when it is. */
  readonly #facts: readonly Fact[];
  readonly #kinds: ByKind = {};
  #byKind: Map<FactKind, Fact[]> | null = null;

  /**
   * @param facts the facts that stand, in any order.
   * @param items what is already worked out of them; null = nothing yet.
   */
  constructor(facts: readonly Fact[], items: Items | null = null) {
    this.#facts = facts;
    this.items = items ?? itemsOf((kind) => this.of(kind));
  }

  /** This history with one dose more; what it has already worked out is kept. */
  withDose(dose: Fact<'dose'>): History {
    const { medicine } = dose.statement;
    const doses = this.items.doses.withItem(
      medicine,
      [...this.items.doses.facts(medicine), dose].sort(byDayThenId),
    );
    const more = new History([...this.#facts, dose], { ...this.items, doses });
    Object.assign(more.#kinds, this.#kinds, { dose: [...this.of('dose'), dose].sort(byDayThenId) });
    return more;
  }

  /** All facts, oldest first. */
  all(): readonly Fact[] {
    return this.#facts.toSorted(byDayThenId);
  }

  /** All facts of a kind, oldest first. */
  of<K extends FactKind>(kind: K): readonly Fact<K>[] {
    const known = this.#kinds[kind];
    if (known) return known;
    this.#byKind ??= Map.groupBy(this.#facts, (fact) => fact.statement.kind);
    const facts = (this.#byKind.get(kind) ?? [])
      .filter((fact) => isKind(fact, kind))
      .sort(byDayThenId);
    // By assignment through the key: the checker cannot tell that kind and facts belong together.
    Object.assign(this.#kinds, { [kind]: facts });
    return facts;
  }

  /** The medicines that have any dose record. */
  medicines(): readonly string[] {
    return this.items.doses.ids();
  }

  /** The adverse effect terms that have any report. */
  terms(): readonly string[] {
    return this.items.reports.ids();
  }
}

function byDayThenId(a: Fact, b: Fact): number {
  if (a.on !== b.on) return a.on < b.on ? -1 : 1;
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}
