/** Asking for a password on a terminal without showing what is typed. */
import { createInterface } from 'node:readline/promises';
import { Writable } from 'node:stream';

/** What was typed, or null where stdin is no terminal and nobody can answer. */
export async function askPassword(question: string): Promise<string | null> {
  if (!process.stdin.isTTY) return null;
  process.stderr.write(question);
  // readline echoes into its output: this one keeps nothing.
  const unseen = new Writable({
    write: (_chunk, _encoding, callback) => {
      callback();
    },
  });
  const reader = createInterface({ input: process.stdin, output: unseen, terminal: true });
  try {
    return await reader.question('');
  } finally {
    reader.close();
    process.stderr.write('\n');
  }
}
