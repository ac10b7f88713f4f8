/** The dose points of an import beside those the record has, medicine by medicine. */
import { say } from '../../clinical/language/say.ts';
import type { Day } from '../../clinical/day.ts';
import { isKind, type DraftFact, type Fact, type Statement } from '../../clinical/facts.ts';
import { saysTheSame } from '../../db/index.ts';
import { doseKey, doseSlot, markOf, stampIn, type DoseSlot } from '../../fhir/import-key.ts';
import type { Stated } from '../../fhir/stated.ts';
import {
  isByImport,
  isNewerThan,
  standsAsImported,
  takenBack,
  type Chain,
  type Chains,
} from './chains.ts';
import { noNews, type News } from './news.ts';

type Dose = Extract<Statement, { kind: 'dose' }>;
/** A point of a series; `marks` name the prescriptions that began from there on. */
type Point = { on: Day; dose: Dose; marks: string[] };
type Recorded = { slot: DoseSlot; chain: Chain };

/**
 * A medicine's dose points are worked out from all its prescriptions together, and each point's key
 * names those that began with it. So it can be told whether the files have all that the record's
 * points were worked out from. If so the points follow the files: changed ones are corrected, and
 * those that no longer follow are taken back. If not, a prescription that the files do not have may
 * still run: a stop is then not believed where the record has the medicine running, and two amounts
 * side by side are an amount not known. What a person corrected stays.
 */
export function doseNews(chains: Chains, stated: Stated, met: readonly DraftFact[]): News {
  const news = noNews();
  const recorded = Map.groupBy(recordedIn(chains), ({ slot }) => slot.medicine);
  const stating = Map.groupBy(met, ({ importKey }) => doseSlot(importKey ?? '')?.medicine ?? '');
  const files = filesOf(stated);
  for (const medicine of new Set([...stating.keys(), ...recorded.keys()])) {
    const drafts = stating.get(medicine) ?? [];
    const before = recorded.get(medicine) ?? [];
    const isSpokenOf = before.some(({ slot }) => slot.marks.some((mark) => files.has(mark)));
    if (drafts.length === 0 && !isSpokenOf) continue;
    if (before.length === 0) news.toAppend.push(...drafts);
    else compare(news, medicine, { drafts, before, stated, files, keys: chains.keys });
  }
  return news;
}

/** Makes a key unlike that of a point which was taken back; stands for no prescription. */
const AGAIN = '000000';

type Compared = {
  drafts: readonly DraftFact[];
  before: readonly Recorded[];
  stated: Stated;
  /** Marks of the prescriptions that the files have, those that were never taken included. */
  files: ReadonlySet<string>;
  keys: ReadonlySet<string>;
};

function recordedIn({ byName }: Chains): Recorded[] {
  return [...byName.values()].flatMap((chain) => {
    const slot = doseSlot(chain.lastImported.importKey ?? '');
    return slot ? [{ slot, chain }] : [];
  });
}

const filesOf = ({ origins }: Stated): ReadonlySet<string> =>
  new Set(origins.filter(({ key }) => key.startsWith('Medication')).map(({ key }) => markOf(key)));

function compare(news: News, medicine: string, compared: Compared): void {
  const { drafts, before } = compared;
  if (isOlder(compared)) {
    news.alreadyThere += drafts.length;
    const standing = before.filter(({ chain }) => standsAsImported(chain));
    const isSame = standing.length === drafts.length && drafts.every((one) => stands(one, before));
    if (!isSame) {
      news.remarks.push(
        say`${medicine}: the files tell an earlier state than the record has; left`,
      );
    }
    return;
  }
  const { points, isUnclear } = together(compared);
  if (isUnclear) {
    news.remarks.push(
      say`${medicine}: prescriptions imported earlier are not in these files and may still run; the amount is not known where they differ`,
    );
  }
  const stamp = stampIn(drafts.at(-1)?.importKey ?? '');
  for (const point of points) put(news, medicine, point, stamp, compared);
  const kept = new Set(points.map(({ on }) => on));
  for (const { slot, chain } of before) {
    const { standing } = chain;
    if (kept.has(slot.on) || standing.statement.kind === 'void') continue;
    if (standsAsImported(chain)) {
      const reason = 'no longer follows from the prescriptions imported since';
      const key = doseKey(slot, stamp ?? stampIn(standing.importKey ?? ''));
      news.toAppend.push(takenBack(standing, reason, key));
    } else {
      news.problems.push(
        say`dose/${medicine}/${slot.on}: no longer follows from the prescriptions, and was corrected in Dorso; left as corrected`,
      );
    }
  }
}

/** Whether the files say nothing that the record did not know at some time before. */
function isOlder({ drafts, before, stated, files }: Compared): boolean {
  const newest = before.map(({ chain }) => isNewerThan(stampOf(drafts), chain));
  if (newest.includes(false)) return true;
  if (newest.length > 0 && newest.every((one) => one === true)) return false;
  const known = new Set(before.flatMap(({ slot }) => slot.marks));
  if (stated.retracted.some(({ key }) => known.has(markOf(key)))) {
    const standing = before.some(({ chain }) => standsAsImported(chain));
    if (standing) return false;
  }
  const marks = drafts.flatMap(({ importKey }) => doseSlot(importKey ?? '')?.marks ?? []);
  if (marks.some((mark) => files.has(mark) && !known.has(mark))) return false;
  return drafts.every((draft) => {
    const on = doseSlot(draft.importKey ?? '')?.on;
    const chain = before.find(({ slot }) => slot.on === on)?.chain;
    return chain?.facts.some((fact) => isByImport(fact) && saysTheSame(fact, draft)) === true;
  });
}

const stampOf = (drafts: readonly DraftFact[]): string | null =>
  stampIn(drafts.at(-1)?.importKey ?? '');

