import { findMedicine } from '../formulary/index.ts';
import { say } from '../language/say.ts';
import { isOf, isTricyclic } from '../measures/medicine-class.ts';
import { ruleForEachMedicine } from './rule.ts';
import { nameOf, nameWithin, takenSince } from './wording.ts';

const reviewed = isOf('gabapentinoid', 'snri', 'ssri', 'opioid', 'nsaid_oral', 'muscle_relaxant');

/** R39: a pregnancy is recorded while a medicine is taken that needs a decision in pregnancy. */
export const pregnancyReview = ruleForEachMedicine({
  id: 'R39',
  version: '1',
  title: 'Pregnancy with a medicine needing review',
  urgencies: ['action'],
  parameters: [],
  sources: ['S-LBL-PGB', 'S-LBL-DLX', 'knowledge'],
  answers: { action: { snoozeDays: null, mayDecline: true } },
  closesWhen: 'The medicine is stopped, or the pregnancy is recorded as ended.',
  about: (medicine) => reviewed(medicine) || isTricyclic(medicine),
  noSubject: 'a medicine that needs review in pregnancy is taken',
  check(look, medicine) {
    const pregnancy = look.chart.conditionEvidence('pregnancy');
    const use = look.chart.use(medicine);
    look.saw(use?.since, ...pregnancy);
    if (!look.that(say`a pregnancy is recorded`, pregnancy.length > 0)) return null;
    // "Not abruptly" of an NSAID would contradict R36, which says stop from 20 weeks.
    const choices = findMedicine(medicine)?.taper.required
      ? say`go on, change or taper; do not stop abruptly`
      : say`go on, change or stop`;
    return {
      urgency: 'action',
      title: say`Pregnancy: review ${nameWithin(medicine)}`,
      meaning: say`${use ? takenSince(look.chart, use) : nameOf(medicine)}, in pregnancy. Review within the week whether to ${choices}.`,
    };
  },
});
