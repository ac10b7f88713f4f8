/**
 * From the start of the program to a worklist that can be used, beside the same host with an empty
 * page. What a person does in between, and the half second that checking a password is made to take,
 * do not count: it is the time to the sign-in page, and from signed in to rows.
 */
import type { Page } from '@playwright/test';
import { within, type Benchmark } from '../benchmark.ts';
import { timingOf } from '../side-by-side.ts';
import { clinician, recordOf } from './clinics.ts';
import { openDorso, openEmptyHost, signIn, type Opened } from './host.ts';

const ROUNDS = 5;

export const start: Benchmark = {
  name: 'start',
  about: 'start to usable worklist, beside the same host opening an empty page',
  async run({ patients }) {
    const record = await recordOf({ simulated: patients, tenYears: 0 });
    const times = {
      empty: [] as number[],
      entrance: [] as number[],
      rows: [] as number[],
      all: [] as number[],
    };
    await askEverybodyOnce(record);
    // The first round warms up.
    for (let round = 0; round <= ROUNDS; round += 1) {
      const empty = await openEmptyHost();
      const emptyAfter = await firstPaint(empty);
      await empty.close();
      const dorso = await openDorso(record);
      const entrance = await firstPaint(dorso);
      const { rows, all } = await rowsAfterSignIn(dorso.page);
      await dorso.close();
      if (round === 0) continue;
      times.empty.push(emptyAfter);
      times.entrance.push(entrance);
      times.rows.push(rows);
      times.all.push(all);
    }
    const empty = timingOf('empty page', times.empty);
    const both = times.entrance.map((entrance, round) => entrance + (times.rows[round] ?? NaN));
    return [
      within(`start to ${patients} patients' worklist`, timingOf('Dorso', both), empty, 1.5),
      within('of it, start to sign-in page', timingOf('Dorso', times.entrance), empty, 1.5),
      within('of it, signed in to rows', timingOf('Dorso', times.rows), empty, 0.5),
      within('signed in to everybody’s row', timingOf('Dorso', times.all), empty, 1.5),
    ];
  },
};

/** A new build asks everybody's rules again: what counts is a start on any other day. */
async function askEverybodyOnce(record: string): Promise<void> {
  const { page, close } = await openDorso(record);
  await signIn(page);
  await close();
}

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

/**
 * Milliseconds from the frame that follows the sign-in to the first rows that are drawn, and to the
 * moment from which nobody's row is missing.
 */
async function rowsAfterSignIn(page: Page): Promise<{ rows: number; all: number }> {
  await page.getByLabel('Password', { exact: true }).fill(clinician.password);
  const times = page.evaluate(
    () =>
      new Promise<{ rows: number; all: number }>((resolve) => {
        let signedIn: number | null = null;
        let rows: number | null = null;
        // A message arrives once the frame that this callback belongs to was drawn.
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => (rows ??= performance.now());
        const look = () => {
          if (document.querySelector('.frame')) signedIn ??= performance.now();
          if (rows === null && document.querySelector('a[data-row]')) port2.postMessage(null);
          if (signedIn !== null && rows !== null && !document.querySelector('.checking'))
            resolve({ rows: rows - signedIn, all: performance.now() - signedIn });
          else requestAnimationFrame(look);
        };
        look();
      }),
  );
  await page.keyboard.press('Enter');
  return times;
}
