/** What the patient's own page says of pain and daily life, in plain words. */
import type { Setting } from '../../clinical/measures/finding.ts';
import { functionImproved } from '../../clinical/measures/function-change.ts';
import { daysSinceReassessment } from '../../clinical/measures/reassessment.ts';
import { addDays, dayOf, type Day } from '../../clinical/day.ts';
import { changeOf, functionPriority, instrument } from '../../clinical/instruments/index.ts';
import { episodeBaseline } from '../../clinical/measures/response.ts';

export type Course = 'better' | 'same' | 'worse' | 'unknown';

export type PainCourse = {
  first: { value: number; on: Day } | null;
  now: { value: number; on: Day };
  course: Course;
  points: { value: number; on: Day }[];
};

/** The average pain since the clinic follows the patient; null where none is recorded. */
export function painCourse({ chart, protocol }: Setting): PainCourse | null {
  const before = protocol.parameter('P.trial.baseline_pre_days').value;
  const from = addDays(chart.patient.enrolledOn, -before);
  const points = chart
    .scores('nrs_avg')
    .filter(({ on }) => on >= from)
    .map(({ value, on }) => ({ value, on }));
  const now = points.at(-1);
  const first = points[0];
  if (!now || !first) return null;
  if (points.length === 1) return { first: null, now, course: 'unknown', points };
  return { first, now, course: courseBetween('nrs_avg', first.value, now.value), points };
}

/** Daily life now beside the beginning, by the first function instrument that can tell. */
export function dailyLife(setting: Setting): Course {
  const { value } = functionImproved(setting);
  if (value === true) return 'better';
  if (value === 'unknown') return 'unknown';
  const baselineOf = episodeBaseline(setting.chart);
  for (const id of functionPriority) {
    const before = baselineOf(id);
    const now = setting.chart.scores(id).at(-1);
    if (before && now && now.number > before.number)
      return courseBetween(id, before.value, now.value);
  }
  return 'unknown';
}

/** A change counts only from the instrument's smallest meaningful one on. */
function courseBetween(id: string, before: number, now: number): Course {
  const of = instrument(id);
  if (changeOf(of, before, now)?.meaningful === true) return 'better';
  return changeOf(of, now, before)?.meaningful === true ? 'worse' : 'same';
}

/** The day by which pain and daily life are to be asked again; null = now. */
export function nextCheck(setting: Setting): Day | null {
  const { value: since, facts } = daysSinceReassessment(setting);
  const every = setting.protocol.parameter('P.reassess.overdue_days').value;
  if (!facts || facts.length === 0 || since.isAtLeast(every)) return null;
  return dayOf(since.from + every);
}
