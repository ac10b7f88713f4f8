import { describe, expect, it } from 'vitest';
import { caseDay } from '../cases/case-facts.ts';
import type { CaseEvent } from '../cases/case-format.ts';
import { defaultProtocol } from '../protocol.ts';
import { chartOn, creatinine, dose } from '../rules/patient-for-tests.ts';
import { stepProblems } from './step-problems.ts';

function problems(
  aim: 'titrate' | 'taper',
  steps: [number, number][],
  events: CaseEvent[] = [],
  medicine = 'pregabalin',
) {
  const chart = chartOn(0, events);
  return stepProblems({
    setting: { chart, protocol: defaultProtocol },
    medicine,
    aim,
    steps: steps.map(([d, amount]) => ({ on: caseDay(d), amount })),
    earliest: chart.on,
  }).map(({ place, field, words }) => `${place} ${field}: ${words}`);
}

const healthy = [creatinine(-4)];
const reduced = [creatinine(-4, 1.9)];

describe('a step changed by hand', () => {
  it.each([
    [
      'slower and lower is fine',
      healthy,
      [
        [0, 75],
        [14, 150],
      ],
      [],
    ],
    ['above the start', healthy, [[0, 225]], ['0 amount: Begin with at most 150 mg/day.']],
    [
      'too soon',
      healthy,
      [
        [0, 75],
        [3, 150],
      ],
      [`1 on: 7 days after the step before at the earliest: ${caseDay(7)}.`],
    ],
    [
      'above the cap of the kidney',
      reduced,
      [
        [0, 75],
        [7, 225],
      ],
      ['1 amount: At most 150 mg/day (Maximum for this kidney function).'],
    ],
    [
      'two steps at once',
      healthy,
      [
        [0, 75],
        [7, 225],
      ],
      ['1 amount: One step at a time: at most 150 mg/day here.'],
    ],
    [
      'down in a titration',
      healthy,
      [
        [0, 150],
        [7, 75],
      ],
      ['1 amount: A titration rises: more than 150 mg/day.'],
    ],
    ['in the past', healthy, [[-1, 75]], [`0 on: Not before ${caseDay(0)}.`]],
    [
      'no number',
      healthy,
      [[0, Number.NaN]],
      ['0 amount: A dose is above 0. To stop, plan a taper.'],
    ],
    [
      'a step without a kidney value',
      [],
      [
        [0, 25],
        [7, 75],
      ],
      ['1 amount: Kidney function is not known: no step after the start before it is tested.'],
    ],
  ] as [string, CaseEvent[], [number, number][], string[]][])(
    '%s',
    (_, events, steps, expected) => {
      expect(problems('titrate', steps, events)).toEqual(expected);
    },
  );

  const taken = [...healthy, dose(-60, 'pregabalin', 150)];
  it.each([
    [
      'slower is fine',
      [
        [0, 75],
        [21, 0],
      ],
      [],
    ],
    [
      'at once',
      [
        [0, 75],
        [3, 0],
      ],
      [`1 on: Over 7 days or longer: not before ${caseDay(7)}.`],
    ],
    [
      'not down',
      [
        [0, 150],
        [7, 0],
      ],
      ['0 amount: A taper falls: less than 150 mg/day.'],
    ],
    ['not to the end', [[0, 75]], ['0 amount: A taper ends at 0.']],
  ] as [string, [number, number][], string[]][])('of a taper: %s', (_, steps, expected) => {
    expect(problems('taper', steps, taken)).toEqual(expected);
  });
});
