/** Change in function since enrolment, by the first instrument in priority that can tell (S-OSTELO2008). */
import { from } from '../chart/series.ts';
import { changeOf, functionPriority, instrument, storedScore } from '../instruments/index.ts';
import { say } from '../language/say.ts';
import { limit, type Finding, type Setting } from './finding.ts';
import { episodeBaseline } from './response.ts';

/** True = improved by at least the smallest meaningful change of the instrument. */
export function functionImproved(setting: Setting): Finding<boolean | 'unknown'> {
  const { chart, protocol } = setting;
  const apart = protocol.parameter('P.discord.min_days').value;
  const current = protocol.parameter('P.score.current_days').value;
  const thresholds = [
    limit(protocol, 'P.discord.min_days'),
    limit(protocol, 'P.score.current_days'),
  ];
  const baselineOf = episodeBaseline(chart);
  for (const id of functionPriority) {
    const before = baselineOf(id);
    if (!before) continue;
    const later = from(chart.scores(id), before.number + apart);
    const now = chart.latestWithin(later, current);
    const change = now && changeOf(instrument(id), before.value, now.value);
    if (!change) continue;
    return {
      value: change.meaningful,
      facts: [...before.facts, ...now.facts],
      computed: [
        {
          label: say`Improvement in ${storedScore(id).label}`,
          value: change.improvement,
          unit: 'points',
          how: say`${storedScore(id).label} ${before.value} on ${before.on}, ${now.value} on ${now.on}`,
        },
      ],
      thresholds,
    };
  }
  const what = say`a function score within 14 days of enrolment and a current one by the same instrument`;
  return { value: 'unknown', missing: [{ what, staleSince: null }], thresholds };
}
