import { describe, expect, it } from 'vitest';
import { newPasswordProblem } from './password-rule.ts';

describe('a new password', () => {
  it.each([
    ['short', 'short', /5 more are needed/],
    ['ninechars', 'ninechars', /1 more is needed/],
    ['aaaaaaaaaaaa', 'aaaaaaaaaaaa', /different characters/],
    ['walk the long way', 'walk the long wav', /differ/],
  ])('%s is refused with what to do', (password, repeated, words) => {
    expect(newPasswordProblem(password, repeated)).toMatch(words);
  });

  it('of ten characters, typed twice alike, will do', () => {
    expect(newPasswordProblem('blue-heron', 'blue-heron')).toBeNull();
  });
});
