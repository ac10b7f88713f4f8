/** When pain and function were last assessed together (SEED). */
import type { Chart } from '../chart/chart.ts';
import { onceASetting } from '../chart/once-a-chart.ts';
import type { Elapsed } from '../chart/elapsed.ts';
import { between, type Entry } from '../chart/series.ts';
import { functionPriority } from '../instruments/index.ts';
import { say } from '../language/say.ts';
import { limit, type Finding, type Setting } from './finding.ts';
import { painInstruments } from './response.ts';

/** The latest score of any function instrument; null = never. */
export function latestFunction(chart: Chart): Entry<number> | null {
  return newest(functionPriority.map((id) => chart.scores(id).at(-1)));
}

/** The latest pain score, average NRS or PEG; null = never. */
export function latestPain(chart: Chart): Entry<number> | null {
  return newest(painInstruments.map((id) => chart.scores(id).at(-1)));
}

/**
 * Days since the last reassessment: a pain and a function score at most 3 days apart, dated by the
 * later one, or a PEG. Without any, the days since enrolment.
 */
export function daysSinceReassessment(setting: Setting): Finding<Elapsed> {
  return sinceReassessment(setting, null);
}

const sinceReassessment = onceASetting(
  ({ chart, protocol }: Setting, _: null): Finding<Elapsed> => {
    const apart = protocol.parameter('P.reassess.pair_window_days').value;
    const last = lastReassessment(chart, apart);
    const since = last ? chart.daysSince(last) : chart.dayOfFollowUp;
    return {
      value: since,
      facts: last?.facts ?? [],
      computed: [
        {
          label: say`Days since the last reassessment`,
          value: since.days,
          unit: 'days',
          how: last
            ? say`pain and function together on ${last.on}`
            : say`never; counted from enrolment`,
        },
      ],
      thresholds: [limit(protocol, 'P.reassess.pair_window_days')],
      missing: last
        ? []
        : [{ what: say`a reassessment (pain and function together)`, staleSince: null }],
    };
  },
);

/** A PEG asks for pain and function, so it is a reassessment by itself. */
function lastReassessment(chart: Chart, apart: number): Entry<number> | null {
  const functions = functionPriority.map((id) => chart.scores(id));
  const pains = painInstruments
    .flatMap((id) => chart.scores(id))
    .sort((a, b) => b.number - a.number);
  let best: Entry<number> | null = null;
  for (const pain of pains) {
    // Newest first: a pain score this old can no longer belong to a later pair.
    if (best && pain.number + apart <= best.number) break;
    for (const scores of functions) {
      for (const score of between(scores, pain.number - apart, pain.number + apart))
        if (!best || Math.max(score.number, pain.number) > best.number) best = paired(pain, score);
    }
  }
  return best;
}

function paired(pain: Entry<number>, score: Entry<number>): Entry<number> {
  const dated = score.number > pain.number ? score : pain;
  return { ...dated, facts: [...pain.facts, ...score.facts] };
}

function newest(entries: readonly (Entry<number> | undefined)[]): Entry<number> | null {
  return entries.reduce<Entry<number> | null>(
    (best, entry) => (entry && (!best || entry.number > best.number) ? entry : best),
    null,
  );
}
