import { findMedicine } from '../formulary/index.ts';
import { list, numeral } from '../language/grammar.ts';
import { say } from '../language/say.ts';
import { isOpioid } from '../measures/medicine-class.ts';
import { newOpioidDose } from './rearm.ts';
import { rule } from './rule.ts';
import { amountOf, nameOf, shownNumber } from './wording.ts';

/** R62: all opioids together come to 50 morphine equivalents a day or more. */
export const opioidDoseHigh = rule({
  id: 'R62',
  version: '1',
  title: 'Opioid dose 50 MME/day or more',
  urgencies: ['action'],
  parameters: ['P.opioid.mme_action'],
  sources: ['S-CDC2022'],
  answers: { action: { snoozeDays: null, mayDecline: true } },
  rearmsOn: [newOpioidDose],
  closesWhen: 'The opioids together come to less than the limit.',
  check(look) {
    const opioids = look.chart.active().filter(({ medicine }) => isOpioid(medicine));
    look.saw(...opioids.map(({ since }) => since));
    if (!look.that(say`an opioid is taken`, opioids.length > 0)) return null;
    const limit = look.limit('P.opioid.mme_action');
    const parts = opioids.map(({ medicine, amount }) => {
      const factor = findMedicine(medicine)?.mmeFactor ?? null;
      if (factor === null)
        look.lacks(say`a morphine equivalent for ${nameOf(medicine)} (counted as 0)`);
      else if (amount === null) look.lacks(say`the daily dose of ${nameOf(medicine)}`);
      return { medicine, amount, factor, mme: (amount ?? 0) * (factor ?? 0) };
    });
    // Factors have two decimals: the rounding takes away binary noise only.
    const sum = Math.round(parts.reduce((total, { mme }) => total + mme, 0) * 1000) / 1000;
    const how = parts.map(
      ({ medicine, amount, factor }) =>
        `${nameOf(medicine)} ${amountOf(medicine, amount)} x ${numeral(factor ?? 0)}`,
    );
    look.workedOut(say`Morphine equivalents`, sum, 'MME/day', how.join(' + '));
    const doseUnknown = parts.some(({ amount, factor }) => amount === null && factor !== null);
    const reached = sum >= limit || (doseUnknown ? 'unknown' : false);
    if (
      !look.that(
        () => say`${limit} MME/day or more`,
        reached,
        () => say`the opioids come to ${shownNumber(sum)} MME/day, below ${limit}`,
        say`the dose of an opioid is not known`,
      )
    )
      return null;
    const uncounted = parts
      .filter(({ factor }) => factor === null)
      .map(({ medicine }) => nameOf(medicine));
    const note = uncounted.length > 0 ? say` ${list(uncounted)} not counted: no factor.` : '';
    const total = doseUnknown
      ? say`at least ${shownNumber(sum)} MME/day`
      : say`${shownNumber(sum)} MME/day`;
    return {
      urgency: 'action',
      title: say`Opioid dose ${limit} MME/day or more: ${shownNumber(sum)}`,
      medicines: opioids.map(({ medicine }) => medicine),
      meaning: say`${list(parts.map(({ medicine, amount }) => `${nameOf(medicine)} ${amountOf(medicine, amount)}`))}: ${total}.${note} Weigh benefit against risk; offer naloxone.`,
    };
  },
});
