import { conditionLabel, impliedBy } from '../conditions/index.ts';
import { findMedicine } from '../formulary/index.ts';
import { say } from '../language/say.ts';
import { contraindicationRecords } from '../measures/contraindications.ts';
import { ruleForEach, takenToday } from './rule.ts';
import { nameOf, takenSince, within } from './wording.ts';

/** R36: a medicine that the patient's history rules out. The subject is `medicine:condition`. */
export const contraindication = ruleForEach('medicine and condition', {
  id: 'R36',
  version: '1',
  title: 'Contraindication',
  urgencies: ['urgent'],
  parameters: [],
  sources: ['S-LBL-PGB', 'S-LBL-DLX', 'S-SMPC-AMI', 'S-LBL-NSAID', 'S-LBL-TRA', 'knowledge'],
  answers: { urgent: { snoozeDays: null, mayDecline: true } },
  closesWhen: 'The medicine is stopped, or the condition is recorded as no longer present.',
  subjects: (setting, only) =>
    takenToday(setting, only).flatMap((medicine) =>
      [...contraindicationRecords(setting.chart, medicine).keys()].map(
        (condition) => `${medicine}:${condition}`,
      ),
    ),
  noSubject: 'a condition is recorded that rules out a medicine taken',
  check(look, subject) {
    const [medicine = '', condition = ''] = subject.split(':');
    const use = look.chart.use(medicine);
    look.saw(use?.since, contraindicationRecords(look.chart, medicine).get(condition));
    const listed = findMedicine(medicine)?.contraindications ?? [];
    const through = listed.includes(condition)
      ? undefined
      : impliedBy(condition).find((id) => listed.includes(id));
    const why =
      through === undefined
        ? conditionLabel(condition)
        : say`${conditionLabel(condition)} (implies ${conditionLabel(through)})`;
    return {
      urgency: 'urgent',
      medicines: [medicine],
      title: say`Contraindication: ${nameOf(medicine)} with ${within(conditionLabel(condition))}`,
      meaning: say`${use ? takenSince(look.chart, use) : nameOf(medicine)} is contraindicated. Recorded: ${why}. Stop or change it.`,
    };
  },
});