const stands = (draft: DraftFact, before: readonly Recorded[]): boolean =>
  before.some(({ chain }) => standsAsImported(chain) && saysTheSame(chain.standing, draft));

/** The series that files and record come to together. */
function together({ drafts, before, stated, files }: Compared) {
  const told = pointsOf(drafts);
  const had = pointsOf(
    before.map(({ chain }) => chain.standing),
    before.map(({ slot }) => slot.marks),
  );
  const replaced = new Map(
    stated.prescriptions.flatMap(({ replaces, from }) =>
      replaces === null ? [] : [[markOf(replaces), from] as const],
    ),
  );
  const marks = had.flatMap((point) => point.marks.map((mark) => ({ mark, since: point.on })));
  const missing = marks.filter(({ mark }) => mark !== AGAIN && !files.has(mark));
  // Whether nothing of what the record has until then is told anew by the files.
  const isUntouched = (on: Day): boolean =>
    marks.every(({ mark, since }) => since > on || !files.has(mark));
  const isMissing = (on: Day): boolean =>
    missing.some(({ mark, since }) => {
      const until = replaced.get(mark);
      return since <= on && (until === undefined || on < until);
    });

  let isUnclear = false;
  const changes = [...told, ...had].map(({ on }) => on);
  const days = [...new Set([...changes, ...replaced.values()])].toSorted();
  const points: Point[] = [];
  for (const on of days) {
    const begun = [...told, ...had].filter((one) => one.on === on).flatMap((one) => one.marks);
    const now = at(told, on);
    const earlier = at(had, on);
    const last = points.at(-1);
    const both = intake(now, isMissing(on) ? earlier : undefined, isUntouched(on));
    if (both) isUnclear ||= both.isUnclear;
    if (!both || (last && isSameIntake(last.dose, both.dose))) {
      last?.marks.push(...begun);
      continue;
    }
    points.push({ on, dose: both.dose, marks: begun });
  }
  return {
    isUnclear,
    points: points.map((point) => ({ ...point, marks: [...new Set(point.marks)] })),
  };
}

/** What is taken by the files and by a prescription that only the record has, if one may run. */
function intake(
  now: Dose | undefined,
  earlier: Dose | undefined,
  isUntouched: boolean,
): { dose: Dose; isUnclear: boolean } | null {
  if (!earlier || earlier.amount === 0) {
    const dose = now ?? earlier;
    return dose ? { dose, isUnclear: false } : null;
  }
  const isRunning = now !== undefined && now.amount !== 0;
  if (!isRunning && isUntouched) return { dose: earlier, isUnclear: false };
  if (isRunning && isSameIntake(now, earlier)) return { dose: now, isUnclear: false };
  // Not known before: the same files once more must not make it a longer text each time.
  const isNamed = !isRunning || (earlier.regimen ?? '').includes(now.regimen ?? '');
  if (earlier.amount === null && isNamed) return { dose: earlier, isUnclear: true };
  const regimen = [earlier.regimen, isRunning ? now.regimen : null].filter((one) => one !== null);
  const said = [...new Set(regimen)].join(' + ').slice(0, 500) || null;
  return { dose: { ...earlier, amount: null, stopReason: null, regimen: said }, isUnclear: true };
}

const isSameIntake = (a: Dose, b: Dose): boolean =>
  a.amount === b.amount && (a.regimen === b.regimen || a.amount === 0);

const at = (series: readonly Point[], on: Day): Dose | undefined =>
  series.findLast((point) => point.on <= on)?.dose;

function pointsOf(
  facts: readonly (DraftFact | Fact)[],
  marks: readonly (readonly string[])[] = [],
): Point[] {
  return facts
    .flatMap(({ on, statement, importKey }, index): Point[] => {
      if (statement.kind !== 'dose') return [];
      const own = marks[index] ?? doseSlot(importKey ?? '')?.marks ?? [];
      return [{ on, dose: statement, marks: [...own] }];
    })
    .toSorted((a, b) => (a.on < b.on ? -1 : 1));
}

/** One point of the series: there already, new, or a correction of what an import wrote. */
function put(
  news: News,
  medicine: string,
  { on, dose, marks }: Point,
  stamp: string | null,
  { before, drafts, keys }: Compared,
): void {
  const statement = { ...dose, medicine };
  const fresh = (all: string[]): DraftFact => {
    const key = doseKey({ medicine, on, marks: all }, stamp);
    return keys.has(key)
      ? fresh([...all, AGAIN])
      : { on, statement, replaces: null, importKey: key };
  };
  const chain = before.find(({ slot }) => slot.on === on)?.chain;
  if (!chain) {
    news.toAppend.push(fresh(marks));
    return;
  }
  const { standing, lastImported } = chain;
  const draft = { on, statement };
  if (standsAsImported(chain)) {
    const known = new Set(doseSlot(standing.importKey ?? '')?.marks);
    const hasMarks = marks.every((mark) => known.has(mark));
    const isTold = drafts.some((one) => one.on === on);
    if (hasMarks && saysTheSame(standing, draft)) news.alreadyThere += isTold ? 1 : 0;
    else {
      const importKey = doseKey({ medicine, on, marks }, stamp);
      news.toAppend.push({ ...draft, replaces: standing.id, importKey });
    }
  } else if (isByImport(standing)) {
    news.toAppend.push(fresh(marks));
  } else if (isKind(standing, 'dose') && saysTheSame(standing, draft)) {
    news.alreadyThere += 1;
  } else if (saysTheSame(lastImported, draft)) {
    news.alreadyThere += 1;
  } else {
    news.problems.push(
      say`dose/${medicine}/${on}: was corrected or taken back in Dorso and has changed at its source; left`,
    );
  }
}
