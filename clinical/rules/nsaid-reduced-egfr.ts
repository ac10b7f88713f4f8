import { kidneyFunction } from '../measures/kidney.ts';
import { isOralNsaid } from '../measures/medicine-class.ts';
import { newResult } from './rearm.ts';
import { ruleForEachMedicine } from './rule.ts';
import { amountOf, nameOf, shownKidney } from './wording.ts';

const reducedBelow = 60;
const urgentBelow = 30;

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
  closesWhen: 'The NSAID is stopped, or an eGFR of 60 or more is recorded.',
  about: isOralNsaid,
  noSubject: 'an oral NSAID is taken',
  check(look, medicine) {
    const use = look.chart.use(medicine);
    look.saw(use?.since);
    const egfr = look.at(kidneyFunction(look.chart, 'egfr_ckdepi2021'));
    look.note({
      thresholds: [
        {
          label: 'Reduced eGFR below',
          value: reducedBelow,
          unit: 'mL/min/1.73m2',
          parameter: null,
        },
        { label: 'Urgent below', value: urgentBelow, unit: 'mL/min/1.73m2', parameter: null },
      ],
    });
    const reduced = egfr === null ? 'unknown' : egfr < reducedBelow;
    if (!look.that(`eGFR is below ${reducedBelow}`, reduced) || egfr === null) return null;
    const urgent = egfr < urgentBelow;
    const act = urgent
      ? 'Stop it.'
      : 'Stop it, or keep the course as short as possible and recheck creatinine.';
    return {
      urgency: urgent ? 'urgent' : 'action',
      meaning: `${nameOf(medicine)} ${amountOf(medicine, use?.amount ?? null)} with eGFR ${shownKidney(egfr)}. ${act}`,
    };
  },
});
