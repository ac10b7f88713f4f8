import { expect, it } from 'vitest';
import { day } from '../../clinical/day.ts';
import { row } from './rows-for-tests.ts';
import { alreadyHere } from './same-patient.ts';

const ann = row('Ann Doe', { number: 'B-1', birthDate: day('1960-02-03') });

it.each([
  [
    'the same name and birth date',
    { name: ' ann  doe', number: '', birthDate: day('1960-02-03') },
    1,
  ],
  ['the same number', { name: 'Bob', number: 'b-1', birthDate: null }, 1],
  [
    'the same name, born on another day',
    { name: 'Ann Doe', number: '', birthDate: day('1961-02-03') },
    0,
  ],
  ['neither', { name: 'Bob', number: '', birthDate: null }, 0],
])('a patient with %s is found', (_what, candidate, found) => {
  expect(alreadyHere([ann], candidate)).toHaveLength(found);
});
