import { say } from '../language/say.ts';
import { rule } from './rule.ts';

const referrals: readonly string[] = ['pain_specialist', 'spine'];

/** R54: an interventional procedure is considered and nobody is asked about it. */
export const interventionConsidered = rule({
  id: 'R54',
  version: '1',
  title: 'Interventional procedure considered',
  urgencies: ['action'],
  parameters: [],
  sources: ['SEED'],
  answers: { action: { snoozeDays: 14, mayDecline: false } },
  closesWhen: 'A referral to a pain specialist or a spinal service is recorded.',
  check(look) {
    const flag = look.chart
      .facts('care_event')
      .filter(({ statement }) => statement.event === 'interventional_considered')
      .at(-1);
    if (!look.that(say`an interventional procedure is considered`, flag !== undefined) || !flag)
      return null;
    const sent = look.chart
      .facts('referral')
      .filter(({ on, statement }) => referrals.includes(statement.to) && on >= flag.on);
    look.note({ facts: [flag, ...sent] });
    if (
      !look.that(
        say`no referral to a pain specialist or spinal service since`,
        sent.length === 0,
        () => say`a referral followed on ${sent.at(-1)?.on}`,
      )
    )
      return null;
    return {
      urgency: 'action',
      meaning: say`An interventional procedure is considered since ${flag.on}. Refer to a pain specialist or spinal service.`,
    };
  },
});
