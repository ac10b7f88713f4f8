import {
  firstMedicineStart,
  firstStructuredTherapy,
  painReferrals,
} from '../measures/multimodal.ts';
import { episodeResponse } from '../measures/response.ts';
import { newPhysicalTherapy, newScore } from './rearm.ts';
import { rule } from './rule.ts';
import { days } from './wording.ts';

/** R48: eight weeks of medicine without response, but physical therapy was never structured. */
export const neverMultimodal = rule({
  id: 'R48',
  version: '1',
  title: 'Eight weeks, but never multimodal',
  urgencies: ['info'],
  parameters: [
    'P.referral.weeks',
    'P.response.pain_pct',
    'P.response.nrs_ok',
    'P.score.decision_days',
  ],
  sources: ['SEED'],
  answers: { info: { snoozeDays: null, mayDecline: true } },
  rearmsOn: [newScore(), newPhysicalTherapy],
  closesWhen:
    'Structured physical therapy is started, a referral is recorded, or pain reaches an adequate response.',
  check(look) {
    const medicine = firstMedicineStart(look.chart);
    look.saw(medicine);
    if (!look.that('a medicine was started', medicine !== null) || !medicine) return null;
    const least = 7 * look.limit('P.referral.weeks');
    const taken = look.chart.daysSince(medicine);
    look.workedOut(
      'Days since the first medicine',
      taken,
      'days',
      `first medicine on ${medicine.on}`,
    );
    if (!look.that(`medicine for at least ${days(least)}`, taken >= least)) return null;
    const response = look.at(episodeResponse(look));
    if (
      !look.that(
        'the response since enrolment is inadequate',
        response === 'unknown' ? 'unknown' : response === 'inadequate',
      )
    )
      return null;
    const therapy = firstStructuredTherapy(look.chart);
    if (therapy) look.note({ facts: [therapy] });
    if (!look.that('structured physical therapy was never started', therapy === null)) return null;
    const referrals = painReferrals(look.chart);
    look.note({ facts: referrals });
    if (!look.that('no referral to a pain specialist in 180 days', referrals.length === 0))
      return null;
    look.lacks('structured physical therapy');
    return {
      urgency: 'info',
      meaning: `${days(taken)} of medicine without an adequate response, but never structured physical therapy. Not yet a treatment failure: add the missing part.`,
    };
  },
});
