import { say } from '../language/say.ts';
import { daysSinceReassessment } from '../measures/reassessment.ts';
import { rule } from './rule.ts';
import { lastAssessed } from './reassessment-words.ts';
import { daysInTitle } from './title-time.ts';
import { days, sentence } from './wording.ts';

/** R11: more than four weeks without a reassessment. R12 speaks instead where only function is missing. */
export const reassessmentOverdue = rule({
  id: 'R11',
  version: '1',
  title: 'Reassessment overdue',
  urgencies: ['action'],
  parameters: ['P.reassess.overdue_days', 'P.reassess.pair_window_days'],
  sources: ['SEED'],
  answers: { action: { snoozeDays: 7, mayDecline: false } },
  closesWhen: 'Pain and function are recorded within 3 days of each other, or a PEG.',
  check(look) {
    const assessed = daysSinceReassessment(look);
    const gap = look.at(assessed);
    const overdue = look.limit('P.reassess.overdue_days');
    const last = lastAssessed(assessed);
    if (
      !look.that(
        () => say`more than ${overdue} days since the last reassessment`,
        gap.isMoreThan(overdue),
        () => say`${last}; overdue means more than ${days(overdue)}`,
      )
    )
      return null;
    if (
      !look.that(
        say`R12 (function not recorded although pain is) does not fire`,
        !look.rules.fires('R12'),
        say`pain is recorded and only function is missing, which R12 says`,
      )
    )
      return null;
    return {
      urgency: 'action',
      title: say`Reassessment overdue: none for ${daysInTitle(gap)}`,
      meaning: say`${sentence(last)}. Record both now.`,
    };
  },
});
