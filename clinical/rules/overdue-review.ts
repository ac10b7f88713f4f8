/** Which knowledge a prompt rests on that nobody has read against its sources for too long. */
import type { Day } from '../day.ts';
import { findMedicine, medicines } from '../formulary/index.ts';
import { interactionRows } from '../interactions/index.ts';
import { firstReview, isReviewOverdue, reviewDueOn } from '../knowledge.ts';
import { say } from '../language/say.ts';
import type { Missing } from '../prompt.ts';
import { redFlags } from '../redflags/index.ts';
import type { Firing, Rule } from './rule.ts';

/**
 * What of a prompt's knowledge is past its review date on a day: the rule itself, the medicines it
 * speaks of, its red flag or its interaction. `staleSince` is the day it was last reviewed.
 */
export function overdueReviews(
  rule: Rule,
  firing: Firing,
  subject: string | null,
  on: Day,
): Missing[] {
  if (!isReviewOverdue(oldestReview, on)) return [];
  return restsOn(rule, firing, subject)
    .filter(({ reviewedOn }) => isReviewOverdue(reviewedOn, on))
    .map((read): Missing => ({
      what: say`a review of what Dorso knows of ${read.name}, due on ${reviewDueOn(read.reviewedOn)}`,
      staleSince: read.reviewedOn,
    }));
}

/** Until this one counts no more, none is overdue: on most days nothing has to be looked up. */
const oldestReview = [...medicines, ...interactionRows, ...redFlags].reduce(
  (oldest, { reviewedOn }) => (reviewedOn < oldest ? reviewedOn : oldest),
  firstReview,
);

type Read = { readonly reviewedOn: Day; readonly name: string };

function restsOn(rule: Rule, firing: Firing, subject: string | null): Read[] {
  const named = new Set([
    ...(firing.medicines ?? []),
    ...(firing.offers ?? []).map(({ medicine }) => medicine),
  ]);
  return [
    // The rules are reviewed together, as one edition.
    { reviewedOn: firstReview, name: say`rule ${rule.id}` },
    ...[...named].flatMap((medicine) => findMedicine(medicine) ?? []),
    ...aboutSubject(rule, subject),
  ];
}

function aboutSubject(rule: Rule, subject: string | null): Read[] {
  if (rule.subject === 'red flag')
    return redFlags
      .filter(({ id }) => id === subject)
      .map(({ reviewedOn }) => ({ reviewedOn, name: say`red flag ${subject}` }));
  if (rule.subject === 'interaction')
    return interactionRows
      .filter(({ id }) => id === subject)
      .map(({ reviewedOn }) => ({ reviewedOn, name: say`interaction ${subject}` }));
  return [];
}
