import { describe, expect, it } from 'vitest';
import { fact, chartWith, dose, effect, score } from '../patient/chart-for-tests.ts';
import { timelineOf } from './model.ts';

describe('the time line', () => {
  it('holds every score to the day and the value, with its band', () => {
    const line = timelineOf(
      chartWith(score('2026-09-01', 'nrs_avg', 8), score('2026-10-01', 'nrs_avg', 3)),
    );
    expect(line.pain[0]?.points.map(({ on, value, band }) => [on, value, band])).toEqual([
      ['2026-09-01', 8, 'severe'],
      ['2026-10-01', 3, 'mild'],
    ]);
  });

  it('shows a corrected score once, with the corrected value', () => {
    const wrong = score('2026-09-01', 'nrs_avg', 8);
    const right = { ...score('2026-09-01', 'nrs_avg', 6), replaces: wrong.id };
    const line = timelineOf(chartWith(wrong, right));
    expect(line.pain[0]?.points.map(({ value }) => value)).toEqual([6]);
  });

  it('takes direction and bands from the instrument', () => {
    const line = timelineOf(
      chartWith(score('2026-09-01', 'psfs', 4), score('2026-09-01', 'odi', 44)),
    );
    expect(line.functions.map(({ id, higherIs }) => [id, higherIs])).toEqual([
      ['odi', 'worse'],
      ['psfs', 'better'],
    ]);
    expect(line.functions[0]?.zones.map(({ from, to, label }) => [from, to, label])).toEqual([
      [0, 20.5, 'minimal'],
      [20.5, 40.5, 'moderate'],
      [40.5, 60.5, 'severe'],
      [60.5, 80.5, 'very severe'],
      [80.5, 100, 'extreme'],
    ]);
  });

  it('draws a dose from its day to the next, and the stop with its reason', () => {
    const line = timelineOf(
      chartWith(
        dose('2026-08-01', 'pregabalin', 150),
        dose('2026-08-15', 'pregabalin', 300),
        dose('2026-09-15', 'pregabalin', 0),
      ),
    );
    expect(line.lanes).toMatchObject([
      {
        name: 'Pregabalin',
        highest: 300,
        taken: false,
        runs: [
          { from: '2026-08-01', to: '2026-08-15', amount: 150 },
          { from: '2026-08-15', to: '2026-09-15', amount: 300 },
        ],
        stops: [{ on: '2026-09-15', reason: 'adverse effect' }],
      },
    ]);
  });

  it('keeps an unknown dose unknown, never zero', () => {
    const [lane] = timelineOf(chartWith(dose('2026-08-01', 'metformin', null))).lanes;
    expect(lane).toMatchObject({ highest: null, taken: true, runs: [{ amount: null, to: null }] });
  });

  it('reads a renewed prescription of the same dose as one step', () => {
    const [lane] = timelineOf(
      chartWith(dose('2026-08-01', 'metformin', 1000), dose('2026-09-01', 'metformin', 1000)),
    ).lanes;
    expect(lane?.runs).toEqual([{ from: '2026-08-01', to: null, amount: 1000 }]);
  });

  it('puts an adverse effect on the lane of its suspect, and one without suspect apart', () => {
    const line = timelineOf(
      chartWith(
        dose('2026-08-01', 'pregabalin', 150),
        effect('2026-08-10', 'dizziness', 2, 'pregabalin'),
        effect('2026-08-12', 'headache', null, null),
        effect('2026-08-13', 'nausea', 1, 'duloxetine'),
      ),
    );
    expect(line.lanes[0]?.adverse.map(({ label, grade }) => [label, grade])).toEqual([
      ['Dizziness', 2],
    ]);
    expect(line.unassigned.map(({ label, grade }) => [label, grade])).toEqual([
      ['Headache', null],
      ['Nausea', 1],
    ]);
  });

  it('of nothing is empty and stands on the day of the chart', () => {
    expect(timelineOf(chartWith())).toEqual({
      from: '2026-11-23',
      to: '2026-11-23',
      pain: [],
      functions: [],
      lanes: [],
      unassigned: [],
    });
  });

  it('begins on the first day that has anything to show, and notes do not count', () => {
    const note = fact('2020-01-01', { kind: 'note', text: 'seen' });
    expect(timelineOf(chartWith(note, score('2026-09-01', 'peg', 5))).from).toBe('2026-09-01');
  });
});
