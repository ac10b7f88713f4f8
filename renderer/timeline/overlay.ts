/** The courses of a score during each trial of a patient, laid over one another from the first day. */
import { daysBetween, type Day } from '../../clinical/day.ts';
import { judged, type Judgement } from './change.ts';
import type { Stop, Timeline } from './model.ts';
import { scoresOf } from './readout.ts';
import type { ScoreTrack } from './scores.ts';
import type { Baseline, Trial } from './trials.ts';

export type CoursePoint = { on: Day; day: number; value: number };

export type TrialCourse = {
  /** Tells apart two trials of one medicine. */
  id: string;
  trial: Trial;
  baseline: Baseline | null;
  /** From the baseline, or the start, to the stop or today; `day` counts from the start. */
  points: CoursePoint[];
  /** The last score up to the day by which it is judged, and what that meant. */
  whenJudged: (Baseline & { change: Judgement | null }) | null;
  stopped: Stop['reason'] | null;
};

/** The scores that can be compared between trials: those with a point in any. */
export function comparable(line: Timeline): ScoreTrack[] {
  return scoresOf(line).filter((track) =>
    line.trials.some((trial) => pointsIn(track, trial, line.today).length > 0),
  );
}

/** Every trial with its course of a score, the latest first. */
export function trialCourses(line: Timeline, track: ScoreTrack): TrialCourse[] {
  return line.trials
    .map((trial) => {
      const baseline = trial.baseline(track.id);
      const points = pointsIn(track, trial, line.today);
      const last = points.findLast(
        ({ on }) => on <= trial.judgeBy && on > (baseline?.on ?? trial.start),
      );
      const lane = line.lanes.find(({ medicine }) => medicine === trial.medicine);
      return {
        id: `${trial.medicine} ${trial.start}`,
        trial,
        baseline,
        points,
        whenJudged: last
          ? {
              on: last.on,
              value: last.value,
              change: baseline && judged(track.id, baseline.value, last.value),
            }
          : null,
        stopped: lane?.stops.find(({ on }) => on === trial.end)?.reason ?? null,
      };
    })
    .reverse();
}

function pointsIn(track: ScoreTrack, trial: Trial, today: Day): CoursePoint[] {
  const from = trial.baseline(track.id)?.on ?? trial.start;
  const to = trial.end ?? today;
  return track.points
    .filter(({ on }) => on >= from && on <= to)
    .map(({ on, value }) => ({ on, day: daysBetween(trial.start, on), value }));
}

/** Longer courses are cut here: the question is what the first weeks brought. */
const MOST_DAYS = 182;
const BEFORE_DAYS = 14;

/** Whether a trial has scores later than those that are drawn. */
export function isCut(courses: readonly TrialCourse[]): boolean {
  return courses.some(({ points }) => points.some(({ day }) => day > MOST_DAYS));
}

/** The weeks that are drawn at most. */
export const MOST_WEEKS = MOST_DAYS / 7;

/** The days of the picture, counted from the start of each trial. */
export function courseSpan(courses: readonly TrialCourse[]): { from: number; to: number } {
  const days = courses.flatMap(({ points }) => points.map(({ day }) => day));
  const judgedOn = courses.map(({ trial }) => daysBetween(trial.start, trial.judgeBy));
  const last = [...days, ...judgedOn.map((day) => day + 14)].reduce((a, b) => Math.max(a, b), 28);
  const first = days.reduce((a, b) => Math.min(a, b), 0);
  return { from: Math.max(-BEFORE_DAYS, first) - 2, to: Math.min(MOST_DAYS, last) };
}
