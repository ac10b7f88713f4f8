import { later } from '../day.ts';
import { say } from '../language/say.ts';
import {
  firstMedicineStart,
  firstStructuredTherapy,
  painReferrals,
} from '../measures/multimodal.ts';
import { episodeResponse } from '../measures/response.ts';
import { newScore } from './rearm.ts';
import { rule } from './rule.ts';
import { inadequateBy } from './response-words.ts';
import { days, startedName } from './wording.ts';

/** R47: eight weeks of medicine and structured physical therapy, and pain has not responded. */
export const eightWeeksWithoutResponse = rule({
  id: 'R47',
  version: '1',
  title: 'Eight weeks of multimodal therapy without response',
  urgencies: ['action'],
  parameters: [
    'P.referral.weeks',
    'P.response.pain_pct',
    'P.response.nrs_ok',
    'P.score.decision_days',
  ],
  sources: ['SEED'],
  answers: { action: { snoozeDays: null, mayDecline: true } },
  rearmsOn: [newScore()],
  closesWhen: 'A referral to a pain specialist is recorded, or pain reaches an adequate response.',
  check(look) {
    const medicine = firstMedicineStart(look.chart);
    const therapy = firstStructuredTherapy(look.chart);
    look.saw(medicine);
    if (therapy) look.note({ facts: [therapy] });
    if (
      !look.that(
        say`a medicine was started`,
        medicine !== null,
        say`no medicine was started yet`,
      ) ||
      !medicine
    )
      return null;
    if (!look.that(say`structured physical therapy was started`, therapy !== null) || !therapy)
      return null;
    const least = 7 * look.limit('P.referral.weeks');
    const both = look.chart.daysSince({ on: later(medicine.on, therapy.on) });
    look.workedOut(
      say`Days of both together`,
      both,
      'days',
      say`medicine since ${medicine.on}, therapy since ${therapy.on}`,
    );
    if (
      !look.that(
        () => say`both for at least ${days(least)}`,
        both.isAtLeast(least),
        () => say`both have run for ${days(both)}; ${days(least)} are needed`,
      )
    )
      return null;
    const pain = inadequateBy(
      look,
      episodeResponse(look),
      say`the response since enrolment is inadequate`,
    );
    if (pain === null) return null;
    const referrals = painReferrals(look.chart);
    look.note({ facts: referrals });
    if (
      !look.that(
        say`no referral to a pain specialist in 180 days`,
        referrals.length === 0,
        () => say`a referral to a pain specialist is recorded on ${referrals.at(-1)?.on}`,
      )
    )
      return null;
    return {
      urgency: 'action',
      meaning: say`${startedName(medicine)} since ${medicine.on}, structured physical therapy since ${therapy.on}. ${pain}: response inadequate. Refer to a pain specialist.`,
    };
  },
});
