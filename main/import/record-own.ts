/** Takes Dorso's own export into the record: every fact, with its corrections, voids and visits. */
import { say } from '../../clinical/language/say.ts';
import type { Fact } from '../../clinical/facts.ts';
import { saysTheSame, type OpenRecord } from '../../db/index.ts';
import type { CarriedFact } from '../../fhir/export/seal.ts';
import { firstIdOf, ownKey } from '../../fhir/export/telling.ts';

export type OwnNews = { added: Fact[]; alreadyThere: number; problems: string[] };

/**
 * Appends the facts in the order in which they were first recorded, so that the chart is the same to
 * the last tie. What was recorded together stays together, as one act; a correction comes after the fact
 * it names, so a record with corrections takes several acts. What was imported before is passed over.
 */
export function recordOwnFacts(
  record: OpenRecord,
  patientId: string,
  facts: readonly CarriedFact[],
): OwnNews {
  const here = new Here(record.facts(patientId));
  const news: OwnNews = { added: [], alreadyThere: 0, problems: [] };
  let batch: CarriedFact[] = [];
  const flush = () => {
    if (batch.length === 0) return;
    const appended = record.appendFacts({
      patientId,
      facts: batch.map((one) => ({
        on: one.on,
        statement: one.statement,
        replaces: here.idOf(one.replaces),
        importKey: one.importKey ?? `${ownKey}${one.id}`,
      })),
      visitOn: batch[0]?.visit?.on ?? null,
      action: 'import',
    });
    appended.facts.forEach((fact, index) => here.add(fact, batch[index]?.id ?? fact.id));
    news.added.push(...appended.facts);
    batch = [];
  };
  for (const one of facts) {
    if (here.has(one)) {
      news.alreadyThere += 1;
      continue;
    }
    const waits = batch.some(({ id }) => id === one.replaces);
    if (waits || batch.at(-1)?.visit?.id !== one.visit?.id) flush();
    const problem = here.problemWith(one);
    if (problem === null) batch.push(one);
    else news.problems.push(say`${one.statement.kind} of ${one.on}: ${problem}`);
  }
  flush();
  return news;
}

/** The facts of the patient in this record, by the ids they were first recorded under. */
class Here {
  readonly #byFirstId = new Map<string, string>();
  readonly #byKey = new Map<string, Fact>();
  readonly #replaced = new Set<string>();

  constructor(facts: readonly Fact[]) {
    for (const fact of facts) this.add(fact, firstIdOf(fact));
  }

  add(fact: Fact, firstId: string): void {
    this.#byFirstId.set(firstId, fact.id);
    if (fact.replaces !== null) this.#replaced.add(fact.replaces);
    else if (fact.importKey !== null) this.#byKey.set(fact.importKey, fact);
  }

  idOf(firstId: string | null): string | null {
    return firstId === null ? null : (this.#byFirstId.get(firstId) ?? null);
  }

  /** Recorded here by this or an earlier export, or from the same source by an import. */
  has(one: CarriedFact): boolean {
    if (this.#byFirstId.has(one.id)) return true;
    const same =
      one.importKey === null || one.replaces !== null ? undefined : this.#byKey.get(one.importKey);
    if (!same || !saysTheSame(same, one)) return false;
    this.#byFirstId.set(one.id, same.id);
    return true;
  }

  problemWith({ importKey, replaces }: CarriedFact): string | null {
    if (replaces === null) {
      const taken = importKey !== null && this.#byKey.has(importKey);
      return taken ? say`the record has another version from the same source; left as it is` : null;
    }
    const target = this.idOf(replaces);
    if (target === null) return say`corrects something that was not taken over`;
    return this.#replaced.has(target) ? say`corrects what was corrected here otherwise` : null;
  }
}
