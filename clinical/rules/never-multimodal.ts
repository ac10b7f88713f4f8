import { say } from '../language/say.ts';
import {
  firstMedicineStart,
  firstStructuredTherapy,
  painReferrals,
} from '../measures/multimodal.ts';
import { episodeResponse } from '../measures/response.ts';
import { newPhysicalTherapy, newScore } from './rearm.ts';
import { rule } from './rule.ts';
import { inadequateBy } from './response-words.ts';
import { ago, days, startedName } from './wording.ts';

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
    if (
      !look.that(
        say`a medicine was started`,
        medicine !== null,
        say`no medicine was started yet`,
      ) ||
      !medicine
    )
      return null;
    const least = 7 * look.limit('P.referral.weeks');
    const taken = look.chart.daysSince(medicine);
    look.workedOut(
      say`Days since the first medicine`,
      taken,
      'days',
      say`first medicine on ${medicine.on}`,
    );
    if (
      !look.that(
        () => say`medicine for at least ${days(least)}`,
        taken.isAtLeast(least),
        () => say`the first medicine was started ${ago(taken)}; ${days(least)} are needed`,
      )
    )
      return null;
    const pain = inadequateBy(
      look,
      episodeResponse(look),
      say`the response since enrolment is inadequate`,
    );
    if (pain === null) return null;
    const therapy = firstStructuredTherapy(look.chart);
    if (therapy) look.note({ facts: [therapy] });
    if (
      !look.that(
        say`structured physical therapy was never started`,
        therapy === null,
        () => say`structured physical therapy was started on ${therapy?.on}`,
      )
    )
      return null;
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
    look.lacks(say`structured physical therapy`);
    return {
      urgency: 'info',
      meaning: say`${startedName(medicine)} since ${medicine.on}, never structured physical therapy. ${pain}: response inadequate. Not yet a treatment failure: add the missing part.`,
    };
  },
});
