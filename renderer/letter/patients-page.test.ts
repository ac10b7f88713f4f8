import { describe, expect, it } from 'vitest';
import { defaultProtocol } from '../../clinical/protocol.ts';
import { chartWith, score } from '../patient/chart-for-tests.ts';
import { dailyCourse, painCourse } from './patients-page.ts';

const of = (...facts: Parameters<typeof chartWith>) => ({
  chart: chartWith(...facts),
  protocol: defaultProtocol,
});

describe('what is drawn for the patient', () => {
  it('is every average pain to the day and the value', () => {
    const course = painCourse(
      of(score('2026-09-01', 'nrs_avg', 7), score('2026-10-01', 'nrs_avg', 4)),
    );
    expect(course?.points).toEqual([
      { on: '2026-09-01', value: 7 },
      { on: '2026-10-01', value: 4 },
    ]);
    expect(course?.course).toBe('better');
  });

  it('is the preferred function scale that has two values, with the ends of its scale', () => {
    const course = dailyCourse(
      of(
        score('2026-09-01', 'odi', 44),
        score('2026-09-01', 'psfs', 3),
        score('2026-10-01', 'psfs', 6),
      ),
    );
    expect(course).toEqual({
      points: [
        { on: '2026-09-01', value: 3 },
        { on: '2026-10-01', value: 6 },
      ],
      min: 0,
      max: 10,
      higherIs: 'better',
    });
  });

  it('is nothing of daily life before there are two values', () => {
    expect(dailyCourse(of(score('2026-09-01', 'odi', 44)))).toBeNull();
  });
});
