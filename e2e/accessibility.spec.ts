/** The main screens pass axe's rules for WCAG 2.2 A and AA, in light and in dark. */
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './dorso.ts';
import { addPatient, setUpClinic } from './flows/at-the-desk.ts';

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** What axe finds wrong on the page now, in both themes: rule, and the first element it names. */
async function findings(page: Page): Promise<string[]> {
  const found: string[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    const { violations } = await new AxeBuilder({ page }).withTags(standards).analyze();
    for (const { id, nodes } of violations) {
      found.push(`${colorScheme}: ${id} at ${nodes[0]?.html.slice(0, 120)}`);
    }
  }
  return found;
}

test('first start, worklist, patient and visit can be used by everyone', async ({ dorso }) => {
  const { page } = dorso;
  await expect(page.getByLabel('Your name')).toBeVisible();
  expect(await findings(page), 'first start').toEqual([]);
  await setUpClinic(page);
  expect(await findings(page), 'empty worklist').toEqual([]);
  await addPatient(page, 'Ines Duarte', 'D-17');
  expect(await findings(page), 'new patient').toEqual([]);
  await page.getByRole('link', { name: 'Record visit' }).click();
  await page.getByLabel(/Pain, average/).fill('7');
  await page.getByRole('button', { name: 'All clear' }).click();
  await page
    .locator('details')
    .evaluateAll((all) => all.forEach((one) => one.setAttribute('open', '')));
  expect(await findings(page), 'visit').toEqual([]);
  await page.getByRole('button', { name: 'Save visit' }).click();
  await expect(page.getByRole('heading', { name: 'Time line' })).toBeVisible();
  await page.getByRole('button', { name: 'Reasons' }).first().click();
  expect(await findings(page), 'patient with prompts').toEqual([]);
  await page
    .getByRole('link', { name: /worklist/ })
    .first()
    .click();
  await expect(page.locator('a[data-row]')).toHaveCount(1);
  expect(await findings(page), 'worklist').toEqual([]);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('c');
  await expect(page.getByRole('form', { name: /^Contact with/ })).toBeVisible();
  await page.keyboard.press('Enter');
  expect(await findings(page), 'logging a contact').toEqual([]);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Overdue' }).click();
  await page.getByRole('button', { name: 'Save view' }).click();
  expect(await findings(page), 'nobody matches, and a view to be named').toEqual([]);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await page.getByRole('link', { name: 'Settings', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'People' })).toBeVisible();
  expect(await findings(page), 'settings').toEqual([]);
});
