import { describe, expect, it } from 'vitest';
import { newPasswordProblem } from './password-rule.ts';

describe('a new password', () => {
  it.each([
    ['short', 'short', 'new', /5 more are needed/],
    ['ninechars', 'ninechars', 'new', /1 more is needed/],
    ['aaaaaaaaaaaa', 'aaaaaaaaaaaa', 'new', /different characters/],
    ['walk the long way', 'walk the long wav', 'repeated', /differ/],
  ])('%s is refused with what to do, in its field', (password, repeated, field, words) => {
    const problem = newPasswordProblem(password, repeated);
    expect(problem?.field).toBe(field);
    expect(problem?.words).toMatch(words);
  });

  it('of ten characters, typed twice alike, will do', () => {
    expect(newPasswordProblem('blue-heron', 'blue-heron')).toBeNull();
  });
});
