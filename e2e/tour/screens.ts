/** Walks through the main screens and keeps a picture of each. */
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import type { RunningDorso } from '../hosts/host.ts';

const sizes = [
  { width: 1366, height: 768 },
  { width: 1920, height: 1080 },
];
const themes = ['light', 'dark'] as const;

type Way = { password: string; folder: string };

/** The files written: each screen in both sizes and themes, and the report. */
export async function takeScreens(
  dorso: RunningDorso,
  { password, folder }: Way,
): Promise<string[]> {
  const { page } = dorso;
  const files: string[] = [];
  const keep = async (screen: string) => files.push(...(await picture(page, screen, folder)));

  await expect(page.getByLabel('Password', { exact: true })).toBeVisible();
  await keep('sign-in');
  await page.getByLabel('Password', { exact: true }).fill(password);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await expect(page.getByRole('heading', { name: 'Worklist' })).toBeVisible();
  await expect(page.locator('a[data-row]').first()).toBeVisible();
  await keep('worklist');

  await page.locator('a[data-row]').first().click();
  await expect(page.getByRole('heading', { name: 'Time line' })).toBeVisible();
  await page.getByRole('button', { name: 'Reasons' }).first().click();
  await keep('patient');

  const report = join(folder, 'report.pdf');
  await dorso.answerSaveDialog(report);
  await page.getByRole('button', { name: 'Report' }).click();
  await expect(page.getByText(/^Saved: /)).toBeVisible({ timeout: 60_000 });
  files.push(report);

  await page.getByRole('link', { name: 'Record visit' }).click();
  await expect(page.getByRole('heading', { name: 'Pain and function' })).toBeVisible();
  await keep('visit');
  return files;
}

async function picture(page: Page, screen: string, folder: string): Promise<string[]> {
  const files: string[] = [];
  for (const size of sizes) {
    await page.setViewportSize(size);
    for (const colorScheme of themes) {
      await page.emulateMedia({ colorScheme });
      // Two frames: the chart is drawn anew in the theme's colours.
      await page.evaluate(
        () => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))),
      );
      const path = join(folder, `${screen}-${size.width}x${size.height}-${colorScheme}.png`);
      await page.screenshot({ path });
      files.push(path);
    }
  }
  return files;
}
