/** How each score stands against its first value since the clinic follows the patient. */
import type { Chart } from '../../clinical/chart.ts';
import { addDays, type Day } from '../../clinical/day.ts';
import { bandOf, functionPriority, storedScore } from '../../clinical/instruments/index.ts';
import type { Protocol } from '../../clinical/protocol.ts';
import { changeInWords } from '../../clinical/report/change-words.ts';
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
export function scoreChanges(chart: Chart, protocol: Protocol): ScoreChange[] {
  const ids = ['nrs_avg', ...functionPriority, 'phq9', 'gad7'];
  return ids.flatMap((id) => changeIn(chart, protocol, id) ?? []);
}

function changeIn(chart: Chart, protocol: Protocol, id: string): ScoreChange | null {
  const scores = chart.scores(id);
  const latest = scores.at(-1);
  const before = protocol.parameter('P.trial.baseline_pre_days').value;
  const counted = addDays(chart.patient.enrolledOn, -before);
  const first = scores.find(({ on }) => on >= counted) ?? scores[0];
  if (!first || !latest) return null;
  return {
    name: shortScoreName(id),
    max: storedScore(id).max,
    first: { value: first.value, on: first.on },
    latest: { value: latest.value, on: latest.on, band: bandOf(id, latest.value) },
    change: first.on === latest.on ? null : changeInWords(id, first.value, latest.value),
  };
}
