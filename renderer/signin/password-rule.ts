/** What a new password must be. The password is the only key to the record, so length matters most. */
import { m } from '../../words/messages.js';

export const MINIMUM_LENGTH = 10;

/** What is wrong, in words that say what to do, and in which of the two fields. */
export type PasswordProblem = { field: 'new' | 'repeated'; words: string };

/** What is wrong with a new password; null when it will do. */
export function newPasswordProblem(password: string, repeated: string): PasswordProblem | null {
  const missing = MINIMUM_LENGTH - password.length;
  if (missing > 0) {
    const words = m.signin_too_short({ least: MINIMUM_LENGTH, count: missing });
    return { field: 'new', words };
  }
  if (new Set(password).size < 4) return { field: 'new', words: m.signin_too_alike() };
  if (repeated !== password) return { field: 'repeated', words: m.signin_differ() };
  return null;
}
