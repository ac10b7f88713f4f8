import { say } from '../language/say.ts';
import { isOpioid } from '../measures/medicine-class.ts';
import { newDose } from './rearm.ts';
import { ruleForEachMedicine } from './rule.ts';
import { ago, days, nameOf, takenSince } from './wording.ts';

/** R61: an opioid is taken for more than two weeks. */
export const opioidProlonged = ruleForEachMedicine({
  id: 'R61',
  version: '1',
  title: 'Opioid prolonged',
  urgencies: ['action'],
  parameters: ['P.opioid.short_days'],
  sources: ['SEED', 'S-CDC2022'],
  answers: { action: { snoozeDays: 28, mayDecline: true } },
  rearmsOn: [newDose],
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
        () => say`taken for more than ${days(short)}`,
        taken.isMoreThan(short),
        () =>
          say`${nameOf(medicine)} was started ${ago(taken)}; up to ${days(short)} R60 speaks of it`,
      )
    )
      return null;
    return {
      urgency: 'action',
      title: say`Opioid prolonged: ${nameOf(medicine)} since ${use.episode.start.on}`,
      meaning: say`${takenSince(look.chart, use)}. Plan a taper or record the specialist indication; check blood glucose.`,
    };
  },
});
