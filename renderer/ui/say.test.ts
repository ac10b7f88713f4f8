import { afterEach, describe, expect, it } from 'vitest';
import { day } from '../../clinical/day.ts';
import { setLanguage } from '../../clinical/language/language.ts';
import {
  roundNumbersIn,
  sayAge,
  sayAgo,
  sayDay,
  sayDaysIn,
  sayMoment,
  sayNumber,
  saySpan,
  sayTypedDay,
} from './say.ts';

afterEach(() => setLanguage('en'));

it('writes a day so that no country reads it as another', () => {
  expect(sayDay(day('2026-03-09'))).toBe('9 Mar 2026');
  expect(sayDaysIn('due on 2026-03-09, code 2026-13-99')).toBe(
    'due on 9 Mar 2026, code 2026-13-99',
  );
});

it('says what a field for a day holds, with the day of the week, and nothing of a half-typed one', () => {
  expect(sayTypedDay('2026-12-02')).toBe('Wed 2 Dec 2026');
  setLanguage('es');
  expect(sayTypedDay('2026-12-02')).toBe('mié 2 dic 2026');
  expect(sayTypedDay('')).toBe('');
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

it('rounds what nobody measured, and leaves versions and measured values alone', () => {
  expect(roundNumbersIn('eGFR 53.123456, B12 7.55, HbA1c 7.0, version 1.2.34')).toBe(
    'eGFR 53.1, B12 7.55, HbA1c 7.0, version 1.2.34',
  );
});

it('shows a moment by the clock of this computer', () => {
  const at = new Date(2026, 2, 9, 14, 5);
  expect(sayMoment(at.toISOString())).toBe('9 Mar 2026, 14:05');
  setLanguage('es');
  expect(sayMoment(at.toISOString())).toBe('9 mar 2026, 14:05');
});

describe('in Spanish', () => {
  it('writes the month in Spanish letters', () => {
    setLanguage('es');
    expect(sayDay(day('2026-03-09'))).toBe('9 mar 2026');
    expect(sayDay(day('2026-01-31'))).toBe('31 ene 2026');
    expect(sayDaysIn('desde 2026-08-01')).toBe('desde 1 ago 2026');
  });

  it.each([
    ['2026-11-23', 'hoy'],
    ['2026-11-22', 'ayer'],
    ['2026-11-24', 'mañana'],
    ['2026-11-11', 'hace 12 días'],
    ['2026-11-02', 'hace 3 semanas'],
    ['2026-05-07', 'hace 6 meses'],
    ['2016-11-23', 'hace 10 años'],
    ['2026-11-30', 'en 7 días'],
  ])('%s is %s', (on, words) => {
    setLanguage('es');
    expect(sayAgo(day(on), day('2026-11-23'))).toBe(words);
  });

  it.each([
    [1, '1 día'],
    [0, '0 días'],
    [13, '13 días'],
    [14, '2 semanas'],
    [70, '2 meses'],
    [730, '2 años'],
  ])('a span of %i days is %s', (days, words) => {
    setLanguage('es');
    expect(saySpan(days)).toBe(words);
  });

  it.each([
    [7, '7'],
    [4.30000001, '4,3'],
    [35.649, '35,6'],
    [2000, '2000'],
    [12345.6, '12345,6'],
  ])('%f reads %s: a decimal comma and no grouping', (value, words) => {
    setLanguage('es');
    expect(sayNumber(value)).toBe(words);
  });

  it('writes the decimals within a text with a comma, and leaves versions alone', () => {
    setLanguage('es');
    expect(roundNumbersIn('TFGe 53.123456, B12 7.55, HbA1c 7.5, versión 1.2.34')).toBe(
      'TFGe 53,1, B12 7,55, HbA1c 7,5, versión 1.2.34',
    );
  });

  it('says an age in years', () => {
    setLanguage('es');
    expect(sayAge(null, day('2026-11-23'))).toBe('edad desconocida');
    expect(sayAge(day('1961-11-24'), day('2026-11-23'))).toBe('64 años');
  });
});
