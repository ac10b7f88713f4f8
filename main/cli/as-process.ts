/** For tests: calls the command line as a process of its own, as a person or a script would. */
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const program = fileURLToPath(new URL('./index.ts', import.meta.url));

export type Called = { code: number | null; stdout: string; stderr: string };

/** Runs the words and waits for the end. Nobody is there to type: stdin is closed. */
export function dorso(
  words: readonly string[],
  environment: Record<string, string> = {},
): Promise<Called> {
  const child = spawn(process.execPath, [program, ...words], {
    env: { ...process.env, DORSO_PASSWORD: undefined, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const called: Called = { code: null, stdout: '', stderr: '' };
  child.stdout.setEncoding('utf8').on('data', (text: string) => (called.stdout += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (called.stderr += text));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => {
      resolve({ ...called, code });
    });
  });
}
