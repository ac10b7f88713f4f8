import { say } from '../language/say.ts';
import { hasRenalBands, renalBand } from '../measures/dosing.ts';
import { findMedicine } from '../formulary/index.ts';
import { newDose, newResult } from './rearm.ts';
import { ruleForEachMedicine } from './rule.ts';
import { kidneyAged, kidneyDated } from './kidney-words.ts';
import { amountOf, nameOf, nameWithin, shownKidney, takenSince } from './wording.ts';

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
    if (
      !look.that(
        say`kidney function is known`,
        known,
        undefined,
        say`kidney function is not known`,
      ) ||
      place === null ||
      place === 'unknown'
    )
      return null;
    const { band, kidney } = place;
    if (
      !look.that(
        say`this kidney function limits the dose`,
        band.max !== null,
        () =>
          say`a kidney function of ${shownKidney(kidney)} sets no limit for ${nameWithin(medicine)}`,
      ) ||
      band.max === null
    )
      return null;
    const unit = findMedicine(medicine)?.doseUnit ?? 'mg/day';
    look.note({
      thresholds: [
        { label: say`Maximum for this kidney function`, value: band.max, unit, parameter: null },
      ],
    });
    const amount = use?.amount ?? null;
    // Where the limit is 0 any dose is too much, even one whose amount is not known.
    const above = band.max === 0 ? true : amount === null ? 'unknown' : amount > band.max;
    if (above === 'unknown') look.lacks(say`the daily dose of ${nameOf(medicine)}`);
    if (
      !look.that(
        say`the dose is above the limit`,
        above,
        () =>
          say`${amountOf(medicine, amount)} is within the limit of ${amountOf(medicine, band.max)} at a kidney function of ${shownKidney(kidney)}`,
      )
    )
      return null;
    const entry = findMedicine(medicine);
    const basis = entry?.renal.basis ?? 'egfr_ckdepi2021';
    const act =
      band.max > 0
        ? say`at most ${amountOf(medicine, band.max)}; reduce`
        : entry?.taper.required
          ? say`avoid; taper and change`
          : say`avoid; stop or change`;
    const taken = `${nameOf(medicine)} ${amountOf(medicine, amount)}`;
    return {
      urgency: kidney < urgentBelow ? 'urgent' : 'action',
      title: say`Dose above the renal limit: ${taken} at ${kidneyAged(look.chart, basis, kidney)}`,
      meaning: `${use ? takenSince(look.chart, use) : taken}. ${kidneyDated(look.chart, basis, kidney)}: ${act}.`,
    };
  },
});
