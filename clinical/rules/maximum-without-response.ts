import { say } from '../language/say.ts';
import { doseCap, protocolMaximum } from '../measures/dosing.ts';
import { oralTrialMedicines } from '../measures/medicine-class.ts';
import { trialResponse } from '../measures/response.ts';
import { newScore } from './rearm.ts';
import { ruleForEachMedicine } from './rule.ts';
import { inadequateBy } from './response-words.ts';
import { ago, amountOf, days, nameOf, nameWithin, takenSince } from './wording.ts';

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
    if (use.amount === null) look.lacks(say`the daily dose of ${nameOf(medicine)}`);
    if (
      !look.that(
        say`the dose is known`,
        use.amount === null ? 'unknown' : true,
        undefined,
        () => say`the daily dose of ${nameWithin(medicine)} is not known`,
      )
    )
      return null;
    if (
      !look.that(
        say`the dose is the maximum for this patient`,
        most !== null && use.amount === most,
        () =>
          say`${amountOf(medicine, use.amount)} is not the maximum for this patient (${most === null ? say`none is set` : amountOf(medicine, most)})`,
      )
    )
      return null;
    const least = look.limit('P.maxdose.min_days');
    const held = look.chart.daysSince(use.since);
    look.workedOut(
      say`Days at the maximum`,
      held,
      'days',
      say`${amountOf(medicine, use.amount)} since ${use.since.on}`,
    );
    if (
      !look.that(
        () => say`at least ${days(least)} at the maximum`,
        held.isAtLeast(least),
        () => say`the maximum began ${ago(held)}; it is judged after ${days(least)}`,
      )
    )
      return null;
    const pain = inadequateBy(
      look,
      trialResponse(look, use.episode.start.number, use.since.number + least),
      say`the response is inadequate`,
    );
    if (pain === null) return null;
    return {
      urgency: 'info',
      title: say`Maximum dose without response: ${nameOf(medicine)} ${amountOf(medicine, use.amount)}`,
      meaning: say`${takenSince(look.chart, use)}, the maximum for this patient. ${pain}: response inadequate. Do not go higher; plan what comes next.`,
    };
  },
});
