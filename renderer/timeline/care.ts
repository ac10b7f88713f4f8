/** What was done beside medicines: visits, therapies, referrals, contacts and red flags, as marks. */
import type { Chart } from '../../clinical/chart.ts';
import { dayNumber, type Day } from '../../clinical/day.ts';
import { isKind, type Fact } from '../../clinical/facts.ts';
import { factUsed } from '../../clinical/rules/fact-label.ts';

/** The gravest first: where marks crowd, the first of them is drawn. */
export const careKinds = [
  'red_flag',
  'referral',
  'therapy',
  'contact',
  'session',
  'screen',
  'visit',
] as const;
export type CareKind = (typeof careKinds)[number];

export type CareMark = {
  on: Day;
  number: number;
  is: CareKind;
  /** What happened, in words; empty for a visit, whose word is the kind. */
  text: string;
};

/** Every mark, oldest first. */
export function careOf(chart: Chart): CareMark[] {
  const stated = [
    ...chart.facts('red_flag_screen'),
    ...chart.facts('referral'),
    ...chart.facts('therapy'),
    ...chart.facts('therapy_session'),
    ...chart.facts('contact'),
  ];
  const marks = stated.map((fact): CareMark => {
    const { on } = fact;
    return { on, number: dayNumber(on), is: kindOf(fact), text: factUsed(fact).label };
  });
  const visits = visitDays(chart).map((on): CareMark => ({
    on,
    number: dayNumber(on),
    is: 'visit',
    text: '',
  }));
  return [...marks, ...visits].sort(
    (a, b) => a.number - b.number || careKinds.indexOf(a.is) - careKinds.indexOf(b.is),
  );
}

/** The days of which something was recorded at a visit, in order. */
export function visitDays(chart: Chart): Day[] {
  const days = chart.history
    .all()
    .filter(({ visitId, on }) => visitId !== null && on <= chart.on)
    .map(({ on }) => on);
  return [...new Set(days)].sort();
}

function kindOf(fact: Fact): CareKind {
  if (isKind(fact, 'red_flag_screen'))
    return fact.statement.positive.length > 0 ? 'red_flag' : 'screen';
  if (isKind(fact, 'referral')) return 'referral';
  if (isKind(fact, 'therapy')) return 'therapy';
  return isKind(fact, 'contact') ? 'contact' : 'session';
}
