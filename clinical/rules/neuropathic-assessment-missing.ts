import { neuropathicScreens } from '../instruments/index.ts';
import { say } from '../language/say.ts';
import { mechanismNames } from './names.ts';
import { rule } from './rule.ts';
import { days } from './wording.ts';

/** R04: nobody has yet decided whether the pain is neuropathic. */
export const neuropathicAssessmentMissing = rule({
  id: 'R04',
  version: '1',
  title: 'Neuropathic assessment missing',
  urgencies: ['action'],
  parameters: ['P.neuro.grace_days'],
  sources: ['SEED'],
  answers: { action: { snoozeDays: 14, mayDecline: false } },
  closesWhen: 'A neuropathic screen (DN4, painDETECT or S-LANSS) or a classification is recorded.',
  check(look) {
    const { chart } = look;
    const grace = look.limit('P.neuro.grace_days');
    const screens = neuropathicScreens.flatMap((id) => chart.scores(id));
    const mechanisms = chart.mechanisms();
    look.saw(...screens, ...mechanisms);
    look.workedOut(
      say`Days since enrolment`,
      chart.dayOfFollowUp,
      'days',
      say`enrolled on ${chart.patient.enrolledOn}`,
    );
    if (
      !look.that(
        () => say`at least ${grace} days since enrolment`,
        chart.dayOfFollowUp.isAtLeast(grace),
        () =>
          say`enrolment was on ${chart.patient.enrolledOn}; this is due ${days(grace)} after it`,
      )
    )
      return null;
    const classified = mechanisms.at(-1);
    const screened = screens.map(({ on }) => on).toSorted();
    if (
      !look.that(
        say`no neuropathic screen is recorded`,
        screens.length === 0,
        () => say`a neuropathic screen was done on ${screened.at(-1)}`,
      )
    )
      return null;
    if (
      !look.that(
        say`the pain is not classified`,
        mechanisms.length === 0,
        () =>
          classified &&
          say`the pain was classified as ${mechanismNames[classified.value]} on ${classified.on}`,
      )
    )
      return null;
    look.lacks(say`a neuropathic screen or a classification of the pain`);
    return {
      urgency: 'action',
      meaning: say`Decide whether the pain is neuropathic, musculoskeletal or mixed. A DN4 or painDETECT helps.`,
    };
  },
});
