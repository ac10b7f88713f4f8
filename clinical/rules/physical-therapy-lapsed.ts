import { dayNumber } from '../day.ts';
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
        'there is physical therapy',
        last !== undefined,
        'no physical therapy is recorded; R50 speaks of that',
      ) ||
      !last
    )
      return null;
    const convert =
      'Convert to a supervised structured programme, adapted to neuropathy (feet, balance).';
    if (last.value === 'advice_only') {
      return {
        urgency: 'action',
        title: 'Physical therapy: advice only',
        meaning: `Physical therapy is advice only since ${last.on}. ${convert}`,
      };
    }
    if (
      !look.that(
        'physical therapy is advice only or structured',
        last.value === 'structured',
        `physical therapy was ${last.value} on ${last.on}`,
      )
    )
      return null;
    const session = chart
      .facts('therapy_session')
      .filter(({ statement }) => statement.therapy === 'physical_therapy')
      .at(-1);
    if (session) look.note({ facts: [session] });
    else look.lacks('a physical therapy session');
    const most = look.limit('P.pt.session_gap_days');
    const seen = Math.max(last.number, session ? dayNumber(session.on) : -Infinity);
    const gap = chart.today - seen;
    look.workedOut(
      'Days since the last session',
      gap,
      'days',
      session ? `last session on ${session.on}` : `started on ${last.on}`,
    );
    if (
      !look.that(
        `more than ${days(most)} since the start and the last session`,
        gap > most,
        `the last session or the start was ${ago(gap)}; gaps up to ${days(most)} are allowed`,
      )
    )
      return null;
    return {
      urgency: 'action',
      title: `Physical therapy lapsed: ${session ? `last session ${session.on}` : 'no session recorded'}`,
      meaning: `${session ? `Last physical therapy session on ${session.on}, ${ago(gap)}` : `Physical therapy since ${last.on}, no session recorded`}. ${convert}`,
    };
  },
});
