/** The facts of a kind by what they are about: each instrument, test, medicine, each with its series. */
import type { Fact, FactKind } from '../facts.ts';
import { sortFacts } from './order.ts';
import type { Series } from './series.ts';

/** How the facts of a kind are told apart, and what those about one item say together. */
export type ItemKind<K extends FactKind, T> = {
  kind: K;
  /** What a fact is about: mostly one item. */
  about: (fact: Fact<K>) => string | readonly string[];
  /** @param facts oldest first. */
  series: (facts: readonly Fact<K>[], id: string) => Series<T>;
};

/** What is known of one item; most items are never asked for, so the rest is worked out when it is. */
type Item<F, T> = { facts: F[]; isSorted: boolean; series: Series<T> | null };

export class SeriesByItem<K extends FactKind, T> {
  readonly #kind: ItemKind<K, T>;
  readonly #facts: readonly Fact<K>[];
  #items: ReadonlyMap<string, Item<Fact<K>, T>> | null;
  #ids: readonly string[] | null = null;

  /** @param facts of the kind, in any order. */
  constructor(
    kind: ItemKind<K, T>,
    facts: readonly Fact<K>[],
    items: ReadonlyMap<string, Item<Fact<K>, T>> | null = null,
  ) {
    this.#kind = kind;
    this.#facts = facts;
    this.#items = items;
  }

  /** The items that have any fact, sorted. */
  ids(): readonly string[] {
    this.#ids ??= [...this.#byId().keys()].sort();
    return this.#ids;
  }

  /** The facts about an item, oldest first. */
  facts(id: string): readonly Fact<K>[] {
    const item = this.#byId().get(id);
    return item ? sorted(item) : [];
  }

  /** The series of an item; empty where it has no fact. */
  of(id: string): Series<T> {
    const item = this.#byId().get(id);
    return item ? (item.series ??= this.#kind.series(sorted(item), id)) : [];
  }

  /** The same with one fact more about an item; what is worked out of all others is shared. */
  withFact(id: string, fact: Fact<K>): SeriesByItem<K, T> {
    const facts = [...this.facts(id), fact];
    const item = { facts, isSorted: false, series: null };
    return new SeriesByItem(this.#kind, [], new Map(this.#byId()).set(id, item));
  }

  #byId(): ReadonlyMap<string, Item<Fact<K>, T>> {
    return (this.#items ??= grouped(this.#facts, this.#kind.about));
  }
}

function sorted<F extends Fact>(item: Item<F, unknown>): readonly F[] {
  if (!item.isSorted) {
    sortFacts(item.facts);
    item.isSorted = true;
  }
  return item.facts;
}

function grouped<F, T>(
  facts: readonly F[],
  about: (fact: F) => string | readonly string[],
): Map<string, Item<F, T>> {
  const items = new Map<string, Item<F, T>>();
  const add = (id: string, fact: F) => {
    const known = items.get(id);
    if (!known) items.set(id, { facts: [fact], isSorted: false, series: null });
    // A fact may name an item twice.
    else if (known.facts.at(-1) !== fact) known.facts.push(fact);
  };
  for (const fact of facts) {
    const ids = about(fact);
    if (typeof ids === 'string') add(ids, fact);
    else for (const id of ids) add(id, fact);
  }
  return items;
}
