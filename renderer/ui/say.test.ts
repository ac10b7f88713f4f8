import { expect, it } from 'vitest';
import { day } from '../../clinical/day.ts';
import { sayAge, sayAgo, sayDay, sayDaysIn, sayNumber } from './say.ts';

it('writes a day so that no country reads it as another', () => {
  expect(sayDay(day('2026-03-09'))).toBe('9 Mar 2026');
  expect(sayDaysIn('due on 2026-03-09, code 2026-13-99')).toBe(
    'due on 9 Mar 2026, code 2026-13-99',
  );
});

it.each([
  ['2026-11-23', 'today'],
  ['2026-11-22', 'yesterday'],
  ['2026-11-24', 'tomorrow'],
  ['2026-11-11', '12 days ago'],
  ['2026-11-02', '3 weeks ago'],
  ['2026-05-07', '6 months ago'],
  ['2016-11-23', '10 years ago'],
  ['2026-11-30', 'in 7 days'],
])('%s is %s', (on, words) => {
  expect(sayAgo(day(on), day('2026-11-23'))).toBe(words);
});

it.each([
  [7, '7'],
  [4.30000001, '4.3'],
  [35.649, '35.6'],
  [2000, '2000'],
])('%f reads %s', (value, words) => {
  expect(sayNumber(value)).toBe(words);
});

it('an unknown birth date is an unknown age', () => {
  expect(sayAge(null, day('2026-11-23'))).toBe('age not known');
  expect(sayAge(day('1961-11-24'), day('2026-11-23'))).toBe('64 y');
});
