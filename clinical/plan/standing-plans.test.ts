import { describe, expect, it } from 'vitest';
import { caseDay, caseFact, caseFacts, casePatient } from '../cases/case-facts.ts';
import type { CaseEvent } from '../cases/case-format.ts';
import { buildChart } from '../chart.ts';
import { dose } from '../rules/patient-for-tests.ts';
import { planHistory, standingPlans } from './standing-plans.ts';

type Plan = { d: number; aim?: 'titrate' | 'taper'; medicine?: string; steps: [number, number][] };

/** The chart of a day, with doses and plans; the days of plan steps are counted like the others. */
function chartOf(day: number, doses: readonly CaseEvent[], plans: readonly Plan[]) {
  const facts = plans.map(({ d, aim = 'titrate', medicine = 'pregabalin', steps }, index) =>
    caseFact(
      'plan',
      d,
      {
        kind: 'titration_plan',
        medicine,
        aim,
        steps: steps.map(([on, amount]) => ({ on: caseDay(on), amount })),
        words: null,
      },
      // After the doses of its day.
      1000 + index,
      'plan',
    ),
  );
  return buildChart({
    patient: casePatient({}),
    facts: [...caseFacts('plan', {}, doses), ...facts],
    on: caseDay(day),
  });
}

const rising: Plan = {
  d: 0,
  steps: [
    [0, 75],
    [7, 150],
    [14, 225],
  ],
};
const taken = (day: number, doses: CaseEvent[], plan = rising) =>
  standingPlans(chartOf(day, doses, [plan]))[0]?.steps.map((step) => step.taken);
const next = (day: number, doses: CaseEvent[], plan = rising) => {
  const step = standingPlans(chartOf(day, doses, [plan]))[0]?.nextStep;
  return step && [step.on, step.amount, step.daysLate];
};

describe('what was taken against what was planned', () => {
  const start = dose(0, 'pregabalin', 75);
  it.each([
    ['followed to the day', 14, [start, dose(7, 'pregabalin', 150), dose(14, 'pregabalin', 225)]],
    [
      'a step taken days late',
      14,
      [start, dose(10, 'pregabalin', 150), dose(14, 'pregabalin', 225)],
    ],
    [
      'a step taken a day early',
      14,
      [start, dose(6, 'pregabalin', 150), dose(14, 'pregabalin', 225)],
    ],
  ])('%s is followed', (_, day, doses) => {
    expect(taken(day, doses)).toEqual(['yes', 'yes', 'yes']);
  });

  it('a step of which nothing was recorded is missed, from the day after', () => {
    expect(taken(7, [start])).toEqual(['yes', 'not_yet', 'not_yet']);
    expect(taken(8, [start])).toEqual(['yes', 'missed', 'not_yet']);
  });

  it('another amount in the time of a step differs', () => {
    expect(taken(9, [start, dose(8, 'pregabalin', 100)])).toEqual(['yes', 'differs', 'not_yet']);
  });

  it('a medicine that was never begun has missed its start', () => {
    expect(taken(3, [])).toEqual(['missed', 'not_yet', 'not_yet']);
  });
});

describe('the next step', () => {
  const start = dose(0, 'pregabalin', 75);
  it('is the start while the medicine is not taken', () => {
    expect(next(0, [])).toEqual([caseDay(0), 75, 0]);
  });
  it('follows the dose that is taken, not the calendar, and says how late it is', () => {
    expect(next(3, [start])).toEqual([caseDay(7), 150, 0]);
    expect(next(20, [start])).toEqual([caseDay(7), 150, 13]);
  });
  it('is none at the top', () => {
    expect(next(20, [start, dose(14, 'pregabalin', 225)])).toBeNull();
  });
  it('goes down in a taper, and ends with the stop', () => {
    const down: Plan = {
      d: 0,
      aim: 'taper',
      steps: [
        [0, 75],
        [7, 0],
      ],
    };
    const high = dose(-30, 'pregabalin', 150);
    expect(next(0, [high], down)).toEqual([caseDay(0), 75, 0]);
    expect(next(1, [high, dose(0, 'pregabalin', 75)], down)).toEqual([caseDay(7), 0, 0]);
    const stopped = [high, dose(0, 'pregabalin', 75), dose(7, 'pregabalin', 0)];
    expect(next(8, stopped, down)).toBeNull();
    expect(taken(8, stopped, down)).toEqual(['yes', 'yes']);
  });
  it('is none once the medicine was stopped', () => {
    expect(next(9, [start, dose(8, 'pregabalin', 0)])).toBeNull();
  });
});

describe('plans of one medicine', () => {
  it('the newest counts, and an empty one ends it; the earlier stay readable', () => {
    const newer: Plan = { d: 3, steps: [[10, 150]] };
    const ended: Plan = { d: 5, steps: [] };
    const of = (...plans: Plan[]) => standingPlans(chartOf(6, [], plans));
    expect(of(rising, newer)[0]?.steps.map(({ on }) => on)).toEqual([caseDay(10)]);
    expect(of(rising, newer, ended)).toEqual([]);
    expect(
      planHistory(chartOf(6, [], [rising, newer, ended]), 'pregabalin').map(({ on }) => on),
    ).toEqual([caseDay(5), caseDay(3), caseDay(0)]);
  });

  it('each medicine has its own', () => {
    const other: Plan = { d: 0, medicine: 'duloxetine', steps: [[0, 30]] };
    expect(standingPlans(chartOf(0, [], [rising, other])).map(({ medicine }) => medicine)).toEqual([
      'duloxetine',
      'pregabalin',
    ]);
  });
});
