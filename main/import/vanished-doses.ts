/** Dose points that the source of an import no longer states. */
import { standingFacts } from '../../clinical/chart/standing.ts';
import { isKind, type DraftFact, type Fact } from '../../clinical/facts.ts';

/** How the reason of such a void begins; a person's own words never do. */
export const noLongerStated = 'no longer stated by';

/**
 * Dose facts are worked out from all prescriptions of a medicine together: one day's point vanishes
 * when a later file tells the history otherwise. Such points are taken back with the reason. Only
 * where the file states that medicine's history again (a point of it that the record has, and one
 * at or before the vanished day): a file with only the newest prescription takes nothing back, and
 * neither does it touch what a clinician has recorded or corrected.
 */
export function vanishedDoses(
  recorded: readonly Fact[],
  met: readonly DraftFact[],
  file: string,
): DraftFact[] {
  const keys = new Set(met.map(({ importKey }) => importKey));
  const firstStated = new Map<string, string>();
  for (const { on, statement } of met) {
    if (statement.kind !== 'dose') continue;
    const first = firstStated.get(statement.medicine);
    if (first === undefined || on < first) firstStated.set(statement.medicine, on);
  }
  const imported = standingFacts(recorded)
    .filter((fact) => isKind(fact, 'dose'))
    .filter(({ importKey }) => importKey?.startsWith('dose/'));
  const stated = imported.filter(({ importKey }) => keys.has(importKey));
  const restated = new Set(stated.map(({ statement }) => statement.medicine));
  return imported
    .filter(({ importKey, on, statement: { medicine } }) => {
      const first = firstStated.get(medicine);
      return !keys.has(importKey) && restated.has(medicine) && first !== undefined && first <= on;
    })
    .map((fact) => ({
      on: fact.on,
      statement: { kind: 'void', reason: `${noLongerStated} ${file}`.slice(0, 200).trim() },
      replaces: fact.id,
      importKey: null,
    }));
}
