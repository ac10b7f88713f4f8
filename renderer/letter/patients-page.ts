/** What the patient's own page says of pain and daily life, in plain words. */
import type { Setting } from '../../clinical/measures/finding.ts';
import { functionImproved } from '../../clinical/measures/function-change.ts';
import { daysSinceReassessment } from '../../clinical/measures/reassessment.ts';
import { addDays, dayOf, type Day } from '../../clinical/day.ts';
import {
  changeOf,
  functionPriority,
  instrument,
  storedScore,
  type HigherIs,
} from '../../clinical/instruments/index.ts';
import { episodeBaseline } from '../../clinical/measures/response.ts';

export type Course = 'better' | 'same' | 'worse' | 'unknown';

/** A score of a day. */
export type Point = { value: number; on: Day };

export type PainCourse = { first: Point | null; now: Point; course: Course; points: Point[] };

/** The scores of daily life to draw, with the ends of their scale. */
export type DailyCourse = { points: Point[]; min: number; max: number; higherIs: HigherIs };

/** The average pain since the clinic follows the patient; null where none is recorded. */
export function painCourse({ chart, protocol }: Setting): PainCourse | null {
  const points = sinceEnrolment({ chart, protocol }, 'nrs_avg');
  const now = points.at(-1);
  const first = points[0];
  if (!now || !first) return null;
  if (points.length === 1) return { first: null, now, course: 'unknown', points };
  return { first, now, course: courseBetween('nrs_avg', first.value, now.value), points };
}

/** The function scores with a course, of the instrument to be preferred; null where none has two. */
export function dailyCourse(setting: Setting): DailyCourse | null {
  for (const id of functionPriority) {
    const points = sinceEnrolment(setting, id);
    const { min, max } = storedScore(id);
    const { higherIs } = instrument(id);
    if (points.length > 1) return { points, min, max, higherIs };
  }
  return null;
}

function sinceEnrolment({ chart, protocol }: Setting, id: string): Point[] {
  const before = protocol.parameter('P.trial.baseline_pre_days').value;
  const from = addDays(chart.patient.enrolledOn, -before);
  return chart
    .scores(id)
    .filter(({ on }) => on >= from)
    .map(({ value, on }) => ({ value, on }));
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
