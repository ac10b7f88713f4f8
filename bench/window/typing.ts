/**
 * Typing in the visit form, whose live prompts are asked for meanwhile, beside an empty input: from
 * each key to the frame that shows it, of which the 95th percentile counts.
 */
import type { Page } from '@playwright/test';
import { within, type Benchmark } from '../benchmark.ts';
import { quantile, timingOf } from '../side-by-side.ts';
import { recordOf } from './clinics.ts';
import { openDorso, rest, signIn, toWorklist } from './host.ts';

const ROUNDS = 7;
const FRAME_MS = 1000 / 60;
/** As fast as somebody types who does not look. */
const BETWEEN_KEYS_MS = 90;
const SLOW_SHARE = 0.95;
const NOTE = 'Walks further than in autumn, sleeps badly.';
/** A score, a weight, a blood pressure, a note. */
const entries = [
  { field: '#pain', keys: '7' },
  { field: '#weight', keys: '84' },
  { field: '#systolic', keys: '138' },
  { field: 'textarea', keys: NOTE },
] as const;

export const typing: Benchmark = {
  name: 'typing',
  about: 'typing a visit of a patient of ten years: from key to paint, 95th percentile',
  async run() {
    const dorso = await openDorso(await recordOf({ simulated: 40, tenYears: 210 }));
    const { page } = dorso;
    await signIn(page);
    const empty = await dorso.emptyPage();
    await empty.setContent('<!doctype html><textarea></textarea>');
    await toWorklist(page);
    await page.locator('a[data-row]', { hasText: 'Tenyears' }).first().click();
    await page.locator('.plot .row').first().waitFor();
    await page.keyboard.press('v');
    await page.locator('#pain').waitFor();
    const slow = { form: [] as number[], empty: [] as number[] };
    for (let round = 0; round <= ROUNDS; round += 1) {
      const form = await typed(page, entries);
      await cleared(page);
      const alone = await typed(empty, [{ field: 'textarea', keys: NOTE }]);
      // The first round warms up.
      if (round === 0) continue;
      slow.form.push(quantile(form, SLOW_SHARE));
      slow.empty.push(quantile(alone, SLOW_SHARE));
    }
    await dorso.close();
    const withAFrame = slow.empty.map((time) => time + FRAME_MS);
    return [
      within(
        'key to paint in the visit form',
        timingOf('Dorso', slow.form),
        timingOf('an empty input and one frame', withAFrame),
        1,
      ),
    ];
  },
};

/** Milliseconds of each key from its own time to the frame after it. */
async function typed(
  page: Page,
  parts: readonly { field: string; keys: string }[],
): Promise<number[]> {
  await page.bringToFront();
  await rest(page);
  await page.evaluate(watchKeys);
  for (const { field, keys } of parts) {
    await page.locator(field).first().focus();
    for (const key of keys) {
      await page.keyboard.press(key === ' ' ? 'Space' : key);
      await page.waitForTimeout(BETWEEN_KEYS_MS);
    }
  }
  return page.evaluate(() => (globalThis as unknown as { keyTimes: number[] }).keyTimes);
}

async function cleared(page: Page): Promise<void> {
  for (const { field } of entries) await page.locator(field).first().fill('');
}

/** Runs in the page, by its source text. */
function watchKeys(): void {
  const keyTimes: number[] = [];
  const isWatched = 'keyTimes' in globalThis;
  Object.assign(globalThis, { keyTimes });
  if (isWatched) return;
  const listen = ({ timeStamp }: Event) => {
    requestAnimationFrame(() => {
      // A message arrives once the frame that this callback belongs to was drawn.
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        (globalThis as unknown as { keyTimes: number[] }).keyTimes.push(
          performance.now() - timeStamp,
        );
      };
      port2.postMessage(null);
    });
  };
  addEventListener('keydown', listen, { capture: true });
}
