import { protocolMaximum } from '../measures/dosing.ts';
import { newDose } from './rearm.ts';
import { ruleForEachMedicine } from './rule.ts';
import { amountOf, nameOf } from './wording.ts';

/** R24: more than the protocol allows this patient. */
export const doseAboveProtocol = ruleForEachMedicine({
  id: 'R24',
  version: '1',
  title: 'Dose above protocol maximum',
  urgencies: ['action'],
  parameters: [],
  sources: ['SEED', 'S-LBL-PGB', 'S-LBL-DLX', 'S-LBL-TRA'],
  answers: { action: { snoozeDays: null, mayDecline: true } },
  rearmsOn: [newDose],
  closesWhen: 'The dose is at or below the maximum.',
  about: () => true,
  noSubject: 'a medicine is taken',
  check(look, medicine) {
    const use = look.chart.use(medicine);
    look.saw(use?.since);
    const most = look.at(protocolMaximum(look, medicine));
    if (!look.that('the protocol sets a maximum', most !== null) || most === null) return null;
    const amount = use?.amount ?? null;
    if (amount === null) look.lacks(`the daily dose of ${nameOf(medicine)}`);
    if (!look.that('the dose is above the maximum', amount === null ? 'unknown' : amount > most))
      return null;
    return {
      urgency: 'action',
      meaning: `${nameOf(medicine)} ${amountOf(medicine, amount)} is above the maximum of ${amountOf(medicine, most)} for this patient. Reduce, or record the reason.`,
    };
  },
});
