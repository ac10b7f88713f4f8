/**
 * Acts once the frame that is being made now has been drawn: what is heavy does not hold up what is
 * ready. Returns the way to stop.
 */
export function afterPaint(act: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const frame = requestAnimationFrame(() => {
    timer = setTimeout(act);
  });
  return () => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
  };
}

/** A window that is never at rest acts after so long all the same. */
const PATIENCE_MS = 200;

/** As `afterPaint`, and once nothing else is waiting: for what is out of sight. */
export function whenAtRest(act: () => void): () => void {
  let rest: number | undefined;
  const stop = afterPaint(() => {
    rest = requestIdleCallback(act, { timeout: PATIENCE_MS });
  });
  return () => {
    stop();
    if (rest !== undefined) cancelIdleCallback(rest);
  };
}
