/** Condition resources: when a condition of the patient's history began and ended. */
import { addDays, later, type Day } from '../clinical/day.ts';
import type { DraftFact } from '../clinical/facts.ts';
import { dayAt, isFuture, past, periodEdge } from './calendar.ts';
import { concept, statusConcept } from './coded.ts';
import { conditionsMeant } from './condition-codes.ts';
import { child } from './element.ts';
import {
  counted,
  fact,
  originOf,
  reading,
  type Origin,
  type Reading,
  type World,
} from './reading.ts';
import { lastTouched, sinceDay } from './since.ts';
import type { Entry } from './source.ts';

/** One record of a condition: from its first day until (not including) its end, if it has ended. */
export type Episode = { of: Origin; condition: string; from: Day; to: Day | null };

/** Marks the fact that a condition no longer holds, in its key. */
export const ENDED_PART = '-ended';

const OVER = ['inactive', 'remission', 'resolved'];

/**
 * Reads a Condition. Refuted and mistaken ones are counted; provisional and unconfirmed ones are
 * taken as present, which is the careful reading for contraindications.
 */
export function readCondition(entry: Entry, world: World): Reading {
  const { resource } = entry;
  const code = concept(resource, 'code');
  const verification = statusConcept(resource, 'verificationStatus');
  if (['entered-in-error', 'refuted', 'differential'].includes(verification)) {
    return counted(entry, code, verification);
  }
  const conditions = conditionsMeant(code);
  if (conditions.length === 0) return counted(entry, code);
  const from = past(sinceDay(entry, world), world.today);
  const stated = endDay(entry, from, world.today);
  return reading({
    episodes: conditions.map(({ id, endsAfterDays }) => {
      const to = stated ?? expiry(from, endsAfterDays, world.today);
      return { of: originOf(entry), condition: id, from, to };
    }),
  });
}

/**
 * The day from which the condition no longer holds; null while it does. A resolved condition
 * without a stated end has ended by the last date the sender gives, else the day after it began.
 */
function endDay(entry: Entry, from: Day, today: Day): Day | null {
  const { resource } = entry;
  const stated =
    dayAt(resource, 'abatementDateTime') ?? periodEdge(child(resource, 'abatementPeriod'), 'end');
  const over = OVER.includes(statusConcept(resource, 'clinicalStatus'));
  if (stated === null && !over) return null;
  if (stated !== null && isFuture(stated, today)) return null;
  const end = stated ?? dayAt(resource, 'recordedDate') ?? lastTouched(entry) ?? from;
  // A condition of a single day holds on that day: its end is the next one.
  return later(end, addDays(from, 1));
}

/** A pregnancy or an acute event that nobody closed is over after its time. */
function expiry(from: Day, days: number | null, today: Day): Day | null {
  const over = days === null ? null : addDays(from, days);
  return over === null || over > today ? null : over;
}

/**
 * The facts of a patient's condition records. An end is stated only where no other record of the
 * same condition goes on: diabetes recorded twice and resolved once is still diabetes.
 */
export function conditionFacts(episodes: readonly Episode[]): DraftFact[] {
  const byCondition = Map.groupBy(episodes, (one) => one.condition);
  return [...byCondition.values()].flatMap((same) => {
    const goesOnAfter = lastsBeyond(same);
    return same.flatMap(({ of, condition, from, to }) => {
      const began = { kind: 'condition', condition, present: true } as const;
      const ended = { kind: 'condition', condition, present: false } as const;
      if (to === null) return [fact(of, from, began, condition)];
      // An end that another record outlives is kept in the key: when the other one ends, both have.
      if (goesOnAfter(to)) return [fact(of, from, began, `${condition}~${to}`)];
      return [fact(of, from, began, condition), fact(of, to, ended, `${condition}${ENDED_PART}`)];
    });
  });
}

/** Whether any of the episodes that have begun by a day lasts beyond it. */
function lastsBeyond(episodes: readonly Episode[]): (on: Day) => boolean {
  const openFrom = episodes.filter((one) => one.to === null).map((one) => one.from);
  const firstOpen = openFrom.toSorted()[0];
  const ends = episodes
    .flatMap(({ from, to }) => (to === null ? [] : [{ from, to }]))
    .toSorted((a, b) => (a.from < b.from ? -1 : 1));
  let latest = '';
  const reach = ends.map(({ to }) => (latest = to > latest ? to : latest));
  return (on) => {
    if (firstOpen !== undefined && firstOpen <= on) return true;
    const begun = ends.findLastIndex(({ from }) => from <= on);
    return (reach[begun] ?? '') > on;
  };
}
