import { say } from '../language/say.ts';
import { rule } from './rule.ts';

/** R44: the self-harm item of the PHQ-9 was answered above 0 and safety was not assessed since. */
export const selfHarmAnswer = rule({
  id: 'R44',
  version: '1',
  title: 'Self-harm item positive',
  urgencies: ['urgent'],
  parameters: [],
  sources: ['S-PHQ'],
  answers: {},
  closesWhen: 'A safety assessment is recorded.',
  check(look) {
    const item = look.chart.scores('phq9_item9').at(-1);
    look.saw(item);
    if (!item) look.lacks(say`the self-harm item of the PHQ-9`);
    if (
      !look.that(
        say`the latest self-harm item is known`,
        item ? true : 'unknown',
        undefined,
        say`the self-harm item was never answered`,
      ) ||
      !item
    )
      return null;
    if (
      !look.that(
        say`the latest self-harm item is 1 or more`,
        item.value >= 1,
        () => say`the self-harm item was answered 0 on ${item.on}`,
      )
    )
      return null;
    const assessed = look.chart
      .facts('care_event')
      .filter(({ on, statement }) => statement.event === 'safety_assessment' && on >= item.on);
    look.note({ facts: assessed });
    if (
      !look.that(
        say`safety was not assessed since`,
        assessed.length === 0,
        () => say`safety was assessed on ${assessed.at(-1)?.on}`,
      )
    )
      return null;
    look.lacks(say`a safety assessment`);
    return {
      urgency: 'urgent',
      title: say`Self-harm item positive: ${item.value} of 3`,
      meaning: say`Self-harm item answered ${item.value} of 3 on ${item.on}. Assess suicide risk today.`,
    };
  },
});
