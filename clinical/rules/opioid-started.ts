import { say } from '../language/say.ts';
import { isOpioid } from '../measures/medicine-class.ts';
import { ruleForEachMedicine } from './rule.ts';
import { ago, days, nameOf, takenSince } from './wording.ts';

/** R60: an opioid was started lately; R61 follows when it is not stopped. */
export const opioidStarted = ruleForEachMedicine({
  id: 'R60',
  version: '1',
  title: 'Opioid started',
  urgencies: ['action'],
  parameters: ['P.opioid.short_days'],
  sources: ['SEED', 'S-AAN2022'],
  answers: { action: { snoozeDays: null, mayDecline: true } },
  closesWhen: 'The opioid is stopped.',
  about: isOpioid,
  noSubject: 'an opioid is taken',
  check(look, medicine) {
    const use = look.chart.use(medicine);
    if (!use) return null;
    look.saw(use.episode.start, use.since);
    const short = look.limit('P.opioid.short_days');
    const taken = look.chart.daysSince(use.episode.start);
    look.workedOut(say`Days on the opioid`, taken, 'days', say`since ${use.episode.start.on}`);
    if (
      !look.that(
        () => say`taken for at most ${days(short)}`,
        taken.isAtMost(short),
        () =>
          say`${nameOf(medicine)} was started ${ago(taken)}; after ${days(short)} R61 speaks of it`,
      )
    )
      return null;
    return {
      urgency: 'action',
      title: say`Opioid started: ${nameOf(medicine)}`,
      meaning: say`${takenSince(look.chart, use)}. Reconsider it; if kept, the shortest course with an end date and a bowel plan.`,
    };
  },
});
