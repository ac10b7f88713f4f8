import { say } from '../language/say.ts';
import { newCheck, newDose, newReport } from './rearm.ts';
import { ruleForEachMedicine } from './rule.ts';
import { gateIs, runIn, stepDue } from './titration-step.ts';
import { nameOf, takenSince } from './wording.ts';

/** R21: duloxetine has been at its run-in dose long enough. */
export const duloxetineRunInOver = ruleForEachMedicine({
  id: 'R21',
  version: '1',
  title: 'Duloxetine 30 to 60 mg',
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
  sources: ['SEED', 'S-LBL-DLX'],
  answers: { action: { snoozeDays: 7, mayDecline: true } },
  rearmsOn: [newReport, newCheck, newDose],
  closesWhen:
    'The dose is changed, pain reaches an adequate response, or a side effect closes the gate.',
  about: (medicine) => medicine === runIn.medicine,
  noSubject: 'duloxetine is taken',
  check(look) {
    const step = stepDue(look, runIn.medicine);
    if (!step || !gateIs(look, step, 'open')) return null;
    return {
      urgency: 'action',
      title: say`${nameOf(runIn.medicine)} ${step.from} to ${step.to} mg due`,
      meaning: say`${takenSince(look.chart, step.use)}, tolerated. Next step ${step.to} mg once daily.`,
    };
  },
});
