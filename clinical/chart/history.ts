/**
 * Everything that stands in a patient's record, by kind and by item. Built once; charts of any day are
 * views into it.
 */
import type { Fact, FactKind } from '../facts.ts';
import { itemsOf, type Items } from './items.ts';
import { sortFacts } from './order.ts';

type ByKind = ReadonlyMap<FactKind, Fact[]>;

export class History {
  /** The series of each item, one entry a day. */
  readonly items: Items;
  readonly #byKind: ByKind;
  /** Most kinds are never asked for, so each is sorted when it is. */
  readonly #sorted = new Set<FactKind>();

  private constructor(byKind: ByKind, items: Items | null) {
    this.#byKind = byKind;
    this.items =
      items ??
      itemsOf({ inOrder: (kind) => this.of(kind), asTheyCome: (kind) => this.#ofKind(kind) });
  }

  /** @param facts the facts that stand, in any order. */
  static of(facts: readonly Fact[]): History {
    return new History(groupedByKind(facts), null);
  }

  /** This history with one dose more; what it has already worked out is shared. */
  withDose(dose: Fact<'dose'>): History {
    const doses = this.items.doses.withFact(dose.statement.medicine, dose);
    const byKind = new Map(this.#byKind).set('dose', [...this.#ofKind('dose'), dose]);
    return new History(byKind, { ...this.items, doses });
  }

  /** All facts, oldest first. */
  all(): readonly Fact[] {
    const facts = [...this.#byKind.values()].flat();
    sortFacts(facts);
    return facts;
  }

  /** All facts of a kind, oldest first. */
  of<K extends FactKind>(kind: K): readonly Fact<K>[] {
    const facts = this.#ofKind(kind);
    if (!this.#sorted.has(kind)) {
      sortFacts(facts);
      this.#sorted.add(kind);
    }
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

  /** All facts of a kind as they come. */
  #ofKind<K extends FactKind>(kind: K): Fact<K>[] {
    // The checker cannot tell that kind and facts of a group belong together.
    return (this.#byKind.get(kind) ?? []) as Fact<K>[];
  }
}

function groupedByKind(facts: readonly Fact[]): ByKind {
  const byKind = new Map<FactKind, Fact[]>();
  for (const fact of facts) {
    const { kind } = fact.statement;
    const known = byKind.get(kind);
    if (known) known.push(fact);
    else byKind.set(kind, [fact]);
  }
  return byKind;
}
