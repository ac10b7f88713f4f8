import { subtract } from '../instruments/decimal.ts';
import { say } from '../language/say.ts';
import { newScore } from './rearm.ts';
import { rule } from './rule.ts';
import { shownNumber } from './wording.ts';

/** R15: average pain has jumped since the score before. */
export const painWorsening = rule({
  id: 'R15',
  version: '1',
  title: 'Pain worsening',
  urgencies: ['action'],
  parameters: ['P.worsening.nrs_points', 'P.worsening.window_days', 'P.score.decision_days'],
  sources: ['S-FARRAR2001', 'design'],
  answers: { action: { snoozeDays: null, mayDecline: true } },
  rearmsOn: [newScore()],
  closesWhen: 'The next pain score is not higher, or the score is older than 14 days.',
  check(look) {
    const scores = look.chart.scores('nrs_avg');
    const [before, now] = [scores.at(-2), scores.at(-1)];
    look.saw(before, now);
    const recent = look.limit('P.score.decision_days');
    const window = look.limit('P.worsening.window_days');
    const points = look.limit('P.worsening.nrs_points');
    if (!now || !before) look.lacks(say`two average pain scores`);
    if (
      !look.that(
        say`two average pain scores are recorded`,
        now && before ? true : 'unknown',
        undefined,
        say`fewer than two average pain scores are recorded`,
      ) ||
      !now ||
      !before
    )
      return null;
    if (
      !look.that(
        () => say`the latest is at most ${recent} days old`,
        look.chart.daysSince(now).isAtMost(recent),
        () => say`the latest average pain score is from ${now.on}, more than ${recent} days ago`,
      )
    )
      return null;
    if (
      !look.that(
        () => say`the one before is at most ${window} days earlier`,
        now.number - before.number <= window,
        () => say`the score before (${before.on}) is more than ${window} days earlier`,
      )
    )
      return null;
    const rise = subtract(now.value, before.value);
    look.workedOut(
      say`Rise in pain`,
      rise,
      'points',
      say`${before.value} on ${before.on}, ${now.value} on ${now.on}`,
    );
    if (
      !look.that(
        () => say`pain rose by at least ${points} points`,
        rise >= points,
        () =>
          say`average pain went from ${shownNumber(before.value)} to ${shownNumber(now.value)}; a rise of ${points} points is needed`,
      )
    )
      return null;
    return {
      urgency: 'action',
      title: say`Pain worsening: ${shownNumber(before.value)} to ${shownNumber(now.value)}`,
      meaning: say`Average pain rose from ${shownNumber(before.value)} on ${before.on} to ${shownNumber(now.value)} on ${now.on}. Look for a cause, ask red flags again, check that medicines are taken.`,
    };
  },
});
