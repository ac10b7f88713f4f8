/** Asking for a password on a terminal without showing what is typed. */
import { createInterface } from 'node:readline/promises';
import { Writable } from 'node:stream';

/** The person pressed Ctrl-C or closed the input instead of typing a password. */
class PasswordNotGiven extends Error {
  override readonly name = 'Cancelled';
}

/** What was typed, or null where stdin is no terminal and nobody can answer. */
export async function askPassword(question: string): Promise<string | null> {
  if (!process.stdin.isTTY) return null;
  // readline echoes into its output: this one keeps nothing.
  const unseen = new Writable({
    write: (_chunk, _encoding, callback) => {
      callback();
    },
  });
  const reader = createInterface({ input: process.stdin, output: unseen, terminal: true });
  // Only now: from here on the terminal itself no longer shows what is typed.
  process.stderr.write(question);
  const stop = new AbortController();
  reader.once('SIGINT', () => {
    stop.abort();
  });
  try {
    return await reader.question('', { signal: stop.signal });
  } catch {
    throw new PasswordNotGiven('No password was given.');
  } finally {
    reader.close();
    process.stderr.write('\n');
  }
}
