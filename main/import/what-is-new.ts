/** Which imported statements the record does not hold yet, and what they correct. */
import { draftFactSchema, type DraftFact, type Fact } from '../../clinical/facts.ts';
import { saysTheSame, type OpenRecord } from '../../db/index.ts';
import { noLongerStated } from './vanished-doses.ts';

export type News = { toAppend: DraftFact[]; alreadyThere: number; problems: string[] };

/**
 * The same source entry saying the same is there already; saying something else it corrects what
 * stands in its place, which may be a clinician's own correction. What a clinician has taken back is
 * not brought back by a file: it is named among the problems.
 */
export function whatIsNew(record: OpenRecord, patientId: string, met: readonly DraftFact[]): News {
  const imported = record.factsByImportKey(patientId);
  const successors = new Map(
    record
      .facts(patientId)
      .flatMap((fact) => (fact.replaces === null ? [] : [[fact.replaces, fact] as const])),
  );
  const news: News = { toAppend: [], alreadyThere: 0, problems: [] };
  for (const draft of met) {
    const parsed = draftFactSchema.safeParse(draft);
    if (!parsed.success) {
      const issue = parsed.error.issues[0];
      news.problems.push(`${nameOf(draft)}: ${issue?.path.join('.')} ${issue?.message}`);
      continue;
    }
    take(news, parsed.data, imported, successors);
  }
  return news;
}

type Facts = ReadonlyMap<string, Fact>;

function take(news: News, draft: DraftFact, imported: Facts, successors: Facts): void {
  const earlier = draft.importKey === null ? undefined : imported.get(draft.importKey);
  if (!earlier) {
    news.toAppend.push(draft);
    return;
  }
  const standing = lastOf(earlier, successors);
  if (isVanished(standing)) {
    news.problems.push(
      `${nameOf(draft)}: was taken back because its source had dropped it, and is stated again; record it by hand if it holds`,
    );
    return;
  }
  if (saysTheSame(earlier, draft)) {
    news.alreadyThere += 1;
    return;
  }
  if (standing.statement.kind === 'void') {
    news.problems.push(
      `${nameOf(draft)}: was taken back in Dorso and has changed at its source; not recorded again`,
    );
  } else if (standing.statement.kind !== draft.statement.kind) {
    news.problems.push(
      `${nameOf(draft)}: was a ${standing.statement.kind} and is now a ${draft.statement.kind}; left as it was`,
    );
  } else {
    news.toAppend.push({ ...draft, replaces: standing.id });
  }
}

const isVanished = ({ statement }: Fact): boolean =>
  statement.kind === 'void' && statement.reason.startsWith(noLongerStated);

/** The end of a chain of corrections. */
function lastOf(fact: Fact, successors: Facts): Fact {
  let last = fact;
  for (let next = successors.get(last.id); next; next = successors.get(last.id)) last = next;
  return last;
}

function nameOf({ importKey, statement, on }: DraftFact): string {
  return importKey ?? `${statement.kind} of ${on}`;
}
