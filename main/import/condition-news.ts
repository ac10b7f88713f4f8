/** Ends of conditions, seen together with the records of the same condition that came earlier. */
import { say } from '../../clinical/language/say.ts';
import type { Day } from '../../clinical/day.ts';
import { isKind, type DraftFact } from '../../clinical/facts.ts';
import { ENDED_PART } from '../../fhir/condition.ts';
import { endIn, nameIn, resourceIn, stamped, stampIn } from '../../fhir/import-key.ts';
import type { Stated } from '../../fhir/stated.ts';
import { isNewerThan, standsAsImported, takenBack, type Chain, type Chains } from './chains.ts';

export type ConditionNews = {
  /** What is left to compare one by one with what the record has. */
  met: DraftFact[];
  toAppend: DraftFact[];
  alreadyThere: number;
  problems: string[];
  remarks: string[];
};

/**
 * Diabetes recorded twice and resolved once is still diabetes, also where the two records came in
 * different imports. An end that another record outlives is not recorded, but kept in the key; an end
 * that stands in the record is taken back when a record that goes on beyond it comes to light.
 */
export function conditionNews(
  chains: Chains,
  stated: Stated,
  met: readonly DraftFact[],
): ConditionNews {
  const news: ConditionNews = {
    met: [],
    toAppend: [],
    alreadyThere: 0,
    problems: [],
    remarks: [],
  };
  const inFiles = new Set(stated.origins.map(({ key }) => key));
  const keys = new Set(met.map(({ importKey }) => nameIn(importKey ?? '')));
  for (const draft of met) {
    const { statement, importKey } = draft;
    if (statement.kind !== 'condition' || importKey === null) news.met.push(draft);
    else if (statement.present) {
      news.met.push(draft);
      takeBackEnds(news, draft, statement.condition, keys, chains);
    } else {
      const others = recordedOf(chains, statement.condition).filter(
        ({ name, from }) => !inFiles.has(resourceIn(name)) && from < draft.on,
      );
      const outlived = others.some(({ end }) => end === null);
      const latest = others.map(({ end }) => end ?? draft.on).reduce(later, draft.on);
      if (!outlived) news.met.push({ ...draft, on: latest });
      else keepEnd(news, draft, chains);
    }
  }
  return news;
}

type Recorded = { name: string; from: Day; end: Day | null };

/** The records of a condition as they stand, each from when until when. */
function recordedOf({ byName }: Chains, condition: string): Recorded[] {
  return [...byName].flatMap(([name, chain]) => {
    const { standing, lastImported } = chain;
    if (!isKind(standing, 'condition') || standing.statement.condition !== condition) return [];
    if (!standing.statement.present) return [];
    const ended = byName.get(`${name}${ENDED_PART}`);
    const end =
      ended && ended.standing.statement.kind !== 'void'
        ? ended.standing.on
        : endIn(lastImported.importKey ?? '');
    return [{ name, from: standing.on, end }];
  });
}

/** The begin of the record gets the end into its key, for the day on which the other one ends. */
function keepEnd(news: ConditionNews, ended: DraftFact, { byName }: Chains): void {
  const name = nameIn(ended.importKey ?? '').slice(0, -ENDED_PART.length);
  const importKey = stamped(`${name}~${ended.on}`, stampIn(ended.importKey ?? ''));
  const begin = byName.get(name);
  if (!begin) {
    const isBegin = (one: DraftFact) => nameIn(one.importKey ?? '') === name;
    news.met = news.met.map((one) => (isBegin(one) ? { ...one, importKey } : one));
    return;
  }
  const { standing } = begin;
  if (!standsAsImported(begin) || endIn(standing.importKey ?? '') === ended.on) {
    news.alreadyThere += 1;
    return;
  }
  news.toAppend.push({ ...draftOf(begin), importKey, replaces: standing.id });
}

const draftOf = ({ standing: { on, statement } }: Chain) => ({ on, statement });

function takeBackEnds(
  news: ConditionNews,
  begin: DraftFact,
  condition: string,
  met: ReadonlySet<string>,
  { byName }: Chains,
): void {
  const key = begin.importKey ?? '';
  const name = nameIn(key);
  const endName = `${name}${ENDED_PART}`;
  const ownEnd = byName.get(endName);
  if (met.has(endName)) return;
  const isReopened = ownEnd !== undefined && standsAsImported(ownEnd) && endIn(key) === null;
  if (isReopened && isNewerThan(stampIn(key), ownEnd) !== true) {
    news.remarks.push(
      say`${name}: goes on in these files and has ended in the record; left as ended`,
    );
    return;
  }
  const recordedEnd = byName.get(name)
    ? endIn(byName.get(name)?.lastImported.importKey ?? '')
    : null;
  const until = endIn(key) ?? recordedEnd;
  for (const [other, chain] of byName) {
    const { standing } = chain;
    const isEnd = isKind(standing, 'condition') && !standing.statement.present;
    if (!isEnd || !standsAsImported(chain) || standing.statement.condition !== condition) continue;
    // A recurrence begins after the end, which then holds.
    const covers = begin.on < standing.on && (until === null || until > standing.on);
    const isTaken = news.toAppend.some(({ replaces }) => replaces === standing.id);
    if (isTaken || (!covers && other !== endName)) continue;
    const reason = 'another record of the same condition goes on';
    news.toAppend.push(takenBack(standing, reason, stamped(other, stampIn(key))));
  }
}

const later = (a: Day, b: Day): Day => (a > b ? a : b);
