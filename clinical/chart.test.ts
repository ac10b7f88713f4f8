import { describe, expect, it } from 'vitest';
import { buildChart } from './chart.ts';
import { addDays, day, type Day } from './day.ts';
import type { Fact, Statement } from './facts.ts';

const enrolledOn = day('2026-01-05');
const on = (number: number): Day => addDays(enrolledOn, number);
const patient = { sex: 'female' as const, age: () => 60, enrolledOn };

type Written = {
  id: string;
  d: number;
  statement: Statement;
  replaces?: string;
  recorded?: string;
};

function fact({ id, d, statement, replaces, recorded }: Written): Fact {
  return {
    id,
    patientId: 'p',
    visitId: null,
    on: on(d),
    replaces: replaces ?? null,
    importKey: null,
    recordedAt: recorded ?? '2026-03-01T09:00:00.000Z',
    author: 'a',
    workstation: 'w',
    statement,
  };
}

const pain = (value: number): Statement => ({
  kind: 'score',
  instrument: 'nrs_avg',
  value,
  items: null,
});
const dose = (amount: number | null): Statement => ({
  kind: 'dose',
  medicine: 'pregabalin',
  amount,
  stopReason: amount === 0 ? 'other' : null,
  regimen: null,
});
const chartOf = (written: readonly Written[], number = 100, knownAt: string | null = null) =>
  buildChart({ patient, facts: written.map(fact), on: on(number), knownAt });

describe('a correction', () => {
  const wrong: Written = { id: 'a', d: 3, statement: pain(9) };
  const right: Written = {
    id: 'b',
    d: 3,
    statement: pain(4),
    replaces: 'a',
    recorded: '2026-03-02T09:00:00.000Z',
  };

  it('takes the place of the value it names', () => {
    expect(
      chartOf([wrong, right])
        .scores('nrs_avg')
        .map(({ value }) => value),
    ).toEqual([4]);
  });

  it('may move the value to another day', () => {
    const moved = { ...right, d: 5 };
    expect(
      chartOf([wrong, moved])
        .scores('nrs_avg')
        .map((entry) => entry.on),
    ).toEqual([on(5)]);
  });

  it('is not yet known at a moment before it was recorded', () => {
    const then = chartOf([wrong, right], 100, '2026-03-01T12:00:00.000Z');
    expect(then.scores('nrs_avg').map(({ value }) => value)).toEqual([9]);
  });

  it('that is voided takes the value away and does not bring the first one back', () => {
    const voided: Written = {
      id: 'c',
      d: 3,
      statement: { kind: 'void', reason: 'wrong patient' },
      replaces: 'b',
    };
    expect(chartOf([wrong, right, voided]).scores('nrs_avg')).toEqual([]);
  });

  it('of a correction leaves only the last', () => {
    const last: Written = { id: 'c', d: 3, statement: pain(5), replaces: 'b' };
    expect(
      chartOf([wrong, right, last])
        .scores('nrs_avg')
        .map(({ value }) => value),
    ).toEqual([5]);
  });
});

describe('a chart of a day', () => {
  it('knows nothing of later days, and can be asked for another day', () => {
    const chart = chartOf(
      [
        { id: 'a', d: 0, statement: pain(8) },
        { id: 'b', d: 10, statement: pain(3) },
      ],
      9,
    );
    expect(chart.scores('nrs_avg').map(({ value }) => value)).toEqual([8]);
    expect(
      chart
        .asOf(on(10))
        .scores('nrs_avg')
        .map(({ value }) => value),
    ).toEqual([8, 3]);
  });

  it('counts the more cautious of two records of a day and keeps the facts that say it', () => {
    const chart = chartOf([
      { id: 'a', d: 0, statement: pain(3) },
      { id: 'b', d: 0, statement: pain(8) },
    ]);
    expect(chart.scores('nrs_avg')).toMatchObject([{ value: 8, facts: [{ id: 'b' }] }]);
  });

  it('takes the lower of two values where higher is better', () => {
    const psfs = (value: number): Statement => ({
      kind: 'score',
      instrument: 'psfs',
      value,
      items: null,
    });
    const chart = chartOf([
      { id: 'a', d: 0, statement: psfs(3) },
      { id: 'b', d: 0, statement: psfs(8) },
    ]);
    expect(chart.scores('psfs')[0]?.value).toBe(3);
  });

  it('counts two different classifications of a day as mixed', () => {
    const mechanism = (value: 'neuropathic' | 'musculoskeletal'): Statement => ({
      kind: 'mechanism',
      mechanism: value,
    });
    const chart = chartOf([
      { id: 'a', d: 0, statement: mechanism('musculoskeletal') },
      { id: 'b', d: 0, statement: mechanism('neuropathic') },
    ]);
    expect(chart.mechanisms()[0]?.value).toBe('mixed');
  });

  it('reads conditions that others imply', () => {
    const chart = chartOf([
      { id: 'a', d: 0, statement: { kind: 'condition', condition: 'cirrhosis', present: true } },
    ]);
    expect(chart.hasCondition('liver_disease_chronic')).toBe(true);
    expect([...chart.recordedConditions().keys()]).toEqual(['cirrhosis']);
  });
});

describe('a medicine', () => {
  const course = (amounts: readonly [number, number | null][], number = 100) =>
    chartOf(
      amounts.map(([d, amount], index) => ({ id: `d${index}`, d, statement: dose(amount) })),
      number,
    );

  it('is not taken on the day of its stop, and is on the day before', () => {
    expect(
      course(
        [
          [0, 150],
          [9, 0],
        ],
        8,
      ).use('pregabalin')?.amount,
    ).toBe(150);
    expect(
      course(
        [
          [0, 150],
          [9, 0],
        ],
        9,
      ).use('pregabalin'),
    ).toBeNull();
  });

  it('keeps the day its present amount began when the same amount is recorded again', () => {
    const use = course([
      [0, 75],
      [7, 150],
      [20, 150],
    ]).use('pregabalin');
    expect(use?.since.on).toBe(on(7));
    expect(use?.episode.start.on).toBe(on(0));
  });

  it('begins a new episode after a stop', () => {
    const chart = course([
      [0, 150],
      [9, 0],
      [30, 150],
    ]);
    expect(
      chart.episodes('pregabalin').map(({ start, end }) => [start.on, end?.on ?? null]),
    ).toEqual([
      [on(0), on(9)],
      [on(30), null],
    ]);
    expect(chart.use('pregabalin')?.since.on).toBe(on(30));
  });

  it('with an unknown amount is taken, dose unknown', () => {
    const use = course([
      [0, 150],
      [9, null],
    ]).use('pregabalin');
    expect(use?.amount).toBeNull();
    expect(use?.since.on).toBe(on(9));
  });

  it('stopped and taken on one day counts as taken, a known amount over an unknown one', () => {
    expect(
      course([
        [0, 0],
        [0, null],
      ]).use('pregabalin')?.amount,
    ).toBeNull();
    expect(
      course([
        [0, null],
        [0, 75],
        [0, 0],
      ]).use('pregabalin')?.amount,
    ).toBe(75);
  });
});
