import { describe, expect, it } from 'vitest';
import { caseDay, caseFacts, casePatient } from '../cases/case-facts.ts';
import type { CaseEvent } from '../cases/case-format.ts';
import { buildChart } from '../chart.ts';
import { latestFunction, latestPain } from '../measures/reassessment.ts';
import { defaultProtocol } from '../protocol.ts';
import { dose, pain, score } from '../rules/patient-for-tests.ts';
import { painRegimen } from './regimen.ts';
import { directionOf, trendOf } from './trend.ts';

const chartOn = (d: number, events: readonly CaseEvent[]) =>
  buildChart({
    patient: casePatient({ age: 60, sex: 'F' }),
    facts: caseFacts('trend', {}, events),
    on: caseDay(d),
  });
const painTrend = (d: number, events: readonly CaseEvent[]) => {
  const chart = chartOn(d, events);
  return trendOf({ chart, protocol: defaultProtocol }, latestPain(chart));
};

describe('the direction of a score', () => {
  it.each([
    // 2 points or 30 % either way round make a fall in pain count; a rise counts by its points.
    ['nrs_avg', 8, 6, 'improved'],
    ['nrs_avg', 7, 6, 'unchanged'],
    ['nrs_avg', 3, 2, 'improved'],
    ['nrs_avg', 2, 3, 'unchanged'],
    ['nrs_avg', 6, 8, 'worse'],
    ['odi', 40, 30, 'improved'],
    ['odi', 40, 49.8, 'unchanged'],
    ['odi', 40, 50, 'worse'],
    // A mean of activities: higher is better.
    ['psfs', 4, 6, 'improved'],
    ['psfs', 6, 4, 'worse'],
    ['psfs', 6, 5, 'unchanged'],
    // 30 % only: worse when the way back would be an improvement of 30 %.
    ['peg', 5, 3.5, 'improved'],
    ['peg', 5, 6.5, 'unchanged'],
    ['peg', 5, 7.2, 'worse'],
    ['peg', 5, 5, 'unchanged'],
    // Without a smallest meaningful change nothing is claimed.
    ['dn4', 2, 7, null],
  ])('%s from %d to %d: %s', (id, before, now, direction) => {
    expect(directionOf(id, before, now)).toBe(direction);
  });
});

describe('the scores of a row', () => {
  it('are the last eight of the latest instrument, oldest first', () => {
    const events = Array.from({ length: 10 }, (_, week) => pain(week * 7, week % 10));
    const trend = painTrend(70, events);
    expect(trend?.points.map(({ value }) => value)).toEqual([2, 3, 4, 5, 6, 7, 8, 9]);
    expect(trend).toMatchObject({ instrument: 'nrs_avg' });
  });

  it('are compared with the start of the treatment begun last', () => {
    const events = [pain(0, 9), pain(60, 6), dose(60, 'duloxetine', 30), pain(90, 6)];
    expect(painTrend(90, events)).toMatchObject({
      from: { on: caseDay(60), value: 6 },
      direction: 'unchanged',
    });
  });

  it('are compared with the start of the episode where no treatment has a baseline', () => {
    const events = [pain(0, 9), pain(60, 6), pain(90, 5)];
    expect(painTrend(90, events)).toMatchObject({
      from: { on: caseDay(0), value: 9 },
      direction: 'improved',
    });
    expect(painTrend(90, [pain(60, 6), pain(90, 8)])).toMatchObject({
      from: { on: caseDay(60), value: 6 },
      direction: 'worse',
    });
  });

  it('have nothing to be compared with when there is one', () => {
    expect(painTrend(9, [pain(0, 7)])).toMatchObject({ from: null, direction: null });
    expect(painTrend(9, [])).toBeNull();
  });

  it('of function are those of the instrument that was used last', () => {
    const events = [score(0, 'odi', 40), score(20, 'psfs', 4), score(40, 'psfs', 7)];
    const chart = chartOn(40, events);
    const trend = trendOf({ chart, protocol: defaultProtocol }, latestFunction(chart));
    expect(trend).toMatchObject({ instrument: 'psfs', direction: 'improved' });
  });
});

it('the treatment of a row is what is taken against the pain, longest taken first', () => {
  const chart = chartOn(40, [
    dose(0, 'metformin', 1000),
    dose(20, 'duloxetine', 60),
    dose(5, 'pregabalin', 75),
    dose(30, 'pregabalin', 150),
    dose(0, 'ibuprofen', 1200),
    dose(7, 'ibuprofen', 0),
  ]);
  expect(painRegimen(chart)).toEqual([
    { medicine: 'pregabalin', amount: 150 },
    { medicine: 'duloxetine', amount: 60 },
  ]);
});
