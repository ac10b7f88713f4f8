import { describe, expect, it } from 'vitest';
import { day } from '../../clinical/day.ts';
import { inLanguage } from '../../clinical/language/language.ts';
import { dose, effect, fact, score } from '../patient/chart-for-tests.ts';
import { lineWith } from './line-for-tests.ts';
import { eventDays, inOneSentence, readOutOn } from './readout.ts';
import { asTabbedText, tableOf } from './table.ts';

const line = lineWith(
  score('2026-09-01', 'nrs_avg', 8),
  score('2026-09-20', 'nrs_avg', 7),
  dose('2026-09-02', 'pregabalin', 150),
  dose('2026-09-16', 'pregabalin', 300),
  dose('2026-10-01', 'pregabalin', 0),
  effect('2026-09-20', 'dizziness', 2, 'pregabalin'),
  effect('2026-10-05', 'dizziness', 0, 'pregabalin'),
  effect('2026-09-25', 'nausea', 1, 'pregabalin'),
  fact('2026-10-10', {
    kind: 'titration_plan',
    medicine: 'duloxetine',
    aim: 'titrate',
    steps: [
      { on: day('2026-11-20'), amount: 30 },
      { on: day('2026-11-30'), amount: 60 },
    ],
    words: null,
  }),
);
const read = (on: string) => inOneSentence(readOutOn(line, day(on)));

describe('what was true on a day', () => {
  it('before anything was recorded is nothing', () => {
    expect(read('2026-08-01')).toBe('1 Aug 2026: nothing recorded yet.');
  });

  it('is the latest score against its baseline, the dose taken and the effects still open', () => {
    expect(read('2026-09-22')).toBe(
      '22 Sep 2026: NRS average 7/10, severe, no meaningful change from 8, 2 days ago; Pregabalin 300 mg/day; ' +
        'Dizziness moderate, Pregabalin, 2 days ago; ' +
        'Pregabalin, week 3: a response is to be expected from 30 Sep 2026.',
    );
  });

  it('on the day of a stop is the stop, and the medicine no longer counts as taken', () => {
    const stopped = readOutOn(line, day('2026-10-01')).items.filter(
      ({ name }) => name === 'Pregabalin',
    );
    expect(stopped).toEqual([{ name: 'Pregabalin', value: 'stopped', note: 'adverse effect' }]);
  });

  it('holds an effect resolved on its day and not after', () => {
    expect(read('2026-10-05')).toContain('Dizziness resolved');
    expect(read('2026-10-06')).not.toContain('Dizziness');
  });

  it('lets an effect of a stopped medicine rest once the report is old', () => {
    expect(read('2026-10-20')).toContain('Nausea mild, Pregabalin');
    expect(read('2026-10-24')).not.toContain('Nausea');
  });

  it('is only what is planned where the day is still to come', () => {
    expect(read('2026-11-30')).toBe('30 Nov 2026: Duloxetine 60 mg/day planned, from this day.');
    expect(read('2026-11-20')).toContain('Duloxetine 30 mg/day planned, instead nothing taken');
  });
});

it('the keyboard cursor stops on every day with a record or a plan, and today', () => {
  expect(eventDays(line)).toEqual([
    '2026-09-01',
    '2026-09-02',
    '2026-09-16',
    '2026-09-20',
    '2026-09-25',
    '2026-10-01',
    '2026-10-05',
    '2026-11-20',
    '2026-11-23',
    '2026-11-30',
  ]);
});

describe('the table', () => {
  it('says the same as the picture, newest first', () => {
    expect(tableOf(line).map(({ on, what, value }) => `${on} ${what}: ${value}`)).toEqual([
      '2026-11-30 Duloxetine: 60 mg/day planned',
      '2026-11-20 Duloxetine: 30 mg/day planned, instead nothing taken',
      '2026-10-05 Dizziness: resolved (gone), Pregabalin',
      '2026-10-01 Pregabalin: stopped: adverse effect',
      '2026-09-25 Nausea: mild (no effect on daily life), Pregabalin',
      '2026-09-20 NRS average: 7 of 10, severe, no meaningful change from 8 at the start of Pregabalin',
      '2026-09-20 Dizziness: moderate (limits activity), Pregabalin',
      '2026-09-16 Pregabalin: 300 mg/day, for 15 days',
      '2026-09-02 Pregabalin: 150 mg/day, for 14 days',
      '2026-09-01 NRS average: 8 of 10, severe, baseline of Pregabalin',
    ]);
  });

  it('as text has one line each and no more tabs than columns', () => {
    const text = asTabbedText([
      { on: day('2026-09-01'), kind: 'care', what: 'Visit\twith\ttabs', value: 'two\nlines' },
    ]);
    expect(text).toBe('Day\tKind\tWhat\tValue\n2026-09-01\tCare\tVisit with tabs\ttwo lines');
  });

  it('speaks Spanish where the window does', () => {
    const spanish = inLanguage('es', () =>
      tableOf(lineWith(dose('2026-09-02', 'pregabalin', 150), dose('2026-10-01', 'pregabalin', 0))),
    );
    expect(spanish[0]).toMatchObject({ what: 'Pregabalina', value: 'suspendido: efecto adverso' });
  });
});
