import { say } from '../language/say.ts';
import { therapyStatusNames } from './names.ts';
import { rule } from './rule.ts';
import { days } from './wording.ts';

/** R50: no physical therapy two weeks after enrolment. */
export const physicalTherapyMissing = rule({
  id: 'R50',
  version: '1',
  title: 'Physical therapy missing',
  urgencies: ['action'],
  parameters: ['P.pt.start_within_days'],
  sources: ['SEED'],
  answers: { action: { snoozeDays: 14, mayDecline: true } },
  closesWhen: 'Physical therapy is recorded, or the patient declines it.',
  check(look) {
    const { chart } = look;
    const within = look.limit('P.pt.start_within_days');
    if (
      !look.that(
        () => say`at least ${days(within)} since enrolment`,
        chart.dayOfFollowUp.isAtLeast(within),
        () =>
          say`enrolment was on ${chart.patient.enrolledOn}; therapy should begin within ${days(within)}`,
      )
    )
      return null;
    const last = chart.therapy('physical_therapy').at(-1);
    look.saw(last);
    if (
      !look.that(
        say`there is no current physical therapy`,
        !last || last.value === 'stopped',
        () =>
          say`physical therapy is recorded as ${last && therapyStatusNames[last.value]} on ${last?.on}`,
      )
    )
      return null;
    const refused = chart
      .facts('refusal')
      .filter(({ statement }) => statement.of === 'physical_therapy');
    look.note({ facts: refused });
    if (
      !look.that(
        say`physical therapy was not declined`,
        refused.length === 0,
        () => say`the patient declined physical therapy on ${refused.at(-1)?.on}`,
      )
    )
      return null;
    if (!last) look.lacks(say`a physical therapy record`);
    const state = last
      ? say`Physical therapy was stopped on ${last.on}.`
      : say`No physical therapy so far.`;
    const title = last ? say`Physical therapy stopped ${last.on}` : say`Physical therapy missing`;
    return { urgency: 'action', title, meaning: say`${state} Refer to a formal programme.` };
  },
});
