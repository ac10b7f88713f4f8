import { say } from '../language/say.ts';
import { matchingCautions } from '../measures/cautions.ts';
import { newCheck, newDose, newReport, newScore } from './rearm.ts';
import { ruleForEachMedicine } from './rule.ts';
import { gateIs, stepDue, titratedByResponse } from './titration-step.ts';
import { amountOf, nameOf, takenSince } from './wording.ts';

/** R20: the present dose does not help enough, is tolerated, and may be raised. */
export const titrationUpDue = ruleForEachMedicine({
  id: 'R20',
  version: '1',
  title: 'Titration up due',
  urgencies: ['action'],
  parameters: [
    'P.trial.baseline_pre_days',
    'P.trial.baseline_post_days',
    'P.score.min_days_on_dose',
    'P.score.decision_days',
    'P.response.pain_pct',
    'P.response.nrs_ok',
    'P.ae.check_days',
    'P.renal.max_age_days',
    'P.renal.max_age_reduced_days',
  ],
  sources: ['SEED'],
  answers: { action: { snoozeDays: 7, mayDecline: true } },
  rearmsOn: [newScore(), newDose, newReport, newCheck],
  closesWhen:
    'The dose is changed, pain reaches an adequate response, or a side effect closes the gate.',
  about: (medicine) => titratedByResponse.includes(medicine),
  noSubject: 'a medicine titrated by response is taken',
  check(look, medicine) {
    const step = stepDue(look, medicine);
    if (!step || !gateIs(look, step, 'open')) return null;
    const cautions = look.at(matchingCautions(look.chart, medicine));
    return {
      urgency: 'action',
      title: say`Titration up due: ${nameOf(medicine)} ${step.from} to ${amountOf(medicine, step.to)}`,
      meaning: [
        say`${takenSince(look.chart, step.use)}, tolerated. ${step.pain}: response inadequate.`,
        say`Next step ${amountOf(medicine, step.to)}.`,
        ...cautions.map((text) => say`Caution: ${text}`),
      ].join(' '),
    };
  },
});
