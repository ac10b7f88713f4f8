/**
 * What a row of the worklist is made from, kept for as many days as it holds: in no language, and
 * with days instead of counts of days, so that the row of any of those days can be read from it.
 */
import type { Mechanism } from '../chart/items.ts';
import { dayNumber, type Day } from '../day.ts';
import type { Language } from '../language/language.ts';
import type { Urgency } from '../prompt.ts';
import { titleOn } from '../rules/title-time.ts';
import type { CheckedRow, UncheckedRow } from '../worklist.ts';
import type { LastContact } from './last-contact.ts';
import type { LastVisit } from './last-visit.ts';
import type { RegimenPart } from './regimen.ts';
import type { ScoreTrend } from './trend.ts';

export type WorklistSummary = {
  /** The strongest open prompt. `titles`: with marks where it counts days, see rules/title-time.ts. */
  top: { key: string; urgency: Urgency; titles: Record<Language, string> } | null;
  more: number;
  actions: number;
  emergency: number;
  opened: number;
  pain: ScoreTrend | null;
  function: ScoreTrend | null;
  regimen: RegimenPart[];
  mechanism: Mechanism | null;
  /** `from`: the last reassessment, or the enrolment where there `ever` was none. */
  reassessment: { from: Day; ever: boolean; overdueAfter: number };
  lastVisit: LastVisit | null;
  seenBy: string | null;
  lastContact: LastContact | null;
};

/** A summary with the days on which it holds: from `madeOn` until the day before `until`. */
export type DatedSummary = {
  madeOn: Day;
  /** The first day on which something may be otherwise; null = none is known. */
  until: Day | null;
  summary: WorklistSummary;
};

/** Whether a summary may be read on a day. */
export function holdsOn({ madeOn, until }: Omit<DatedSummary, 'summary'>, on: Day): boolean {
  return madeOn <= on && (until === null || on < until);
}

/** The row of a day on which the summary holds. */
export function rowOf(
  line: UncheckedRow,
  summary: WorklistSummary,
  on: Day,
  language: Language,
): CheckedRow {
  const { top, reassessment, ...same } = summary;
  const { from, ever, overdueAfter } = reassessment;
  const days = dayNumber(on) - dayNumber(from);
  const dead = line.diedOn !== null && line.diedOn <= on;
  return {
    ...line,
    ...same,
    checked: true,
    top: top && {
      key: top.key,
      urgency: top.urgency,
      title: titleOn(top.titles[language], on),
    },
    daysSinceReassessment: ever ? days : null,
    daysOverdue: dead ? 0 : Math.max(0, days - overdueAfter),
  };
}
