import { latestFunction, latestPain } from '../measures/reassessment.ts';
import { rule } from './rule.ts';

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
    const painKnown = pain !== null && look.chart.daysSince(pain) <= current;
    if (!look.that(`a pain score of the last ${current} days`, painKnown)) return null;
    const functionKnown = ability !== null && look.chart.daysSince(ability) <= current;
    if (!look.that(`no function score in the last ${current} days`, !functionKnown)) return null;
    look.lacks('a function score', ability?.on ?? null);
    const last = ability ? `was last recorded on ${ability.on}` : 'has never been recorded';
    return {
      urgency: 'action',
      meaning: `Pain was recorded on ${pain?.on}, function ${last}. Record function; it counts as much as pain.`,
    };
  },
});
