import { say } from '../language/say.ts';
import { rule } from './rule.ts';
import { ago, days } from './wording.ts';

/** R42: mood was not asked about although four weeks have passed or treatment fails. */
export const psychologicalScreenDue = rule({
  id: 'R42',
  version: '1',
  title: 'Psychological screen due',
  urgencies: ['action'],
  parameters: ['P.psych.first_due_days', 'P.psych.interval_days'],
  sources: ['SEED'],
  answers: { action: { snoozeDays: 14, mayDecline: false } },
  closesWhen: 'A PHQ-2 or PHQ-9 is recorded.',
  check(look) {
    const { chart } = look;
    const first = look.limit('P.psych.first_due_days');
    const interval = look.limit('P.psych.interval_days');
    const due = chart.dayOfFollowUp.isAtLeast(first) || look.rules.fires('R40');
    if (
      !look.that(
        () =>
          say`at least ${days(first)} since enrolment, or first-line treatment inadequate (R40)`,
        due,
        () =>
          say`enrolment was on ${chart.patient.enrolledOn}; the first screen is due ${days(first)} after it`,
      )
    )
      return null;
    const screens = ['phq2', 'phq9'].flatMap((id) => chart.scores(id).at(-1) ?? []);
    look.saw(...screens);
    const recent = screens.some((entry) => chart.daysSince(entry).isAtMost(interval));
    const last =
      screens
        .map(({ on }) => on)
        .toSorted()
        .at(-1) ?? null;
    if (
      !look.that(
        () => say`no PHQ-2 or PHQ-9 in the last ${days(interval)}`,
        !recent,
        () => say`the last PHQ-2 or PHQ-9 is from ${last}; the next is due after ${days(interval)}`,
      )
    )
      return null;
    look.lacks(say`a PHQ-2 or PHQ-9`, last);
    const state = last
      ? say`The last mood screen was on ${last}, ${ago(chart.daysSince({ on: last }))}.`
      : say`Mood was never screened.`;
    return {
      urgency: 'action',
      title: say`Psychological screen due: ${last ? say`last ${last}` : say`never done`}`,
      meaning: say`${state} Do a PHQ-2 (then PHQ-9), GAD-7, and PCS or STarT Back.`,
    };
  },
});
