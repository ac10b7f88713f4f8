import { say } from '../language/say.ts';
import { rule } from './rule.ts';
import { ago, days } from './wording.ts';

/** R70: metformin without a vitamin B12 in the last year. Past supplement trials make no difference. */
export const b12DueOnMetformin = rule({
  id: 'R70',
  version: '1',
  title: 'B12 due on metformin',
  urgencies: ['action'],
  parameters: ['P.b12.interval_days'],
  sources: ['SEED', 'S-LBL-MET', 'S-ADA2025', 'S-MHRA2022'],
  answers: { action: { snoozeDays: 28, mayDecline: false } },
  closesWhen: 'A total B12 result is recorded, or metformin is stopped.',
  check(look) {
    const metformin = look.chart.use('metformin');
    look.saw(metformin?.episode.start);
    if (!look.that(say`metformin is taken`, metformin !== null)) return null;
    const last = look.chart.labs('b12_total').at(-1);
    look.saw(last);
    const interval = look.limit('P.b12.interval_days');
    const age = last ? look.chart.daysSince(last) : null;
    const due = age === null || age.isMoreThan(interval);
    if (
      !look.that(
        () => say`no total B12 in the last ${days(interval)}`,
        due,
        () => say`the last total B12 is from ${last?.on}; the next is due after ${days(interval)}`,
      )
    )
      return null;
    look.lacks(say`a total vitamin B12`, last?.on ?? null);
    const state =
      age === null
        ? say`B12 was never measured`
        : say`the last B12 was on ${last?.on}, ${ago(age)}`;
    return {
      urgency: 'action',
      title: say`B12 due on metformin: ${last ? say`last ${last.on}` : say`never measured`}`,
      medicines: ['metformin'],
      meaning: say`Metformin since ${metformin?.episode.start.on}, ${state}. Order vitamin B12.`,
    };
  },
});
