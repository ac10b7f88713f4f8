import { say } from '../language/say.ts';
import { hasRenalBands } from '../measures/dosing.ts';
import { kidneyIsFresh, kidneyResult } from '../measures/kidney.ts';
import { isOralNsaid } from '../measures/medicine-class.ts';
import { ruleForEachMedicine } from './rule.ts';
import { ago, nameOf, nameWithin, takenSince } from './wording.ts';

/** R31: a medicine dosed or limited by kidney function is taken, and that is unknown or too old. */
export const kidneyFunctionDue = ruleForEachMedicine({
  id: 'R31',
  version: '1',
  title: 'Kidney function unknown or stale',
  urgencies: ['action'],
  parameters: [
    'P.renal.max_age_days',
    'P.renal.max_age_reduced_days',
    'P.renal.nsaid_max_age_days',
  ],
  sources: ['SEED'],
  answers: { action: { snoozeDays: 7, mayDecline: false } },
  closesWhen:
    'A creatinine is recorded (age and sex must be known), or an eGFR (from 18 years), or the medicine is stopped.',
  about: (medicine) => hasRenalBands(medicine) || isOralNsaid(medicine),
  noSubject: 'a medicine that depends on kidney function is taken',
  check(look, medicine) {
    const use = look.chart.use(medicine);
    look.saw(use?.since);
    const fresh = look.at(kidneyIsFresh(look, isOralNsaid(medicine)));
    const result = kidneyResult(look.chart);
    if (
      !look.that(say`kidney function is unknown or too old`, !fresh, () =>
        result
          ? say`the last kidney result is of ${result.entry.on}, recent enough for ${nameWithin(medicine)}`
          : say`the patient is on dialysis`,
      )
    )
      return null;
    const state = !result
      ? say`Kidney function has never been recorded.`
      : say`The last kidney result is of ${result.entry.on}, ${ago(look.chart.daysSince(result.entry))}${unusable(look.missing.length > 0, look.computed.length)}.`;
    return {
      urgency: 'action',
      title: result
        ? say`Kidney function due, last ${result.entry.on}: ${nameOf(medicine)}`
        : say`Kidney function unknown: ${nameOf(medicine)}`,
      meaning: say`${use ? takenSince(look.chart, use) : nameOf(medicine)}. ${state} Order creatinine with eGFR.`,
    };
  },
});

function unusable(missing: boolean, computed: number): string {
  return missing && computed === 0 ? say`, and cannot be turned into an eGFR` : '';
}
