import { expect, it } from 'vitest';
import { groupsOf, provesCopied } from './recovery-key.ts';

const key = 'K7QD-93MX-PA2F';

it('the key is read in its groups', () => {
  expect(groupsOf(key)).toEqual(['K7QD', '93MX', 'PA2F']);
});

it.each([
  ['PA2F', true],
  [' pa2f ', true],
  ['K7QD', false],
  ['', false],
])('typing %j after copying counts: %s', (typed, proves) => {
  expect(provesCopied(key, typed)).toBe(proves);
});
