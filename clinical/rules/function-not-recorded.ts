import { say } from '../language/say.ts';
import { latestFunction, latestPain } from '../measures/reassessment.ts';
import type { Entry } from '../chart/series.ts';
import { storedScore } from '../instruments/index.ts';
import { rule } from './rule.ts';
import { days, onDay, shownNumber, whenOf } from './wording.ts';

/** R12: pain is followed, function is not. */
export const functionNotRecorded = rule({
  id: 'R12',
  version: '1',
  title: 'Function not recorded although pain is',
  urgencies: ['action'],
  parameters: ['P.score.current_days'],
  sources: ['SEED'],
  answers: { action: { snoozeDays: 7, mayDecline: false } },
  closesWhen: 'A function score (ODI, RMDQ, PROMIS, Quebec, PSFS, BPI or PEG) is recorded.',
  check(look) {
    const current = look.limit('P.score.current_days');
    const pain = latestPain(look.chart);
    const ability = latestFunction(look.chart);
    look.saw(pain, ability);
    const painKnown = pain !== null && look.chart.daysSince(pain).isAtMost(current);
    if (
      !look.that(
        () => say`a pain score of the last ${current} days`,
        painKnown,
        () =>
          pain
            ? say`pain was last recorded on ${pain.on}, more than ${days(current)} ago`
            : say`pain was never recorded`,
      )
    )
      return null;
    const functionKnown = ability !== null && look.chart.daysSince(ability).isAtMost(current);
    if (
      !look.that(
        () => say`no function score in the last ${current} days`,
        !functionKnown,
        () => say`function was recorded on ${ability?.on}, within the last ${days(current)}`,
      )
    )
      return null;
    look.lacks(say`a function score`, ability?.on ?? null);
    const last = ability
      ? say`was last recorded ${onDay(look.chart, ability)} (${scoreSaid(ability)})`
      : say`has never been recorded`;
    return {
      urgency: 'action',
      title: ability
        ? say`Function due: last ${scoreSaid(ability)} on ${ability.on}`
        : say`Function due: never recorded`,
      meaning: say`Pain was recorded ${whenOf(look.chart, pain?.on ?? look.chart.on)}, function ${last}. Record function; it counts as much as pain.`,
    };
  },
});

/** "PEG 5.3". */
function scoreSaid({ value, facts }: Entry<number>): string {
  const statement = facts[0]?.statement;
  const label = statement?.kind === 'score' ? storedScore(statement.instrument).label : say`score`;
  return `${label} ${shownNumber(value)}`;
}
