/** Which values of a table or a laboratory message the record does not hold yet. */
import { say } from '../../clinical/language/say.ts';
import type { DraftFact, Fact } from '../../clinical/facts.ts';
import { saysTheSame, type OpenRecord } from '../../db/index.ts';
import { isByImport } from './chains.ts';

export type KeyedNews = {
  toAppend: DraftFact[];
  alreadyThere: number;
  problems: { draft: DraftFact; reason: string }[];
};

/**
 * The same key saying the same is there already; saying something else it corrects what stands in
 * its place. What a person has corrected or taken back stays so; the difference is a problem.
 */
export function keyedNews(
  record: OpenRecord,
  patientId: string,
  drafts: readonly DraftFact[],
): KeyedNews {
  const byKey = record.factsByImportKey(patientId);
  const successors = new Map(
    record
      .facts(patientId)
      .flatMap((fact) => (fact.replaces ? [[fact.replaces, fact] as const] : [])),
  );
  const news: KeyedNews = { toAppend: [], alreadyThere: 0, problems: [] };
  for (const draft of drafts) {
    const earlier = byKey.get(draft.importKey ?? '');
    const standing = earlier && lastOf(earlier, successors);
    if (!earlier || !standing) news.toAppend.push(draft);
    else if (saysTheSame(earlier, draft)) news.alreadyThere += 1;
    else if (standing.statement.kind === 'void') {
      const reason = say`was taken back in Dorso and has changed at its source; not recorded again`;
      news.problems.push({ draft, reason });
    } else if (!isByImport(standing)) {
      const reason = say`was corrected in Dorso and has changed at its source; the correction stays`;
      news.problems.push({ draft, reason });
    } else news.toAppend.push({ ...draft, replaces: standing.id });
  }
  return news;
}

function lastOf(fact: Fact, successors: ReadonlyMap<string, Fact>): Fact {
  let last = fact;
  for (let next = successors.get(last.id); next; next = successors.get(last.id)) last = next;
  return last;
}
