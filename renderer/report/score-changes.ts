/** How each score stands against its first value since the clinic follows the patient. */
import type { Chart } from '../../clinical/chart.ts';
import { addDays, type Day } from '../../clinical/day.ts';
import {
  bandOf,
  changeOf,
  functionPriority,
  instrument,
  storedScore,
} from '../../clinical/instruments/index.ts';
import { defaultProtocol } from '../../clinical/protocol.ts';
import { judged } from '../timeline/change.ts';
import { m } from '../../words/messages.js';
import { sayNumber } from '../ui/say.ts';
import { shortScoreName } from '../ui/score-words.ts';

export type ScoreChange = {
  name: string;
  max: number;
  first: { value: number; on: Day };
  latest: { value: number; on: Day; band: string | null };
  /** "meaningfully better by 3", "no meaningful change (better by 1)", or null with one value only. */
  change: string | null;
};

/** Pain first, then function, each instrument that has values. */
export function scoreChanges(chart: Chart): ScoreChange[] {
  const ids = ['nrs_avg', ...functionPriority, 'phq9', 'gad7'];
  return ids.flatMap((id) => changeIn(chart, id) ?? []);
}

function changeIn(chart: Chart, id: string): ScoreChange | null {
  const scores = chart.scores(id);
  const latest = scores.at(-1);
  const before = defaultProtocol.parameter('P.trial.baseline_pre_days').value;
  const counted = addDays(chart.patient.enrolledOn, -before);
  const first = scores.find(({ on }) => on >= counted) ?? scores[0];
  if (!first || !latest) return null;
  return {
    name: shortScoreName(id),
    max: storedScore(id).max,
    first: { value: first.value, on: first.on },
    latest: { value: latest.value, on: latest.on, band: bandOf(id, latest.value) },
    change: first.on === latest.on ? null : inWords(id, first.value, latest.value),
  };
}

function inWords(id: string, first: number, latest: number): string | null {
  const of = instrument(id);
  const change = changeOf(of, first, latest);
  if (!change) return null;
  const size = sayNumber(Math.abs(change.improvement));
  if (change.improvement === 0) return m.report_unchanged();
  const matters = judged(id, first, latest) !== 'no_change';
  if (change.improvement > 0)
    return matters ? m.report_better_meaningful({ size }) : m.report_better_slight({ size });
  return matters ? m.report_worse_meaningful({ size }) : m.report_worse_slight({ size });
}
