/** What a new password must be. The password is the only key to the record, so length matters most. */

export const MINIMUM_LENGTH = 10;

/** What is wrong with a new password, in words that say what to do; null when it will do. */
export function newPasswordProblem(password: string, repeated: string): string | null {
  if (password.length < MINIMUM_LENGTH) {
    const missing = MINIMUM_LENGTH - password.length;
    return `Use at least ${MINIMUM_LENGTH} characters; ${missing} more ${missing === 1 ? 'is' : 'are'} needed.`;
  }
  if (new Set(password).size < 4) return 'Use more than three different characters.';
  if (repeated !== password) return 'The two passwords differ. Type the same password again.';
  return null;
}
