import { say } from '../language/say.ts';
import { ruleForEach } from './rule.ts';
import { referralNames } from './names.ts';
import { ago, days, sentence } from './wording.ts';

const urgentKind = 'spine_urgent';

/** R49: a referral was sent and nothing was heard of it. */
export const referralWithoutOutcome = ruleForEach('referral', {
  id: 'R49',
  version: '1',
  title: 'Referral without outcome',
  urgencies: ['info', 'action'],
  parameters: ['P.referral.open_days', 'P.referral.urgent_open_days'],
  sources: ['design'],
  answers: {
    info: { snoozeDays: 14, mayDecline: false },
    action: { snoozeDays: 1, mayDecline: false },
  },
  closesWhen: 'The referral is recorded as seen or declined.',
  subjects: ({ chart }) =>
    [...new Set(chart.facts('referral').map(({ statement }) => statement.to))].sort(),
  noSubject: 'a referral was sent',
  check(look, kind) {
    const records = look.chart.facts('referral').filter(({ statement }) => statement.to === kind);
    const waiting = records.filter(
      ({ on, statement }) =>
        statement.status === 'sent' &&
        !records.some((other) => other.statement.status !== 'sent' && other.on >= on),
    );
    look.note({ facts: records });
    const oldest = waiting[0];
    if (
      !look.that(
        say`a referral has neither been seen nor declined`,
        oldest !== undefined,
        say`every referral of this kind has its outcome`,
      ) ||
      !oldest
    )
      return null;
    const name = referralNames[oldest.statement.to];
    const urgent = kind === urgentKind;
    const most = look.limit(urgent ? 'P.referral.urgent_open_days' : 'P.referral.open_days');
    const age = look.chart.daysSince(oldest);
    look.workedOut(say`Age of the referral`, age, 'days', say`sent on ${oldest.on}`);
    if (
      !look.that(
        () => say`sent more than ${days(most)} ago`,
        age.isMoreThan(most),
        () =>
          say`the referral was sent on ${oldest.on}; an outcome is asked for after ${days(most)}`,
      )
    )
      return null;
    look.lacks(say`the outcome of the referral`);
    return {
      urgency: urgent ? 'action' : 'info',
      title: say`Referral without outcome: ${name}, sent ${oldest.on}`,
      meaning: say`${sentence(name)}: sent on ${oldest.on}, ${ago(age)}, no outcome recorded. Chase it.`,
    };
  },
});
