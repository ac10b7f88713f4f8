import { daysSinceReassessment } from '../measures/reassessment.ts';
import { rule } from './rule.ts';
import { days } from './wording.ts';

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
    const gap = look.at(daysSinceReassessment(look));
    const overdue = look.limit('P.reassess.overdue_days');
    if (!look.that(`more than ${overdue} days since the last reassessment`, gap > overdue))
      return null;
    if (
      !look.that(
        'R12 (function not recorded although pain is) does not fire',
        !look.rules.fires('R12'),
      )
    )
      return null;
    return {
      urgency: 'action',
      meaning: `${days(gap)} since pain and function were assessed together. Record both now.`,
    };
  },
});
