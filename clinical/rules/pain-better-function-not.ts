import { say } from '../language/say.ts';
import { onPresentTrial, painAndFunction } from './pain-and-function.ts';
import { newScore } from './rearm.ts';
import { rule } from './rule.ts';

/** R13: the pain is better, what the patient can do is not. */
export const painBetterFunctionNot = rule({
  id: 'R13',
  version: '1',
  title: 'Pain better, function not',
  urgencies: ['action'],
  parameters: [
    'P.discord.min_days',
    'P.score.current_days',
    'P.response.pain_pct',
    'P.response.nrs_ok',
    'P.score.decision_days',
  ],
  sources: ['SEED'],
  answers: { action: { snoozeDays: null, mayDecline: true } },
  rearmsOn: [newScore()],
  closesWhen: 'Function improves by its smallest meaningful change, or pain gets worse again.',
  check(look) {
    const scores = painAndFunction(look, { pain: 'adequate', functionImproved: false });
    if (!scores) return null;
    return {
      urgency: 'action',
      meaning: say`Since enrolment pain has improved (${scores.pain}), function has not (${scores.ability}).${onPresentTrial(look)} Turn to function: structured physical therapy, activity goals, CBT.`,
    };
  },
});
