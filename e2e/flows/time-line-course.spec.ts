/** The time line of patients with a course: trials, plans, folded lanes, ten years. */
import AxeBuilder from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { expect, test } from '../clinic.ts';
import { addTenYears, addTwoTrials, courseToday } from './courses.ts';

test.use({ today: courseToday });

async function openTimeLine(page: Page, name: string): Promise<Locator> {
  await page.getByRole('link', { name }).first().click();
  await expect(page.getByRole('heading', { name, level: 1 })).toBeVisible();
  return page.getByRole('region', { name: 'Time line' });
}

test('two trials and a plan: read by key, folded, compared, corrected where they stand', async ({
  clinic,
}) => {
  const { page } = await clinic((record) => addTwoTrials(record, 'Ines Duarte'));
  const line = await openTimeLine(page, 'Ines Duarte');
  await expect(page.getByRole('region', { name: 'What changed' })).toHaveText(
    /^Since the visit of 26 Oct 2026 \(4 weeks ago\) nothing is recorded; that visit brought: NRS average 8 to 5\/10, meaningfully better/,
  );

  const cursor = line.getByRole('slider', { name: 'Day on the time line' });
  await cursor.focus();
  await cursor.press('End');
  await expect(cursor).toHaveAttribute(
    'aria-valuetext',
    /^7 Dec 2026: Pregabalin 300 mg\/day planned/,
  );
  await cursor.press('ArrowLeft');
  await expect(cursor).toHaveAttribute('aria-valuetext', /^23 Nov 2026: .*Pregabalin 150 mg\/day/);
  await cursor.press('Shift+ArrowLeft');
  await expect(cursor).toHaveAttribute('aria-valuetext', /^22 Nov 2026/);
  await cursor.press('Home');
  await expect(cursor).toHaveAttribute('aria-valuetext', /^6 Apr 2026: NRS average 7\/10/);
  await cursor.press('ArrowRight');
  const may = page.getByRole('region', { name: 'What was true on this day' });
  await expect(may).toContainText('NRS average 6/10, moderate, no meaningful change from 7');
  await expect(may).toContainText(/Duloxetine, week 6: response expected, judge by 18 May 2026/);

  // Folded, a lane names its last value; unfolded it stays so when the record changes.
  const hba1c = line.getByRole('button', { name: /^HbA1c 7\.4 %/ });
  await expect(hba1c).toHaveAttribute('aria-expanded', 'false');
  await hba1c.press('Enter');
  await expect(hba1c).toHaveAttribute('aria-expanded', 'true');

  await line.getByRole('button', { name: 'Entries of this day' }).click();
  const day = page.getByRole('dialog', { name: 'Entries of 11 May 2026' });
  await day.getByRole('button', { name: /^Void Pain NRS, average 6/ }).click();
  const taking = page.getByRole('dialog', { name: 'Void this entry' });
  await taking.getByLabel('Reason').fill('another patient');
  await taking.getByRole('button', { name: 'Void entry' }).click();
  await expect(day).toContainText('voided: another patient');
  await page.keyboard.press('Escape');
  await expect(day).toBeHidden();
  await expect(may).not.toContainText('6/10');
  await expect(hba1c).toHaveAttribute('aria-expanded', 'true');

  await line.getByRole('button', { name: 'Compare trials' }).click();
  const trials = line.getByRole('table', { name: 'NRS average in each trial' });
  await expect(trials.getByRole('row').nth(1)).toContainText(
    /Pregabalin.*8.*not recorded.*still taken/,
  );
  await expect(trials.getByRole('row').nth(2)).toContainText(
    /Duloxetine.*7.*60 mg\/day.*did not help/,
  );
  await trials.getByRole('checkbox', { name: 'Duloxetine' }).uncheck();
  await expect(trials.getByRole('checkbox', { name: 'Duloxetine' })).not.toBeChecked();

  await line.getByRole('button', { name: 'Table', exact: true }).click();
  await expect(
    line.getByRole('row', { name: /7 Dec 2026 Plan Pregabalin 300 mg\/day planned/ }),
  ).toBeVisible();

  await line.getByRole('button', { name: 'Course' }).click();
  expect(await findings(page)).toEqual([]);

  // Paper is light whatever the theme, as wide as the page, and without what only a hand can use.
  await page.emulateMedia({ colorScheme: 'dark', media: 'print' });
  await expect(line).toHaveCSS('color-scheme', 'light');
  await expect(line.getByRole('button', { name: 'Compare trials' })).toBeHidden();
  const canvas = line.locator('canvas');
  await expect(async () => {
    const [ofPage, ofCanvas] = [await line.boundingBox(), await canvas.boundingBox()];
    expect(ofCanvas?.width).toBeGreaterThan(500);
    expect(ofCanvas?.width).toBeLessThanOrEqual(ofPage?.width ?? 0);
  }).toPass({ timeout: 20_000 });
  await page.emulateMedia({ media: 'screen', colorScheme: 'light' });
  await expect(line.getByRole('button', { name: 'Compare trials' })).toBeVisible();
  await expect(line).toHaveCSS('color-scheme', 'light dark');
});

test('ten years: thousands of entries are drawn, walked, moved and listed whole', async ({
  clinic,
}) => {
  let facts = 0;
  const dorso = await clinic((record) => {
    facts = addTenYears(record, 'Amara Long-Standing');
  });
  expect(facts).toBeGreaterThan(2000);
  const { page } = dorso;
  const line = await openTimeLine(page, 'Amara Long-Standing');
  const zoom = line.getByRole('group', { name: 'Zoom' });
  await expect(zoom.getByRole('button', { name: '1 year' })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  await expect(zoom.getByRole('button', { name: 'Later' })).toBeDisabled();
  await zoom.getByRole('button', { name: 'Earlier' }).click();
  await expect(zoom.getByRole('button', { name: 'Later' })).toBeEnabled();

  // The picture follows the cursor to the first day.
  const cursor = line.getByRole('slider', { name: 'Day on the time line' });
  await cursor.focus();
  await cursor.press('Home');
  await expect(cursor).toHaveAttribute('aria-valuetext', /^28 Nov 2016: .*Gabapentin 75 mg\/day/);
  await expect(zoom.getByRole('button', { name: 'Earlier' })).toBeDisabled();
  await zoom.getByRole('button', { name: 'All' }).click();
  await line
    .getByRole('button', { name: /^Show \d+ more medicine/ })
    .waitFor({ state: 'detached' });

  await line.getByRole('button', { name: 'Table', exact: true }).click();
  const rows = line.getByRole('table').getByRole('row');
  await expect(rows).toHaveCount(201);
  await line.getByRole('button', { name: /^Show \d+ more lines/ }).click();
  // Every score, weight, creatinine and screen of 261 visits, the heading, doses and effects.
  await expect.poll(() => rows.count()).toBeGreaterThan(261 * 7);
  const wide = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(wide).toBeLessThanOrEqual(0);
});

async function findings(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
    .analyze();
  return violations.map(({ id, nodes }) => `${id} at ${nodes[0]?.html.slice(0, 160)}`);
}
