import { say } from '../language/say.ts';
import { protocolMaximum } from '../measures/dosing.ts';
import { newDose } from './rearm.ts';
import { ruleForEachMedicine } from './rule.ts';
import { amountOf, nameOf, nameWithin, takenSince } from './wording.ts';

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
    const maximum = protocolMaximum(look, medicine);
    const most = look.at(maximum);
    if (
      !look.that(
        say`the protocol sets a maximum`,
        most !== null,
        () => say`the protocol sets no maximum for ${nameWithin(medicine)}`,
      ) ||
      most === null
    )
      return null;
    const amount = use?.amount ?? null;
    if (amount === null) look.lacks(say`the daily dose of ${nameOf(medicine)}`);
    if (
      !look.that(
        say`the dose is above the maximum`,
        amount === null ? 'unknown' : amount > most,
        () =>
          say`${amountOf(medicine, amount)} is within the maximum of ${amountOf(medicine, most)}`,
      )
    )
      return null;
    const why = maximum.because === null ? '' : ` (${maximum.because})`;
    return {
      urgency: 'action',
      title: say`Dose above protocol maximum: ${nameOf(medicine)} ${amountOf(medicine, amount)}`,
      meaning: say`${use ? takenSince(look.chart, use) : nameOf(medicine)}. At most ${amountOf(medicine, most)} for this patient${why}. Reduce, or record the reason.`,
    };
  },
});
