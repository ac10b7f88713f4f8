import { dayOf } from '../day.ts';
import { say } from '../language/say.ts';
import { daysSinceReassessment } from '../measures/reassessment.ts';
import { rule } from './rule.ts';
import { lastAssessed } from './reassessment-words.ts';
import { daysInTitle } from './title-time.ts';
import { days, sentence } from './wording.ts';

/** R10: two to four weeks since pain and function were assessed together. */
export const reassessmentDue = rule({
  id: 'R10',
  version: '1',
  title: 'Reassessment due',
  urgencies: ['info'],
  parameters: ['P.reassess.due_days', 'P.reassess.overdue_days', 'P.reassess.pair_window_days'],
  sources: ['SEED'],
  answers: { info: { snoozeDays: 14, mayDecline: false } },
  closesWhen: 'Pain and function are recorded within 3 days of each other, or a PEG.',
  check(look) {
    const assessed = daysSinceReassessment(look);
    const gap = look.at(assessed);
    const due = look.limit('P.reassess.due_days');
    const overdue = look.limit('P.reassess.overdue_days');
    const last = lastAssessed(assessed);
    if (
      !look.that(
        () => say`at least ${due} days since the last reassessment`,
        gap.isAtLeast(due),
        () => say`${last}; the next is due after ${days(due)}`,
      )
    )
      return null;
    if (
      !look.that(
        () => say`not more than ${overdue} days since the last reassessment`,
        gap.isAtMost(overdue),
        () => say`${last}: overdue, which R11 or R12 says`,
      )
    )
      return null;
    return {
      urgency: 'info',
      title: say`Reassessment due: none for ${daysInTitle(gap)}`,
      meaning: say`${sentence(last)}. Record both.`,
      snoozeUntil: dayOf(gap.from + overdue),
    };
  },
});
