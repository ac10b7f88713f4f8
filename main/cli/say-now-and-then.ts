import type { Terminal } from './verb.ts';

/** Says how far an export is, one line a second at most: long ones are seen to move. */
export function sayNowAndThen({ say, clock }: Terminal) {
  let last = clock().getTime();
  return ({ done, total }: { done: number; total: number }) => {
    const now = clock().getTime();
    if (now - last < 1000) return;
    last = now;
    say(`exported: ${done} of ${total} patients`);
  };
}
