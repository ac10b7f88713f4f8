import { classesOf } from '../formulary/index.ts';
import { say } from '../language/say.ts';
import { oralTrialMedicines } from '../measures/medicine-class.ts';
import { trialResponse } from '../measures/response.ts';
import { offered } from './offer-filter.ts';
import { newDose, newScore } from './rearm.ts';
import { ruleForEachMedicine } from './rule.ts';
import { oneOf } from './offer-words.ts';
import { inadequateBy } from './response-words.ts';
import { ago, days, nameOf, takenSince } from './wording.ts';

/** A score speaks about the trial from this many days after the start. */
const scoredFromDay = 21;
const oralClasses = ['gabapentinoid', 'snri', 'tca'];
const pending = ['R20', 'R21'];

/** R40: four to six weeks of an oral neuropathic medicine without an adequate response. */
export const firstLineInadequate = ruleForEachMedicine({
  id: 'R40',
  version: '1',
  title: 'First-line treatment inadequate',
  urgencies: ['info', 'action'],
  parameters: [
    'P.trial.min_weeks',
    'P.trial.max_weeks',
    'P.trial.baseline_pre_days',
    'P.trial.baseline_post_days',
    'P.score.decision_days',
    'P.response.pain_pct',
    'P.response.nrs_ok',
    'P.renal.max_age_days',
    'P.renal.max_age_reduced_days',
  ],
  sources: ['SEED', 'S-AAN2022'],
  answers: {
    info: { snoozeDays: null, mayDecline: true },
    action: { snoozeDays: null, mayDecline: true },
  },
  rearmsOn: [newScore(), newDose],
  closesWhen: 'Pain reaches an adequate response, or the medicine is stopped.',
  about: (medicine) => oralTrialMedicines.includes(medicine),
  noSubject: 'an oral medicine for neuropathic pain is taken',
  check(look, medicine) {
    const use = look.chart.use(medicine);
    if (!use) return null;
    const { start } = use.episode;
    look.saw(start);
    const least = 7 * look.limit('P.trial.min_weeks');
    const most = 7 * look.limit('P.trial.max_weeks');
    const taken = look.chart.daysSince(start);
    look.workedOut(
      say`Length of the trial`,
      taken,
      'days',
      say`${nameOf(medicine)} since ${start.on}`,
    );
    if (
      !look.that(
        () => say`taken for at least ${days(least)}`,
        taken.isAtLeast(least),
        () =>
          say`${nameOf(medicine)} was started ${ago(taken)}; a trial is judged after ${days(least)}`,
      )
    )
      return null;
    const response = trialResponse(look, start.number, start.number + scoredFromDay);
    const pain = inadequateBy(look, response, say`the response is inadequate`);
    if (pain === null) return null;
    const late = taken.isAtLeast(most);
    if (!late) {
      const step = pending.some((id) => look.rules.about(id, medicine).length > 0);
      if (
        !look.that(
          say`no titration step is pending`,
          !step,
          () => say`a titration step is due first; without it this comes after ${days(most)}`,
        )
      )
        return null;
      const asked = look.rules
        .about('R29', medicine)
        .every(({ firing }) => firing.urgency !== 'action');
      if (
        !look.that(
          say`no titration step waits for a record of tolerability`,
          asked,
          say`a titration step waits for a record of side effects, which R29 asks for`,
        )
      )
        return null;
    }
    const { offers, withheld } = offered(
      look,
      otherClasses(look.chart.active().map((each) => each.medicine)),
    );
    const change = look.protocol.secondLine;
    const next =
      offers.length > 0
        ? `${change === null ? say`Switch to, or add,` : say`${change} Fitting:`} ${oneOf(offers)}`
        : say`No other oral class fits; seek specialist advice.`;
    return {
      urgency: late ? 'action' : 'info',
      offers,
      withheld,
      title: say`First-line treatment inadequate: ${nameOf(medicine)}`,
      meaning: say`${takenSince(look.chart, use)}. ${pain}: response inadequate. ${next} Consider pain referral, psychological factors and CBT.`,
    };
  },
});

/** Trial medicines of classes of which none is taken. */
function otherClasses(taken: readonly string[]): string[] {
  const used = new Set(
    taken.flatMap((medicine) => classesOf(medicine).filter((id) => oralClasses.includes(id))),
  );
  return oralTrialMedicines.filter((medicine) => !classesOf(medicine).some((id) => used.has(id)));
}
