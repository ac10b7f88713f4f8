/** Which imported statements the record does not hold yet, and what they correct or take back. */
import { say } from '../../clinical/language/say.ts';
import type { DraftFact, Fact } from '../../clinical/facts.ts';
import { saysTheSame } from '../../db/index.ts';
import { nameIn, resourceIn, stampIn, stamped } from '../../fhir/import-key.ts';
import type { Stated } from '../../fhir/stated.ts';
import {
  chainsOf,
  isByImport,
  isNewerThan,
  standsAsImported,
  takenBack,
  type Chains,
} from './chains.ts';
import { conditionNews } from './condition-news.ts';
import { doseNews } from './dose-news.ts';
import { noNews, type News } from './news.ts';

/**
 * The same source entry saying the same is there already, and so is what it said earlier: an older
 * export does not undo a newer one, unless it says itself that it is the newer. Saying something
 * new, it corrects what an import wrote. What a person corrected or took back stays as it is, and is
 * named among the problems; what the source took back is taken back.
 */
export function whatIsNew(
  recorded: readonly Fact[],
  stated: Stated,
  met: readonly DraftFact[],
): News {
  const chains = chainsOf(recorded);
  const news = noNews();
  const isDose = ({ importKey }: DraftFact) => importKey?.startsWith('dose/') ?? false;
  const conditions = conditionNews(
    chains,
    stated,
    met.filter((draft) => !isDose(draft)),
  );
  for (const draft of conditions.met) take(news, draft, chains);
  takeBack(news, stated, chains);
  const doses = doseNews(chains, stated, met.filter(isDose));
  for (const part of [conditions, doses]) {
    news.toAppend.push(...part.toAppend);
    news.alreadyThere += part.alreadyThere;
    news.problems.push(...part.problems);
    news.remarks.push(...part.remarks);
  }
  return news;
}

function take(news: News, draft: DraftFact, { byName, keys }: Chains): void {
  const key = draft.importKey ?? '';
  const chain = byName.get(nameIn(key));
  if (!chain) {
    news.toAppend.push(draft);
    return;
  }
  const { standing, lastImported, facts } = chain;
  const newer = isNewerThan(stampIn(key), chain);
  const isKnown = facts.some((fact) => isByImport(fact) && saysTheSame(fact, draft));
  const isTakenBack = standing.statement.kind === 'void';
  const isCurrent = saysTheSame(lastImported, draft) && !(isTakenBack && isByImport(standing));
  if (isCurrent || newer === false || (isKnown && newer !== true)) {
    news.alreadyThere += 1;
    return;
  }
  const name = nameIn(key);
  if (isTakenBack) {
    if (isByImport(standing) && newer === true && !keys.has(key)) news.toAppend.push(draft);
    else news.problems.push(say`${name}: ${wasTakenBack(standing)}; not recorded again`);
  } else if (!isByImport(standing)) {
    news.problems.push(
      say`${name}: was corrected in Dorso and has changed at its source; left as corrected`,
    );
  } else if (standing.statement.kind !== draft.statement.kind) {
    news.problems.push(
      say`${name}: was a ${standing.statement.kind} and is now a ${draft.statement.kind}; left as it was`,
    );
  } else {
    news.toAppend.push({ ...draft, replaces: standing.id });
  }
}

const wasTakenBack = (standing: Fact): string =>
  isByImport(standing)
    ? say`was taken back at its source and is stated again`
    : say`was taken back in Dorso and has changed at its source`;

/** What its sender entered in error no longer stands, unless a person has looked at it since. */
function takeBack(news: News, { retracted }: Stated, { byName }: Chains): void {
  const stamps = new Map(retracted.map(({ key, stamp }) => [key, stamp]));
  if (stamps.size === 0) return;
  for (const [name, chain] of byName) {
    const stamp = stamps.get(resourceIn(name));
    if (stamp === undefined || chain.standing.statement.kind === 'void') continue;
    if (isNewerThan(stamp, chain) === false) continue;
    if (!standsAsImported(chain)) {
      news.problems.push(
        say`${name}: was taken back at its source and corrected in Dorso; left as corrected`,
      );
      continue;
    }
    const reason = 'taken back at its source (entered in error)';
    news.toAppend.push(takenBack(chain.standing, reason, stamped(name, stamp)));
    news.retracted += 1;
  }
}
