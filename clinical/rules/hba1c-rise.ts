import { between } from '../chart/series.ts';
import { subtract } from '../instruments/decimal.ts';
import { say } from '../language/say.ts';
import { isOf } from '../measures/medicine-class.ts';
import { newResult } from './rearm.ts';
import { ruleForEachMedicine } from './rule.ts';
import { nameWithin, shownNumber } from './wording.ts';

const medicines = ['duloxetine', 'venlafaxine', 'amitriptyline', 'nortriptyline'];
const isCorticosteroid = isOf('corticosteroid');
/** A baseline may be taken up to this many days after the start. */
const baselineAfter = 7;

/** R75: HbA1c has risen since a medicine that can raise it was started. */
export const hba1cRise = ruleForEachMedicine({
  id: 'R75',
  version: '1',
  title: 'HbA1c rise after a drug',
  urgencies: ['action'],
  parameters: ['P.hba1c.rise_points', 'P.hba1c.rise_min_days', 'P.hba1c.baseline_pre_days'],
  sources: ['S-HARDY2007', 'S-LBL-DLX', 'design'],
  answers: { action: { snoozeDays: null, mayDecline: true } },
  rearmsOn: [newResult('hba1c')],
  closesWhen: 'A lower HbA1c is recorded, or the medicine is stopped.',
  about: (medicine) => medicines.includes(medicine) || isCorticosteroid(medicine),
  noSubject: 'a medicine that can raise HbA1c is taken',
  check(look, medicine) {
    const start = look.chart.use(medicine)?.episode.start;
    if (!start) return null;
    const before = look.limit('P.hba1c.baseline_pre_days');
    const least = look.limit('P.hba1c.rise_min_days');
    const points = look.limit('P.hba1c.rise_points');
    const results = look.chart.labs('hba1c');
    const baseline = between(results, start.number - before, start.number + baselineAfter).at(-1);
    const now = results.filter(({ number }) => number >= start.number + least).at(-1);
    look.saw(start, baseline, now);
    if (!baseline) look.lacks(say`an HbA1c at the start`);
    if (!now) look.lacks(say`an HbA1c from ${least} days after the start`);
    if (
      !look.that(
        say`HbA1c is known at the start and since`,
        baseline && now ? true : 'unknown',
        undefined,
        () => say`HbA1c is not known both at the start of ${nameWithin(medicine)} and since`,
      ) ||
      !baseline ||
      !now
    )
      return null;
    const rise = subtract(now.value, baseline.value);
    look.workedOut(
      say`Rise in HbA1c`,
      rise,
      'percentage points',
      say`${shownNumber(baseline.value)} % on ${baseline.on}, ${shownNumber(now.value)} % on ${now.on}`,
    );
    const change = say`${shownNumber(baseline.value)} % to ${shownNumber(now.value)} %`;
    if (
      !look.that(
        () => say`HbA1c rose by at least ${points} percentage points`,
        rise >= points,
        () => say`HbA1c went from ${change}; a rise of ${points} percentage points is needed`,
      )
    )
      return null;
    return {
      urgency: 'action',
      title: say`HbA1c rise after ${nameWithin(medicine)}: ${change}`,
      meaning: say`HbA1c ${shownNumber(baseline.value)} % on ${baseline.on}, ${shownNumber(now.value)} % on ${now.on}; ${nameWithin(medicine)} since ${start.on}. Review the glucose plan and what the medicine brings.`,
    };
  },
});
