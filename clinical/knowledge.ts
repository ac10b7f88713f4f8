/** What every piece of clinical knowledge carries: where it comes from and when a person read it. */
import { addDays, day, daysBetween, type Day } from './day.ts';

export type Knowledge = {
  /** Ids of clinical/sources.ts. */
  sources: readonly string[];
  /** How far the content was checked against its source. */
  confidence: string;
  version: string;
  reviewedOn: Day;
};

/** The day the first edition of the clinical content was read against its reference. */
export const firstReview = day('2026-11-23');

/** How long a review counts, days: guidelines and labels are read again once a year. */
const reviewCountsDays = 365;

/** The last day on which a review still counts; after it, the knowledge says that it is overdue. */
export function reviewDueOn(reviewedOn: Day): Day {
  return addDays(reviewedOn, reviewCountsDays);
}

/** True from the day after {@link reviewDueOn}. */
export function isReviewOverdue(reviewedOn: Day, on: Day): boolean {
  return daysBetween(reviewedOn, on) > reviewCountsDays;
}
