import type { Terminal } from './verb.ts';

/** Says how many patients were done ("exported"), one line a second at most: long work is seen to move. */
export function sayNowAndThen({ say, clock }: Terminal, doing: string) {
  let last = clock().getTime();
  return ({ done, total }: { done: number; total: number }) => {
    const now = clock().getTime();
    if (now - last < 1000) return;
    last = now;
    say(`${doing}: ${done} of ${total} patients`);
  };
}
