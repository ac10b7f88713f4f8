import { expect, it } from 'vitest';
import { dose, score } from '../patient/chart-for-tests.ts';
import { lineWith } from './line-for-tests.ts';
import { comparable, courseSpan, isCut, trialCourses } from './overlay.ts';

const line = lineWith(
  score('2026-03-28', 'nrs_avg', 8),
  dose('2026-04-01', 'duloxetine', 60),
  score('2026-04-29', 'nrs_avg', 7),
  score('2026-05-20', 'nrs_avg', 7),
  dose('2026-06-01', 'duloxetine', 0),
  score('2026-08-01', 'nrs_avg', 8),
  dose('2026-08-01', 'pregabalin', 150),
  score('2026-09-05', 'nrs_avg', 5),
  dose('2026-10-01', 'tramadol', 100),
);

it('each trial is counted from its own first day, the latest first', () => {
  const [track] = comparable(line);
  expect(track?.id).toBe('nrs_avg');
  const courses = track ? trialCourses(line, track) : [];
  expect(
    courses.map(({ trial, baseline, points, whenJudged, stopped }) => ({
      medicine: trial.medicine,
      baseline: baseline?.value,
      points: points.map(({ day, value }) => [day, value]),
      judged: whenJudged && [whenJudged.on, whenJudged.value, whenJudged.change],
      stopped,
    })),
  ).toEqual([
    {
      medicine: 'pregabalin',
      baseline: 8,
      points: [
        [0, 8],
        [35, 5],
      ],
      judged: ['2026-09-05', 5, 'better'],
      stopped: null,
    },
    {
      medicine: 'duloxetine',
      baseline: 8,
      points: [
        [-4, 8],
        [28, 7],
        [49, 7],
      ],
      judged: ['2026-04-29', 7, 'no_change'],
      stopped: 'adverse_effect',
    },
  ]);
  expect(courseSpan(courses)).toEqual({ from: -6, to: 56 });
});

it('a course that goes on after what is drawn is said to be cut', () => {
  const long = lineWith(
    dose('2026-01-01', 'duloxetine', 60),
    score('2026-01-01', 'nrs_avg', 8),
    score('2026-09-01', 'nrs_avg', 5),
  );
  const cut = (of: typeof line) => {
    const [track] = comparable(of);
    return isCut(track ? trialCourses(of, track) : []);
  };
  expect(cut(long)).toBe(true);
  expect(cut(line)).toBe(false);
});

it('there is nothing to compare where no score was taken in a trial', () => {
  expect(comparable(lineWith(dose('2026-08-01', 'pregabalin', 150)))).toEqual([]);
});
