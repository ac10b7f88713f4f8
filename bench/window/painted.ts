/** How long from an input to the frame that shows what came of it, and the longest frame meanwhile. */
import type { Page } from '@playwright/test';

/** In milliseconds. A frame is the time between two drawings. */
export type Painted = { after: number; longestFrame: number };

/** Frames are watched for so long after what was waited for has been drawn. */
const AFTERWARDS_MS = 250;

/**
 * Does something that causes an input event in the page, and measures from the event's own time to
 * the frame in which all of `wanted` are there.
 *
 * @param event the event that begins the time
 * @param wanted selectors; with none, the next frame after the event
 */
export async function paintedAfter(
  page: Page,
  { event, wanted }: { event: string; wanted: readonly string[] },
  act: () => Promise<void>,
): Promise<Painted> {
  await page.evaluate(watch, { event, wanted, afterwards: AFTERWARDS_MS });
  await act();
  return page.evaluate(() => (globalThis as unknown as { painted: Promise<Painted> }).painted);
}

/** Runs in the page, by its source text: it must not use anything from outside itself. */
function watch(options: { event: string; wanted: readonly string[]; afterwards: number }): void {
  const { event, wanted, afterwards } = options;
  const isThere = () => wanted.every((selector) => document.querySelector(selector) !== null);
  const painted = new Promise<Painted>((resolve) => {
    const begin = ({ timeStamp: began }: Event) => {
      let last = performance.now();
      let longestFrame = 0;
      let after: number | null = null;
      const look = () => {
        const now = performance.now();
        longestFrame = Math.max(longestFrame, now - last);
        last = now;
        if (after === null && isThere()) {
          after = 0;
          // A message arrives once the frame that this callback belongs to was drawn.
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => (after = performance.now() - began);
          port2.postMessage(null);
        }
        if (after && now > began + after + afterwards) resolve({ after, longestFrame });
        else requestAnimationFrame(look);
      };
      requestAnimationFrame(look);
    };
    addEventListener(event, begin, { capture: true, once: true });
  });
  Object.assign(globalThis, { painted });
}
