/** The facts of a kind by what they are about: each instrument, test, medicine, each with its series. */
import type { Series } from './series.ts';

export class SeriesByItem<F, T> {
  readonly #group: () => Map<string, F[]>;
  readonly #make: (facts: readonly F[], id: string) => Series<T>;
  #facts: Map<string, F[]> | null = null;
  #ids: readonly string[] | null = null;
  #made = new Map<string, Series<T>>();

  /**
   * @param facts of the kind, oldest first; asked for once, when an item is.
   * @param items what a fact is about, mostly one item.
   * @param make the series of one item; most items are never asked for.
   */
  constructor(
    facts: () => readonly F[],
    items: (fact: F) => readonly string[],
    make: (facts: readonly F[], id: string) => Series<T>,
  ) {
    this.#group = () => grouped(facts(), items);
    this.#make = make;
  }

  /** The items that have any fact, sorted. */
  ids(): readonly string[] {
    this.#ids ??= [...this.#grouped().keys()].sort();
    return this.#ids;
  }

  /** The facts about an item, oldest first. */
  facts(id: string): readonly F[] {
    return this.#grouped().get(id) ?? [];
  }

  /** The series of an item; empty where it has no fact. */
  of(id: string): Series<T> {
    const known = this.#made.get(id);
    if (known) return known;
    const facts = this.#grouped().get(id);
    const fresh = facts ? this.#make(facts, id) : [];
    this.#made.set(id, fresh);
    return fresh;
  }

  /** The same with other facts about one item; the series of all others are kept. */
  withItem(id: string, facts: F[]): SeriesByItem<F, T> {
    const other = new SeriesByItem<F, T>(
      () => [],
      () => [],
      this.#make,
    );
    other.#facts = new Map(this.#grouped()).set(id, facts);
    other.#made = new Map(this.#made);
    other.#made.delete(id);
    return other;
  }

  #grouped(): Map<string, F[]> {
    this.#facts ??= this.#group();
    return this.#facts;
  }
}

function grouped<F>(facts: readonly F[], items: (fact: F) => readonly string[]): Map<string, F[]> {
  const byItem = new Map<string, F[]>();
  for (const fact of facts) {
    for (const id of items(fact)) {
      const known = byItem.get(id);
      if (known) known.push(fact);
      else byItem.set(id, [fact]);
    }
  }
  return byItem;
}
