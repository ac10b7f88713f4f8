import { say } from '../language/say.ts';
import { kidneyFunction, kidneyIsFresh } from '../measures/kidney.ts';
import { isOralNsaid } from '../measures/medicine-class.ts';
import { newResult } from './rearm.ts';
import { ruleForEachMedicine } from './rule.ts';
import { kidneyAged, kidneyDated } from './kidney-words.ts';
import { nameOf, takenSince } from './wording.ts';

const reducedBelow = 60;
const urgentBelow = 30;
const basis = 'egfr_ckdepi2021';

/** R33: an oral NSAID with reduced kidney function. */
export const nsaidReducedEgfr = ruleForEachMedicine({
  id: 'R33',
  version: '1',
  title: 'Oral NSAID with reduced eGFR',
  urgencies: ['action', 'urgent'],
  parameters: [],
  sources: ['SEED', 'S-KDIGO'],
  answers: { action: { snoozeDays: 3, mayDecline: false } },
  rearmsOn: [newResult('creatinine', 'egfr')],
  closesWhen: 'The NSAID is stopped, or, without dialysis, an eGFR of 60 or more is recorded.',
  about: isOralNsaid,
  noSubject: 'an oral NSAID is taken',
  check(look, medicine) {
    const use = look.chart.use(medicine);
    look.saw(use?.since);
    const egfr = look.at(kidneyFunction(look.chart, basis));
    look.note({
      thresholds: [
        {
          label: say`Reduced eGFR below`,
          value: reducedBelow,
          unit: 'mL/min/1.73m2',
          parameter: null,
        },
        { label: say`Urgent below`, value: urgentBelow, unit: 'mL/min/1.73m2', parameter: null },
      ],
    });
    const reduced = egfr === null ? 'unknown' : egfr < reducedBelow;
    if (
      !look.that(
        () => say`eGFR is below ${reducedBelow}`,
        reduced,
        () =>
          egfr === null
            ? undefined
            : say`${kidneyDated(look.chart, basis, egfr)}: not below ${reducedBelow}`,
        say`eGFR is not known`,
      ) ||
      egfr === null
    )
      return null;
    const urgent = egfr < urgentBelow;
    const fresh = kidneyIsFresh(look, true).value;
    const act = !fresh
      ? say`Repeat it; stop the NSAID meanwhile.`
      : urgent
        ? say`Stop it.`
        : say`Stop it, or keep the course as short as possible and recheck creatinine.`;
    return {
      urgency: urgent ? 'urgent' : 'action',
      title: say`Oral NSAID with reduced eGFR: ${nameOf(medicine)}, ${kidneyAged(look.chart, basis, egfr)}`,
      meaning: `${use ? takenSince(look.chart, use) : nameOf(medicine)}. ${kidneyDated(look.chart, basis, egfr)}. ${act}`,
    };
  },
});
