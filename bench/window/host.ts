/**
 * Dorso's window on the Chromium stand-in, and empty pages beside it in the same browser for what it
 * is measured against. The stand-in's bridge between window and main passes JSON through two more
 * processes than Electron's: what is measured across it is slower than it would be there.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import type { RunningDorso } from '../../e2e/hosts/host.ts';
import { launchOnStandin } from '../../e2e/hosts/standin-host.ts';
import { build } from '../../scripts/set-up.mjs';
import { benchDay } from '../clinic.ts';
import { clinician } from './clinics.ts';

/** Of a common office screen. */
const viewport = { width: 1366, height: 768 };

export type Opened = RunningDorso & {
  /** When its process was started, in milliseconds of the clock. */
  startedAt: number;
  /** An empty page in the same browser. */
  emptyPage: () => Promise<Page>;
  close: () => Promise<void>;
};

/** Opens Dorso on a record, with its sign-in page shown. */
export async function openDorso(recordDirectory: string): Promise<Opened> {
  build();
  return open(recordDirectory);
}

/** Opens the same host with an empty page, as if that were the program. */
export function openEmptyHost(): Promise<Opened> {
  return open('', join(import.meta.dirname, 'empty-program.ts'));
}

async function open(recordDirectory: string, launched?: string): Promise<Opened> {
  const userData = mkdtempSync(join(tmpdir(), 'dorso-bench-window-'));
  const startedAt = Date.now();
  const places = { userData, recordDirectory, today: benchDay };
  const running = await launchOnStandin(places, launched);
  await running.page.setViewportSize(viewport);
  return {
    ...running,
    startedAt,
    emptyPage: async () => {
      const page = await running.page.context().newPage();
      await page.setViewportSize(viewport);
      return page;
    },
    close: async () => {
      await running.quit();
      rmSync(userData, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** Signs in; the worklist is there, and every patient's rules were asked. */
export async function signIn(page: Page): Promise<void> {
  await page.getByLabel('Password', { exact: true }).fill(clinician.password);
  await page.keyboard.press('Enter');
  await page.locator('a[data-row]').first().waitFor();
  await page.locator('.checking').waitFor({ state: 'detached', timeout: 600_000 });
}

/** Back to the worklist, with its rows drawn and nothing left to do. */
export async function toWorklist(page: Page): Promise<void> {
  await page.bringToFront();
  await page.evaluate(() => {
    location.hash = '#/';
  });
  await page.locator('a[data-row]').first().waitFor();
  await rest(page);
}

/** So long a person holds the button down at the least; what pressing draws is drawn by then. */
const PRESS_MS = 80;

/**
 * Clicks as a mouse does. Playwright's own click asks the page at each event whether it met its target,
 * which would be measured with what is clicked.
 */
export async function press(page: Page, target: Locator): Promise<void> {
  await target.scrollIntoViewIfNeeded();
  const box = await target.boundingBox();
  if (!box) throw new Error(`nothing to click on: ${target.toString()}`);
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2, { delay: PRESS_MS });
}

/** Waits until the page has had nothing to do for a moment. */
export async function rest(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        setTimeout(() => {
          requestIdleCallback(() => {
            resolve();
          });
        }, 300);
      }),
  );
}
