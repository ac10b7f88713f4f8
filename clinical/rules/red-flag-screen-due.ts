import { say } from '../language/say.ts';
import { rule } from './rule.ts';
import { ago, days } from './wording.ts';

/** R03: red flags were never asked about, or not recently. */
export const redFlagScreenDue = rule({
  id: 'R03',
  version: '1',
  title: 'Red-flag screen missing or stale',
  urgencies: ['action', 'info'],
  parameters: ['P.redflag.screen_days'],
  sources: ['SEED', 'S-IFOMPT'],
  answers: {
    action: { snoozeDays: 7, mayDecline: false },
    info: { snoozeDays: 7, mayDecline: false },
  },
  closesWhen: 'A red-flag screen is recorded.',
  check(look) {
    const last = look.chart.redFlagScreens().at(-1);
    look.saw(last);
    if (!last) {
      look.lacks(say`a red-flag screen`);
      if (!look.that(say`the patient is enrolled`, look.chart.dayOfFollowUp.isAtLeast(0)))
        return null;
      return {
        urgency: 'action',
        title: say`Red-flag screen missing`,
        meaning: say`Red flags have never been asked about. Ask the red-flag questions now.`,
      };
    }
    const most = look.limit('P.redflag.screen_days');
    const age = look.chart.daysSince(last);
    look.workedOut(say`Age of the last screen`, age, 'days', say`screen of ${last.on}`);
    if (
      !look.that(
        () => say`the last screen is more than ${days(most)} old`,
        age.isMoreThan(most),
        () =>
          say`the last screen is from ${age.days > 1 ? `${last.on}, ${ago(age)}` : ago(age)}; the next is due after ${days(most)}`,
      )
    )
      return null;
    look.lacks(say`a recent red-flag screen`, last.on);
    return {
      urgency: 'info',
      title: say`Red-flag screen due: last ${last.on}`,
      meaning: say`The last red-flag screen was on ${last.on}, ${ago(age)}. Ask the red-flag questions again.`,
    };
  },
});
