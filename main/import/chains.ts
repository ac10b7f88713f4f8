/** What the record holds of each imported statement: its versions, corrections and voids in order. */
import type { DraftFact, Fact } from '../../clinical/facts.ts';
import { isNewer, nameIn, stampIn } from '../../fhir/import-key.ts';

export type Chain = {
  /** In the order of recording; the last one stands. */
  facts: Fact[];
  standing: Fact;
  /** The newest version that came by an import, whatever a person made of it since. */
  lastImported: Fact;
};

/** The newest chain of each imported name, and every import key that was ever used. */
export type Chains = { byName: Map<string, Chain>; keys: Set<string> };

export function chainsOf(recorded: readonly Fact[]): Chains {
  const successors = new Map(
    recorded.flatMap((fact) => (fact.replaces === null ? [] : [[fact.replaces, fact] as const])),
  );
  const byName = new Map<string, Chain>();
  const keys = new Set(
    recorded.flatMap(({ importKey }) => (importKey === null ? [] : [importKey])),
  );
  const roots = recorded.filter(({ replaces }) => replaces === null);
  for (const root of roots.toSorted((a, b) => (a.id < b.id ? -1 : 1))) {
    const facts = [root];
    let standing = root;
    for (let next = successors.get(root.id); next; next = successors.get(next.id)) {
      facts.push(next);
      standing = next;
    }
    const lastImported = facts.findLast(
      ({ importKey, statement }) => importKey !== null && statement.kind !== 'void',
    );
    if (lastImported?.importKey) {
      byName.set(nameIn(lastImported.importKey), { facts, standing, lastImported });
    }
  }
  return { byName, keys };
}

/** Whether an import wrote the fact; what a person corrected or took back has no key. */
export const isByImport = ({ importKey }: Fact): boolean => importKey !== null;

/** Whether the chain stands as an import left it, not taken back by anyone. */
export const standsAsImported = ({ standing }: Chain): boolean =>
  isByImport(standing) && standing.statement.kind !== 'void';

/**
 * Whether the source said the stamped version after the one the record has: by what both say of
 * themselves, else true where it is of later than the import itself. Null where that cannot be told.
 */
export function isNewerThan(stamp: string | null, { facts, lastImported }: Chain): boolean | null {
  const newestImport = facts.findLast(isByImport) ?? lastImported;
  const byStamps = isNewer(stamp, stampIn(newestImport.importKey ?? ''));
  if (byStamps !== null) return byStamps;
  const isTime = stamp !== null && !stamp.startsWith('v');
  return isTime && stamp > newestImport.recordedAt ? true : null;
}

/** A void of an imported fact by its source. */
export function takenBack(fact: Fact, reason: string, importKey: string): DraftFact {
  return { on: fact.on, statement: { kind: 'void', reason }, replaces: fact.id, importKey };
}
