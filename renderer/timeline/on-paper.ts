/** Tells before and after the page is put on paper, so that a canvas can be drawn for it. */
import { flushSync } from 'svelte';

/**
 * Calls `change` with true before printing and with false after it, lets the page follow at once, and
 * then does what `change` returned: nothing waits for the next frame before paper. Returns the way to
 * stop.
 */
export function onPaper(change: (printing: boolean) => () => void): () => void {
  const print = matchMedia('print');
  let printing = false;
  const tell = (now: boolean) => {
    if (now === printing) return;
    printing = now;
    let then: () => void = () => undefined;
    flushSync(() => {
      then = change(now);
    });
    then();
  };
  const before = () => tell(true);
  const after = () => tell(false);
  const changed = () => tell(print.matches);
  addEventListener('beforeprint', before);
  addEventListener('afterprint', after);
  print.addEventListener('change', changed);
  return () => {
    removeEventListener('beforeprint', before);
    removeEventListener('afterprint', after);
    print.removeEventListener('change', changed);
  };
}
