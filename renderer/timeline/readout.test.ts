import { describe, expect, it } from 'vitest';
import { day } from '../../clinical/day.ts';
import { chartWith, dose, effect, score } from '../patient/chart-for-tests.ts';
import { timelineOf } from './model.ts';
import { eventDays, inOneSentence, readOutOn } from './readout.ts';
import { tableOf } from './table.ts';

const line = timelineOf(
  chartWith(
    score('2026-09-01', 'nrs_avg', 8),
    score('2026-09-20', 'nrs_avg', 6),
    dose('2026-09-02', 'pregabalin', 150),
    dose('2026-09-16', 'pregabalin', 300),
    dose('2026-10-01', 'pregabalin', 0),
    effect('2026-09-20', 'dizziness', 2, 'pregabalin'),
    effect('2026-10-05', 'dizziness', 0, 'pregabalin'),
  ),
);

describe('what was true on a day', () => {
  it('before anything was recorded is nothing', () => {
    expect(inOneSentence(readOutOn(line, day('2026-08-01')))).toBe(
      '1 Aug 2026: nothing recorded yet.',
    );
  });

  it('is the latest score with its age, the dose taken and the effects still open', () => {
    expect(inOneSentence(readOutOn(line, day('2026-09-22')))).toBe(
      '22 Sep 2026: NRS average 6/10, moderate, 2 days ago; Pregabalin 300 mg/day; Dizziness, moderate.',
    );
  });

  it('on the day of a stop is the stop, and the medicine no longer counts as taken', () => {
    const read = readOutOn(line, day('2026-10-01'));
    expect(read.doses).toEqual([]);
    expect(read.stops).toEqual([{ name: 'Pregabalin', reason: 'adverse effect' }]);
  });

  it('says an effect resolved on its day and not after', () => {
    expect(readOutOn(line, day('2026-10-05')).adverse).toMatchObject([{ grade: 'resolved' }]);
    expect(readOutOn(line, day('2026-10-06')).adverse).toEqual([]);
  });
});

it('the keyboard cursor stops on every day with a record, and today', () => {
  expect(eventDays(line)).toEqual([
    '2026-09-01',
    '2026-09-02',
    '2026-09-16',
    '2026-09-20',
    '2026-10-01',
    '2026-10-05',
    '2026-11-23',
  ]);
});

it('the table says the same as the picture, newest first', () => {
  expect(tableOf(line).map(({ on, what, value }) => `${on} ${what}: ${value}`)).toEqual([
    '2026-10-05 Dizziness: resolved (gone), Pregabalin',
    '2026-10-01 Pregabalin: stopped: adverse effect',
    '2026-09-20 NRS average: 6 of 10, moderate',
    '2026-09-20 Dizziness: moderate (limits activity), Pregabalin',
    '2026-09-16 Pregabalin: 300 mg/day, for 15 days',
    '2026-09-02 Pregabalin: 150 mg/day, for 14 days',
    '2026-09-01 NRS average: 8 of 10, severe',
  ]);
});
