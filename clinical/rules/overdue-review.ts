/** Which knowledge a prompt rests on that nobody has read against its sources for too long. */
import type { Day } from '../day.ts';
import { findMedicine } from '../formulary/index.ts';
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
export function overdueReviews(rule: Rule, firing: Firing, subject: string | null, on: Day) {
  return restsOn(rule, firing, subject)
    .filter(({ reviewedOn }) => isReviewOverdue(reviewedOn, on))
    .map((read): Missing => ({
      what: say`a review of what Dorso knows of ${nameOf(read)}, due on ${reviewDueOn(read.reviewedOn)}`,
      staleSince: read.reviewedOn,
    }));
}

/** The name is put into words only where a review is due. */
type Read = { readonly reviewedOn: Day; readonly name: string | (() => string) };

const nameOf = ({ name }: Read): string => (typeof name === 'string' ? name : name());

function restsOn(rule: Rule, firing: Firing, subject: string | null): Read[] {
  const medicines = new Set([
    ...(firing.medicines ?? []),
    ...(firing.offers ?? []).map(({ medicine }) => medicine),
  ]);
  return [
    // The rules are reviewed together, as one edition.
    { reviewedOn: firstReview, name: () => say`rule ${rule.id}` },
    ...[...medicines].flatMap((medicine) => findMedicine(medicine) ?? []),
    ...aboutSubject(rule, subject),
  ];
}

function aboutSubject(rule: Rule, subject: string | null): Read[] {
  if (rule.subject === 'red flag')
    return redFlags
      .filter(({ id }) => id === subject)
      .map(({ reviewedOn }) => ({ reviewedOn, name: () => say`red flag ${subject}` }));
  if (rule.subject === 'interaction')
    return interactionRows
      .filter(({ id }) => id === subject)
      .map(({ reviewedOn }) => ({ reviewedOn, name: () => say`interaction ${subject}` }));
  return [];
}
