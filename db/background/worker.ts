/** The program of a background thread: does one piece of work, says how it went, and ends. */
import { parentPort, workerData } from 'node:worker_threads';
import { setLanguage } from '../../clinical/language/language.ts';
import type { Message, Order } from './in-background.ts';
import { works } from './works.ts';

const stop = new AbortController();
const tell = (message: Message) => parentPort?.postMessage(message);
parentPort?.on('message', () => {
  stop.abort();
});

// Written by in-background.ts, which knows what this work takes.
const order = workerData as Order;
setLanguage(order.language);

/** Views of the shared memory, not copies of it: whoever started this thread wipes the keys. */
const input = Object.fromEntries(
  Object.entries(order.input).map(([name, value]) => [
    name,
    value instanceof Uint8Array ? Buffer.from(value.buffer) : value,
  ]),
);

try {
  // The input of this very work; TypeScript cannot follow the name into the thread.
  const work = (await works[order.name]()) as (input: unknown, watched: object) => unknown;
  const output = await work(input, {
    signal: stop.signal,
    onProgress: (progress: Extract<Message, { kind: 'progress' }>['progress']) => {
      tell({ kind: 'progress', progress });
    },
  });
  tell({ kind: 'done', output });
} catch (failure) {
  tell(inWords(failure));
}

function inWords(failure: unknown): Message {
  if (!(failure instanceof Error)) throw failure;
  const { name, message, stack = '' } = failure;
  const code = 'code' in failure && typeof failure.code === 'string' ? failure.code : null;
  return { kind: 'failed', name, message, code, stack };
}
