import { say } from '../language/say.ts';
import { onPresentTrial, painAndFunction } from './pain-and-function.ts';
import { newScore } from './rearm.ts';
import { rule } from './rule.ts';

/** R14: the patient can do more, the pain is the same. */
export const functionBetterPainNot = rule({
  id: 'R14',
  version: '1',
  title: 'Function better, pain not',
  urgencies: ['info'],
  parameters: [
    'P.discord.min_days',
    'P.score.current_days',
    'P.response.pain_pct',
    'P.response.nrs_ok',
    'P.score.decision_days',
  ],
  sources: ['SEED'],
  answers: { info: { snoozeDays: null, mayDecline: true } },
  rearmsOn: [newScore()],
  closesWhen: 'Pain reaches an adequate response, or function is lost again.',
  check(look) {
    const scores = painAndFunction(look, { pain: 'inadequate', functionImproved: true });
    if (!scores) return null;
    return {
      urgency: 'info',
      meaning: say`Since enrolment function has improved (${scores.ability}), pain has not (${scores.pain}).${onPresentTrial(look)} Talk it over before escalating for pain alone.`,
    };
  },
});
