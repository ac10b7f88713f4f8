/** How physical therapy and CBT went: each change of status, and the sessions attended. */
import type { Chart } from '../../clinical/chart.ts';
import type { Day } from '../../clinical/day.ts';
import { isKind, type Fact, type Statement } from '../../clinical/facts.ts';

export type TherapyFact = Fact<'therapy'>;
export type TherapyId = TherapyFact['statement']['therapy'];
export type TherapyStatus = TherapyFact['statement']['status'];

/** The statuses a therapy may have, in the order they are offered. */
export const statusesOf: Readonly<Record<TherapyId, readonly TherapyStatus[]>> = {
  physical_therapy: ['structured', 'advice_only', 'completed', 'stopped'],
  cbt: ['referred', 'active', 'completed', 'stopped', 'declined'],
};

export type TherapyCourse = {
  therapy: TherapyId;
  /** Where it stands; null = nothing recorded. */
  now: TherapyFact | null;
  /** Every change of status, the newest first. */
  history: TherapyFact[];
  /** The days on which a session was attended, the newest first. */
  sessions: Day[];
};

export function therapyCourse(chart: Chart, therapy: TherapyId): TherapyCourse {
  const history = chart
    .facts('therapy')
    .filter(({ statement }) => statement.therapy === therapy)
    .toReversed();
  const standing = chart.therapy(therapy).at(-1)?.facts ?? [];
  const sessions = chart
    .facts('therapy_session')
    .filter(({ statement }) => statement.therapy === therapy)
    .map(({ on }) => on);
  return {
    therapy,
    now: standing.find((fact) => isKind(fact, 'therapy')) ?? null,
    history,
    sessions: [...new Set(sessions)].reverse(),
  };
}

/** The statement that a therapy now has a status, with what came of it. */
export function therapyStatement(
  therapy: TherapyId,
  status: TherapyStatus,
  words: string,
): Statement {
  return { kind: 'therapy', therapy, status, outcome: wordsOrNone(words) };
}

/** Words that were typed, or null where there are none. */
export function wordsOrNone(words: string): string | null {
  return words.trim() === '' ? null : words.trim();
}
