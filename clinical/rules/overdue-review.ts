/** Which knowledge a prompt rests on that nobody has read against its sources for too long. */
import type { Day } from '../day.ts';
import { findMedicine } from '../formulary/index.ts';
import { interactionRows } from '../interactions/index.ts';
import { firstReview, reviewDueOn, type Knowledge } from '../knowledge.ts';
import { say } from '../language/say.ts';
import type { Missing } from '../prompt.ts';
import { redFlags } from '../redflags/index.ts';
import type { Firing, Rule } from './rule.ts';

type Read = Pick<Knowledge, 'reviewedOn'> & { name: string };

/**
 * What of a prompt's knowledge is past its review date on a day: the rule itself, the medicines it
 * speaks of, its red flag or its interaction. `staleSince` is the day it was last reviewed.
 */
export function overdueReviews(rule: Rule, firing: Firing, subject: string | null, on: Day) {
  return restsOn(rule, firing, subject)
    .filter(({ reviewedOn }) => on > reviewDueOn(reviewedOn))
    .map(({ name, reviewedOn }): Missing => ({
      what: say`a review of what Dorso knows of ${name}, due on ${reviewDueOn(reviewedOn)}`,
      staleSince: reviewedOn,
    }));
}

function restsOn({ id }: Rule, firing: Firing, subject: string | null): Read[] {
  const medicines = [
    ...(firing.medicines ?? []),
    ...(firing.offers ?? []).map(({ medicine }) => medicine),
  ];
  return [
    // The rules are reviewed together, as one edition.
    { name: say`rule ${id}`, reviewedOn: firstReview },
    ...[...new Set(medicines)].flatMap((medicine) => findMedicine(medicine) ?? []),
    ...redFlags
      .filter((flag) => flag.id === subject)
      .map(({ reviewedOn }) => ({ name: say`red flag ${subject}`, reviewedOn })),
    ...interactionRows
      .filter((row) => row.id === subject)
      .map(({ reviewedOn }) => ({ name: say`interaction ${subject}`, reviewedOn })),
  ];
}
