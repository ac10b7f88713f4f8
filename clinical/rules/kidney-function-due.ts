import { hasRenalBands } from '../measures/dosing.ts';
import { kidneyIsFresh, kidneyResult } from '../measures/kidney.ts';
import { isOralNsaid } from '../measures/medicine-class.ts';
import { ruleForEachMedicine } from './rule.ts';
import { days, nameOf } from './wording.ts';

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
  closesWhen: 'A creatinine or eGFR result is recorded.',
  about: (medicine) => hasRenalBands(medicine) || isOralNsaid(medicine),
  noSubject: 'a medicine that depends on kidney function is taken',
  check(look, medicine) {
    look.saw(look.chart.use(medicine)?.since);
    const fresh = look.at(kidneyIsFresh(look, isOralNsaid(medicine)));
    if (!look.that('kidney function is unknown or too old', !fresh)) return null;
    const result = kidneyResult(look.chart);
    const state = !result
      ? 'Kidney function has never been recorded.'
      : `The last result is of ${result.entry.on}, ${days(look.chart.daysSince(result.entry))} ago${unusable(look.missing.length > 0, look.computed.length)}.`;
    return {
      urgency: 'action',
      meaning: `${nameOf(medicine)} is taken. ${state} Order creatinine with eGFR.`,
    };
  },
});

function unusable(missing: boolean, computed: number): string {
  return missing && computed === 0 ? ', and cannot be turned into an eGFR' : '';
}
