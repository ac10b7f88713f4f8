import { doseCap, protocolMaximum } from '../measures/dosing.ts';
import { oralTrialMedicines } from '../measures/medicine-class.ts';
import { trialResponse } from '../measures/response.ts';
import { newScore } from './rearm.ts';
import { ruleForEachMedicine } from './rule.ts';
import { amountOf, days, nameOf } from './wording.ts';

/** R23: two weeks at the maximum, and pain has not responded. */
export const maximumWithoutResponse = ruleForEachMedicine({
  id: 'R23',
  version: '1',
  title: 'Maximum dose without response',
  urgencies: ['info'],
  parameters: [
    'P.maxdose.min_days',
    'P.trial.baseline_pre_days',
    'P.trial.baseline_post_days',
    'P.score.decision_days',
    'P.response.pain_pct',
    'P.response.nrs_ok',
  ],
  sources: ['SEED', 'S-LBL-PGB'],
  answers: { info: { snoozeDays: null, mayDecline: true } },
  rearmsOn: [newScore()],
  closesWhen: 'The dose changes or pain reaches an adequate response.',
  about: (medicine) => oralTrialMedicines.includes(medicine),
  noSubject: 'an oral medicine for neuropathic pain is taken',
  check(look, medicine) {
    const use = look.chart.use(medicine);
    look.saw(use?.since);
    if (!use) return null;
    const cap = look.at(doseCap(look, medicine));
    // Without a kidney value the protocol's own maximum is all there is to compare with.
    const most = cap === 'unknown' ? look.at(protocolMaximum(look, medicine)) : cap;
    if (use.amount === null) look.lacks(`the daily dose of ${nameOf(medicine)}`);
    if (!look.that('the dose is known', use.amount === null ? 'unknown' : true)) return null;
    if (
      !look.that('the dose is the maximum for this patient', most !== null && use.amount === most)
    )
      return null;
    const least = look.limit('P.maxdose.min_days');
    const held = look.chart.daysSince(use.since);
    look.workedOut(
      'Days at the maximum',
      held,
      'days',
      `${amountOf(medicine, use.amount)} since ${use.since.on}`,
    );
    if (!look.that(`at least ${days(least)} at the maximum`, held >= least)) return null;
    const response = look.at(
      trialResponse(look, use.episode.start.number, use.since.number + least),
    );
    const inadequate = response === 'unknown' ? 'unknown' : response === 'inadequate';
    if (!look.that('the response is inadequate', inadequate)) return null;
    return {
      urgency: 'info',
      meaning: `${nameOf(medicine)} at its maximum of ${amountOf(medicine, use.amount)} for ${days(held)} without an adequate response. Do not go higher; plan what comes at week 4 to 6.`,
    };
  },
});
