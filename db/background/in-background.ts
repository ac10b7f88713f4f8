/** Starts work in a thread of its own, and hears from it. */
import { existsSync } from 'node:fs';
import { Worker } from 'node:worker_threads';
import { language, type Language } from '../../clinical/language/language.ts';
import { failureNamed } from '../errors.ts';
import type { Progress, Watched } from '../watched.ts';
import type { WorkInput, WorkName, WorkOutput } from './works.ts';

/** What a thread is started with. Keys are shared memory, so that they can be wiped. */
export type Order = { name: WorkName; input: Record<string, unknown>; language: Language };

/** What a thread says: how far it is, then one of the two others. */
export type Message =
  | { kind: 'progress'; progress: Progress }
  | { kind: 'done'; output: unknown }
  | { kind: 'failed'; name: string; message: string; code: string | null; stack: string };

/**
 * Does the work in a thread of its own and gives its result. What it throws is thrown here: named
 * failures as themselves, SQLite's and the disk's errors with their `code`. Throws Cancelled where the
 * signal stopped it in time.
 */
export async function inBackground<N extends WorkName>(
  name: N,
  input: WorkInput<N>,
  { onProgress, signal }: Watched = {},
): Promise<WorkOutput<N>> {
  const shared = withSharedKeys(input);
  const order: Order = { name, input: shared.input, language: language() };
  const worker = new Worker(program(), { workerData: order });
  const stop = () => {
    worker.postMessage('stop');
  };
  signal?.addEventListener('abort', stop);
  if (signal?.aborted) stop();
  try {
    return await new Promise((resolve, reject) => {
      const hear = (message: Message) => {
        if (message.kind === 'progress') onProgress?.(message.progress);
        // The output of this very work; TypeScript cannot follow the name into the thread.
        else if (message.kind === 'done') resolve(message.output as WorkOutput<N>);
        else throw failureOf(message);
      };
      worker.on('message', (message: Message) => {
        try {
          hear(message);
        } catch (failure) {
          reject(failure instanceof Error ? failure : new Error(String(failure)));
        }
      });
      worker.on('error', reject);
      worker.on('exit', () => {
        reject(new Error('The thread ended before its work was done.'));
      });
    });
  } finally {
    signal?.removeEventListener('abort', stop);
    shared.wipe();
    await worker.terminate();
  }
}

/** Beside this file in the source; the build puts it beside the bundled main process. */
function program(): URL {
  const source = new URL('./worker.ts', import.meta.url);
  return existsSync(source) ? source : new URL('./background.js', import.meta.url);
}

/** A message is copied, and a copy could not be wiped: keys go over in memory that both share. */
function withSharedKeys(input: object): { input: Record<string, unknown>; wipe: () => void } {
  const keys: Uint8Array[] = [];
  const entries = Object.entries(input).map(([name, value]: [string, unknown]) => {
    if (!(value instanceof Uint8Array)) return [name, value] as const;
    const key = new Uint8Array(new SharedArrayBuffer(value.length));
    key.set(value);
    keys.push(key);
    return [name, key] as const;
  });
  return {
    input: Object.fromEntries(entries),
    wipe: () => {
      for (const key of keys) key.fill(0);
    },
  };
}

function failureOf({ name, message, code, stack }: Message & { kind: 'failed' }): Error {
  const failure = failureNamed(name, message) ?? new Error(message);
  if (code !== null) Object.assign(failure, { code });
  failure.stack = stack;
  return failure;
}
