import { later } from '../day.ts';
import { say } from '../language/say.ts';
import { therapyStatusNames } from './names.ts';
import { rule } from './rule.ts';
import { ago, days } from './wording.ts';

/** R51: physical therapy is advice only, or is no longer attended. */
export const physicalTherapyLapsed = rule({
  id: 'R51',
  version: '1',
  title: 'Physical therapy unstructured or lapsed',
  urgencies: ['action'],
  parameters: ['P.pt.session_gap_days'],
  sources: ['SEED'],
  answers: { action: { snoozeDays: 14, mayDecline: false } },
  closesWhen:
    'A structured programme is recorded, or a session of one that has begun, or its completion.',
  check(look) {
    const { chart } = look;
    const last = chart.therapy('physical_therapy').at(-1);
    look.saw(last);
    if (
      !look.that(
        say`there is physical therapy`,
        last !== undefined,
        say`no physical therapy is recorded; R50 speaks of that`,
      ) ||
      !last
    )
      return null;
    const convert = say`Convert to a supervised structured programme, adapted to neuropathy (feet, balance).`;
    if (last.value === 'advice_only') {
      return {
        urgency: 'action',
        title: say`Physical therapy: advice only`,
        meaning: say`Physical therapy is advice only since ${last.on}. ${convert}`,
      };
    }
    if (
      !look.that(
        say`physical therapy is advice only or structured`,
        last.value === 'structured',
        () => say`physical therapy was ${therapyStatusNames[last.value]} on ${last.on}`,
      )
    )
      return null;
    const session = chart
      .facts('therapy_session')
      .filter(({ statement }) => statement.therapy === 'physical_therapy')
      .at(-1);
    if (session) look.note({ facts: [session] });
    else look.lacks(say`a physical therapy session`);
    const most = look.limit('P.pt.session_gap_days');
    const gap = chart.daysSince({ on: session ? later(last.on, session.on) : last.on });
    look.workedOut(
      say`Days since the last session`,
      gap,
      'days',
      session ? say`last session on ${session.on}` : say`started on ${last.on}`,
    );
    if (
      !look.that(
        () => say`more than ${days(most)} since the start and the last session`,
        gap.isMoreThan(most),
        () =>
          say`the last session or the start was ${ago(gap)}; gaps up to ${days(most)} are allowed`,
      )
    )
      return null;
    return {
      urgency: 'action',
      title: say`Physical therapy lapsed: ${session ? say`last session ${session.on}` : say`no session recorded`}`,
      meaning: `${session ? say`Last physical therapy session on ${session.on}, ${ago(gap)}` : say`Physical therapy since ${last.on}, no session recorded`}. ${convert}`,
    };
  },
});
