import { say } from '../language/say.ts';
import { rule } from './rule.ts';
import { ago, days, shownNumber } from './wording.ts';

/** R74: diabetes without a recent HbA1c. */
export const hba1cDue = rule({
  id: 'R74',
  version: '1',
  title: 'HbA1c due',
  urgencies: ['action'],
  parameters: ['P.hba1c.interval_days', 'P.hba1c.interval_offtarget_days', 'P.hba1c.target_pct'],
  sources: ['SEED', 'S-ADA2025'],
  answers: { action: { snoozeDays: 14, mayDecline: false } },
  closesWhen: 'An HbA1c result is recorded.',
  check(look) {
    const diabetes = look.chart.conditionEvidence('diabetes');
    const last = look.chart.labs('hba1c').at(-1);
    look.saw(...diabetes, last);
    if (!look.that(say`diabetes is recorded`, diabetes.length > 0)) return null;
    const target = look.limit('P.hba1c.target_pct');
    const off = last !== undefined && last.value >= target;
    const interval = look.limit(off ? 'P.hba1c.interval_offtarget_days' : 'P.hba1c.interval_days');
    const longest = Math.min(interval, look.protocol.parameter('P.hba1c.interval_days').value);
    const age = last ? look.chart.daysSince(last) : null;
    if (
      !look.that(
        () => say`no HbA1c in the last ${days(longest)}`,
        age === null || age.isMoreThan(longest),
        () => say`the last HbA1c is from ${last?.on}; the next is due after ${days(longest)}`,
      )
    )
      return null;
    look.lacks(say`an HbA1c`, last?.on ?? null);
    const state = last
      ? say`The last HbA1c was ${shownNumber(last.value)} % on ${last.on}, ${ago(age ?? 0)}.`
      : say`HbA1c was never recorded.`;
    const before = last
      ? say`last ${shownNumber(last.value)} % on ${last.on}`
      : say`never recorded`;
    return {
      urgency: 'action',
      title: say`HbA1c due: ${before}`,
      meaning: say`${state} Order HbA1c.`,
    };
  },
});
