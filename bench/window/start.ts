/**
 * From the start of the program to a worklist that can be used, beside the same host with an empty
 * page. What a person does in between, and the half second that checking a password is made to take,
 * do not count: it is the time to the sign-in page, and from signed in to rows.
 */
import type { Page } from '@playwright/test';
import { within, type Benchmark } from '../benchmark.ts';
import { timingOf } from '../side-by-side.ts';
import { clinician, recordOf } from './clinics.ts';
import { openDorso, openEmptyHost, type Opened } from './host.ts';

const ROUNDS = 5;

export const start: Benchmark = {
  name: 'start',
  about: 'start to usable worklist, beside the same host opening an empty page',
  async run({ patients }) {
    const record = await recordOf({ simulated: patients, tenYears: 0 });
    const times = { empty: [] as number[], entrance: [] as number[], rows: [] as number[] };
    // The first round warms up.
    for (let round = 0; round <= ROUNDS; round += 1) {
      const empty = await openEmptyHost();
      const emptyAfter = await firstPaint(empty);
      await empty.close();
      const dorso = await openDorso(record);
      const entrance = await firstPaint(dorso);
      const rows = await rowsAfterSignIn(dorso.page);
      await dorso.close();
      if (round === 0) continue;
      times.empty.push(emptyAfter);
      times.entrance.push(entrance);
      times.rows.push(rows);
    }
    const empty = timingOf('empty page', times.empty);
    const both = times.entrance.map((entrance, round) => entrance + (times.rows[round] ?? NaN));
    return [
      within(`start to ${patients} patients' worklist`, timingOf('Dorso', both), empty, 1.5),
      within('of it, start to sign-in page', timingOf('Dorso', times.entrance), empty, 1.5),
      within('of it, signed in to rows', timingOf('Dorso', times.rows), empty, 0.5),
    ];
  },
};

/** Milliseconds from the start of the process to the first words on the screen. */
async function firstPaint({ page, startedAt }: Opened): Promise<number> {
  const at = await page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        new PerformanceObserver((list) => {
          const paint = list.getEntriesByName('first-contentful-paint')[0];
          if (paint) resolve(performance.timeOrigin + paint.startTime);
        }).observe({ type: 'paint', buffered: true });
      }),
  );
  return at - startedAt;
}

/** Milliseconds from the frame that follows the sign-in to the first rows that are drawn. */
async function rowsAfterSignIn(page: Page): Promise<number> {
  await page.getByLabel('Password', { exact: true }).fill(clinician.password);
  const rows = page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let signedIn: number | null = null;
        const look = () => {
          if (document.querySelector('.frame')) signedIn ??= performance.now();
          if (signedIn === null || !document.querySelector('a[data-row]')) {
            requestAnimationFrame(look);
            return;
          }
          const since = signedIn;
          // A message arrives once the frame that this callback belongs to was drawn.
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => {
            resolve(performance.now() - since);
          };
          port2.postMessage(null);
        };
        look();
      }),
  );
  await page.keyboard.press('Enter');
  return rows;
}
