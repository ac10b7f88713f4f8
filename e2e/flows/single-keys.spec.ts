/** Keys of a single letter can be switched off (WCAG 2.1.4), for the person who did so alone. */
import type { Page } from '@playwright/test';
import { expect, test } from '../clinic.ts';
import { signIn } from './at-the-desk.ts';
import { patientWithStepDue } from './earlier-visits.ts';

test.use({ today: '2026-11-23' });

const toWorklist = (page: Page) => page.evaluate(() => (location.hash = '/'));

test('a letter alone acts, until it is switched off; help and hints say so', async ({ clinic }) => {
  const dorso = await clinic();
  const { page } = dorso;
  const patientId = await patientWithStepDue(page, 'Ines Duarte');
  const openPatient = async (of: Page) => {
    await of.evaluate((id) => (location.hash = `/patient/${id}`), patientId);
    await expect(of.getByRole('heading', { name: 'Time line' })).toBeVisible();
  };
  await openPatient(page);
  await page.keyboard.press('v');
  await expect(page.getByRole('form', { name: /visit/i })).toBeVisible();

  await page.evaluate(() => (location.hash = '/settings/appearance'));
  await page
    .getByRole('group', { name: 'Keys of a single letter or sign' })
    .getByRole('radio', { name: 'Off' })
    .check();
  await openPatient(page);
  const record = page.getByRole('link', { name: 'Record visit' });
  await expect(record).not.toHaveAttribute('aria-keyshortcuts');
  await expect(record.locator('kbd')).toBeHidden();
  for (const key of ['v', 't', '?', '/']) await page.keyboard.press(key);
  await page.getByRole('button', { name: 'Reasons' }).first().focus();
  for (const key of ['a', 'd', 's', 'r']) await page.keyboard.press(key);
  await expect(page.getByRole('button', { name: 'Reasons' }).first()).toBeFocused();
  await expect(page.getByRole('button', { name: 'Reasons' }).first()).toHaveAttribute(
    'aria-expanded',
    'false',
  );
  await expect(page.getByRole('button', { name: /^Accept/ }).first()).toBeEnabled();
  await expect(page.getByRole('heading', { name: 'Time line' })).toBeVisible();

  await test.step('what is typed, and keys with another key, go on', async () => {
    const search = page.getByRole('search').getByRole('combobox');
    await search.fill('');
    await search.pressSequentially('v?');
    await expect(search).toHaveValue('v?');
    await search.press('F1');
    await expect(page.getByText('Keys of a single letter or sign are switched off')).toBeVisible();
  });

  await test.step('it is kept for the person', async () => {
    await dorso.restart();
    await signIn(dorso.page);
    await expect(dorso.page.getByRole('heading', { name: 'Worklist' })).toBeVisible();
    await openPatient(dorso.page);
    await dorso.page.keyboard.press('v');
    await toWorklist(dorso.page);
    await expect(dorso.page.locator('a[data-row]')).toHaveCount(1);
    await dorso.page.locator('a[data-row]').focus();
    await dorso.page.keyboard.press('c');
    await dorso.page.keyboard.press('ArrowDown');
    await expect(dorso.page.getByRole('form', { name: /^Contact with/ })).toHaveCount(0);
  });
});
