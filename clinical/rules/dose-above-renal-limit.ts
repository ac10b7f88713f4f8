import { hasRenalBands, renalBand } from '../measures/dosing.ts';
import { findMedicine } from '../formulary/index.ts';
import { newDose, newResult } from './rearm.ts';
import { ruleForEachMedicine } from './rule.ts';
import { amountOf, nameOf, shownKidney } from './wording.ts';

/** Kidney function below which a dose above the limit cannot wait, mL/min or mL/min/1.73m2. */
const urgentBelow = 30;

/** R32: more than the kidney allows. A stale value still counts; R31 says that it is stale. */
export const doseAboveRenalLimit = ruleForEachMedicine({
  id: 'R32',
  version: '1',
  title: 'Dose above the renal limit',
  urgencies: ['action', 'urgent'],
  parameters: [],
  sources: ['SEED', 'S-LBL-PGB', 'S-LBL-GBP', 'S-LBL-DLX', 'S-LBL-MET', 'S-KDIGO'],
  answers: { action: { snoozeDays: 3, mayDecline: false } },
  rearmsOn: [newResult('creatinine', 'egfr'), newDose],
  closesWhen: 'The dose is at or below the limit for the kidney function.',
  about: hasRenalBands,
  noSubject: 'a medicine dosed by kidney function is taken',
  check(look, medicine) {
    const use = look.chart.use(medicine);
    look.saw(use?.since);
    const place = look.at(renalBand(look, medicine));
    const known = place === 'unknown' ? 'unknown' : place !== null;
    if (!look.that('kidney function is known', known) || place === null || place === 'unknown')
      return null;
    const { band, kidney } = place;
    if (!look.that('this kidney function limits the dose', band.max !== null) || band.max === null)
      return null;
    const unit = findMedicine(medicine)?.doseUnit ?? 'mg/day';
    look.note({
      thresholds: [
        { label: 'Maximum for this kidney function', value: band.max, unit, parameter: null },
      ],
    });
    const amount = use?.amount ?? null;
    // Where the limit is 0 any dose is too much, even one whose amount is not known.
    const above = band.max === 0 ? true : amount === null ? 'unknown' : amount > band.max;
    if (above === 'unknown') look.lacks(`the daily dose of ${nameOf(medicine)}`);
    if (!look.that('the dose is above the limit', above)) return null;
    const taken = `${nameOf(medicine)} ${amountOf(medicine, amount)}`;
    const act =
      band.max === 0
        ? 'To be avoided: stop or change.'
        : `At most ${amountOf(medicine, band.max)}: reduce.`;
    return {
      urgency: kidney < urgentBelow ? 'urgent' : 'action',
      meaning: `${taken} at a kidney function of ${shownKidney(kidney)} mL/min. ${act}`,
    };
  },
});
