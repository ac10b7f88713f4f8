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
        'the protocol sets a maximum',
        most !== null,
        `the protocol sets no maximum for ${nameWithin(medicine)}`,
      ) ||
      most === null
    )
      return null;
    const amount = use?.amount ?? null;
    if (amount === null) look.lacks(`the daily dose of ${nameOf(medicine)}`);
    if (
      !look.that(
        'the dose is above the maximum',
        amount === null ? 'unknown' : amount > most,
        `${amountOf(medicine, amount)} is within the maximum of ${amountOf(medicine, most)}`,
      )
    )
      return null;
    const label = maximum.thresholds?.[0]?.label ?? '';
    const why = label === 'Protocol maximum' ? '' : ` (${label.replace('Maximum ', '')})`;
    return {
      urgency: 'action',
      title: `Dose above protocol maximum: ${nameOf(medicine)} ${amountOf(medicine, amount)}`,
      meaning: `${use ? takenSince(look.chart, use) : nameOf(medicine)}. At most ${amountOf(medicine, most)} for this patient${why}. Reduce, or record the reason.`,
    };
  },
});
