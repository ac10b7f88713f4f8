import { say } from '../language/say.ts';
import { newScore } from './rearm.ts';
import { rule } from './rule.ts';
import { days, nameWithin } from './wording.ts';

/** STarT Back psychosocial score that means high risk. */
const highRiskFrom = 4;
/** PCS above which catastrophising is clinically relevant. */
const pcsAbove = 30;
const counted: readonly string[] = ['referred', 'active', 'declined'];

/** R46: treatment fails or the psychosocial risk is high, and CBT was not considered. */
export const considerCbt = rule({
  id: 'R46',
  version: '1',
  title: 'Consider CBT',
  urgencies: ['action'],
  parameters: ['P.cbt.lookback_days'],
  sources: ['SEED'],
  answers: { action: { snoozeDays: null, mayDecline: true } },
  rearmsOn: [newScore('start_back_psych', 'pcs')],
  closesWhen: 'CBT is recorded as referred, active or declined.',
  check(look) {
    const { chart } = look;
    const psychosocial = chart.scores('start_back_psych').at(-1);
    const catastrophising = chart.scores('pcs').at(-1);
    look.saw(psychosocial, catastrophising);
    const failing = look.rules.of('R40');
    for (const { look: trial } of failing) look.note({ facts: trial.facts });
    const reasons = [
      ...failing.map(
        ({ firing }) => say`${firing.medicines?.map(nameWithin).join(', ')} trial inadequate`,
      ),
      ...(psychosocial && psychosocial.value >= highRiskFrom
        ? [say`STarT Back psychosocial ${psychosocial.value} on ${psychosocial.on}`]
        : []),
      ...(catastrophising && catastrophising.value > pcsAbove
        ? [say`PCS ${catastrophising.value} on ${catastrophising.on}`]
        : []),
    ];
    if (
      !look.that(
        say`first-line treatment is inadequate (R40), or STarT Back or PCS shows high risk`,
        reasons.length > 0,
        say`no trial has failed, and neither STarT Back nor PCS shows high risk`,
      )
    )
      return null;
    const lookback = look.limit('P.cbt.lookback_days');
    const cbt = chart
      .facts('therapy')
      .filter(({ statement }) => statement.therapy === 'cbt' && counted.includes(statement.status));
    const records = chart.within(cbt, lookback);
    look.note({ facts: records });
    if (
      !look.that(
        () => say`no CBT record in the last ${days(lookback)}`,
        records.length === 0,
        () => say`CBT was recorded on ${records.at(-1)?.on}, within the last ${days(lookback)}`,
      )
    )
      return null;
    return {
      urgency: 'action',
      title: say`Consider CBT: ${reasons[0]}`,
      meaning: say`Offer cognitive behavioural therapy: ${reasons.join('; ')}.`,
    };
  },
});
