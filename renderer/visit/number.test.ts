import { expect, it } from 'vitest';
import { ambiguity, readNumber } from './number.ts';

it.each([
  ['7', 7],
  [' 88,4 ', 88.4],
  ['.5', 0.5],
  ['1200', 1200],
  ['', null],
  ['seven', null],
  ['1,200', null],
  ['0,125', null],
  ['1,200.5', null],
])('%j is read as %j', (typed, value) => {
  expect(readNumber(typed)).toBe(value);
});

it('a comma before three digits is never guessed at, and says how to write it', () => {
  expect(ambiguity('1,200')).toBe(
    '1,200 can be read in two ways: write 1200, or 1.200 with a point.',
  );
  expect(ambiguity('88,4')).toBeNull();
});
