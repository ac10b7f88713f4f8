import { expect, it } from 'vitest';
import { day } from '../clinical/day.ts';
import { canBeSamePerson } from './same-person.ts';

const mae = { name: 'Mae Jackson', birthDate: day('1957-11-07'), sex: 'female' } as const;

it.each([
  ['the same description', mae, true],
  ['another given name', { ...mae, name: 'May Jackson' }, true],
  ['accents and case', { ...mae, name: 'MAÉ jackson' }, true],
  ['an unknown birth date', { ...mae, birthDate: null }, true],
  ['an unknown sex', { ...mae, sex: 'unknown' }, true],
  ['another birth date', { ...mae, birthDate: day('1957-11-08') }, false],
  ['another sex', { ...mae, sex: 'male' }, false],
  // Two people in the shared test data carry the same identifiers, birth date and sex.
  ['no part of the name in common', { ...mae, name: 'Patricia Noelle' }, false],
] as const)('%s', (_name, other, expected) => {
  expect(canBeSamePerson(mae, other)).toBe(expected);
});
