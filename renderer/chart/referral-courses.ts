/** Referrals as courses: sent, and what came of them, or how long they have waited. */
import type { Chart } from '../../clinical/chart.ts';
import { daysBetween } from '../../clinical/day.ts';
import type { Fact } from '../../clinical/facts.ts';
import type { Protocol } from '../../clinical/protocol.ts';

export type ReferralFact = Fact<'referral'>;
export type ReferredTo = ReferralFact['statement']['to'];

/** Whom a patient may be referred to, in the order they are offered. */
export const referredTo: readonly ReferredTo[] = [
  'pain_specialist',
  'spine',
  'spine_urgent',
  'mental_health',
  'other',
];

export type ReferralCourse = {
  to: ReferredTo;
  /** The record that it was sent; null where only its outcome is known. */
  sent: ReferralFact | null;
  /** Seen or declined, oldest first. */
  events: ReferralFact[];
  /** Days from sending to the first outcome, or to today; null without a sending. */
  waited: number | null;
  /** Waiting longer than the protocol allows. */
  late: boolean;
};

/** Every referral, those that wait first, then the newest first. */
export function referralCourses(chart: Chart, protocol: Protocol): ReferralCourse[] {
  const byService = Map.groupBy(chart.facts('referral'), ({ statement }) => statement.to);
  return [...byService.values()]
    .flatMap((facts) => grouped(facts))
    .map(({ sent, events }): ReferralCourse => {
      const first = events[0];
      const to = (sent ?? first)?.statement.to ?? 'other';
      const waited = sent ? daysBetween(sent.on, first?.on ?? chart.on) : null;
      const limit = protocol.parameter(
        to === 'spine_urgent' ? 'P.referral.urgent_open_days' : 'P.referral.open_days',
      ).value;
      return { to, sent, events, waited, late: !first && waited !== null && waited > limit };
    })
    .sort(
      (a, b) => Number(isWaiting(b)) - Number(isWaiting(a)) || dayOf(b).localeCompare(dayOf(a)),
    );
}

export const isWaiting = ({ events }: ReferralCourse): boolean => events.length === 0;

const dayOf = ({ sent, events }: ReferralCourse): string => (sent ?? events.at(-1))?.on ?? '';

type Group = { sent: ReferralFact | null; events: ReferralFact[] };

/** An outcome settles every sending that waits; a sending after it begins anew. */
function grouped(facts: readonly ReferralFact[]): Group[] {
  const groups: Group[] = [];
  let current: Group[] = [];
  for (const fact of facts) {
    if (fact.statement.status === 'sent') {
      if (current.some(({ events }) => events.length > 0)) current = [];
      const group: Group = { sent: fact, events: [] };
      current.push(group);
      groups.push(group);
    } else if (current.length > 0) {
      for (const group of current) group.events.push(fact);
    } else {
      const group: Group = { sent: null, events: [fact] };
      current.push(group);
      groups.push(group);
    }
  }
  return groups;
}
