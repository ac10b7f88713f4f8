/** The worklist by the keyboard: find, walk, filter, save a view, log a call and take it back. */
import type { Locator, Page } from '@playwright/test';
import { day } from '../../clinical/day.ts';
import { expect, test } from '../clinic.ts';
import { signIn } from './at-the-desk.ts';
import { recordVisit } from './earlier-visits.ts';
import { addSamples, addUnknowns } from './filled-record.ts';

const today = day('2026-11-25');
test.use({ today });

const row = (page: Page): Locator => page.locator('a[data-row]:focus');
const item = (page: Page): Locator => page.getByRole('listitem').filter({ has: row(page) });
const rowsInPage = (page: Page): Locator => page.locator('a[data-row]');

test('patients are found, walked through, filtered and called without the mouse', async ({
  clinic,
}) => {
  const dorso = await clinic((record) => {
    addSamples(record, 14, today);
  });
  await walkThrough(dorso.page);

  await test.step('search goes beyond the filter', async () => {
    await press(dorso.page, 'Mine');
    await expect(dorso.page.getByText('0 of 14 patients')).toBeVisible();
    await expect(dorso.page.getByRole('heading', { name: 'Nobody matches' })).toBeVisible();
    await dorso.page.keyboard.press('/');
    await dorso.page.keyboard.type('SIM-0003');
    await expect(dorso.page.getByRole('search').getByRole('option')).toHaveCount(1);
    await dorso.page.keyboard.press('Enter');
    await expect(dorso.page.getByText('SIM-0003').first()).toBeVisible();
    await dorso.page.goBack();
    await expect(dorso.page.getByText('0 of 14 patients')).toBeVisible();
    await dorso.page.keyboard.press('Escape');
    await expect(dorso.page.getByText('14 patients', { exact: false }).first()).toBeVisible();
  });

  await logACall(dorso.page);
  await saveAView(dorso.page);

  await test.step('a saved view is there at the next sign-in, and can be renamed and deleted', async () => {
    await dorso.restart();
    await signIn(dorso.page);
    const views = dorso.page.getByRole('group', { name: 'Views' });
    await views.getByRole('button', { name: 'Late ones' }).click();
    await expect(dorso.page.getByRole('button', { name: 'Overdue' })).toHaveAttribute(
      'aria-pressed',
      'true',
    );
    await press(dorso.page, 'Rename view');
    await dorso.page.keyboard.type('To call');
    await dorso.page.keyboard.press('Enter');
    await expect(views.getByRole('button', { name: 'To call' })).toBeFocused();
    await press(dorso.page, 'Delete view');
    await expect(views.getByRole('button', { name: 'To call' })).toHaveCount(0);
  });
});

test('a row that moves to another lane takes the keyboard along, and what is typed into it stays', async ({
  clinic,
}) => {
  const { page } = await clinic((record) => {
    addUnknowns(record, 3, today);
  });
  const urgent = page.getByRole('region', { name: /^Urgent/ });
  const alarm = async (patientId: string | null): Promise<void> => {
    await recordVisit(page, patientId ?? '', today, [
      { kind: 'red_flag_screen', positive: ['RF-CES-1'], cleared: [], outcome: null },
    ]);
  };
  await expect(rowsInPage(page)).toHaveCount(3);
  await page.keyboard.press('End');
  const last = await row(page).getAttribute('data-row');
  await alarm(last);
  await expect(urgent.locator(row(page))).toHaveAttribute('data-row', last ?? '');

  await page.keyboard.press('ArrowDown');
  const next = await row(page).getAttribute('data-row');
  await page.keyboard.press('c');
  const words = page.getByRole('form', { name: /^Contact with/ }).getByRole('textbox');
  await words.fill('line busy');
  await alarm(next);
  // Nothing may happen in the time in which the row would move.
  await page.waitForTimeout(1000);
  await expect(words).toHaveValue('line busy');
  await page.keyboard.press('Escape');
  await expect(urgent.locator(row(page))).toHaveAttribute('data-row', next ?? '');
});

/** Gives a button the keyboard and presses it. */
async function press(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name, exact: true }).focus();
  await page.keyboard.press('Enter');
}

async function walkThrough(page: Page): Promise<void> {
  await test.step('arrows, Home, End and Page keys walk, Enter opens, Back comes back', async () => {
    await expect(rowsInPage(page)).toHaveCount(14);
    await page.keyboard.press('ArrowDown');
    await expect(rowsInPage(page).first()).toBeFocused();
    await page.keyboard.press('End');
    await expect(rowsInPage(page).last()).toBeFocused();
    await page.keyboard.press('PageUp');
    await expect(rowsInPage(page).last()).not.toBeFocused();
    await page.keyboard.press('Home');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await expect(rowsInPage(page).nth(2)).toBeFocused();
    const id = (await row(page).getAttribute('data-row')) ?? '';
    const name = (await row(page).locator('strong').first().textContent()) ?? '';
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { name })).toBeVisible();
    await page.goBack();
    await expect(page.locator(`a[data-row='${id}']`)).toBeFocused();
  });
}

async function logACall(page: Page): Promise<void> {
  await test.step('a call is logged from the row, and taken back', async () => {
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Home');
    await expect(row(page)).toContainText('Last contact: none');
    await page.keyboard.press('c');
    const form = page.getByRole('form', { name: /^Contact with/ });
    await expect(form.getByLabel('Call')).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(form).toContainText('Choose what came of it');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    await page.keyboard.press('ArrowRight');
    await expect(form.getByLabel('no answer')).toBeChecked();
    await page.keyboard.press('Tab');
    await page.keyboard.type('line busy');
    await page.keyboard.press('Enter');
    await expect(form).toHaveCount(0);
    await expect(row(page)).toContainText('Call, no answer');
    await expect(page.getByText(/^Logged for .*: Call, no answer\.$/)).toBeVisible();
    await page.keyboard.press('Alt+z');
    await expect(row(page)).toContainText('Last contact: none');
  });
}

async function saveAView(page: Page): Promise<void> {
  await test.step('filters are combined, counted, named and cleared by one key', async () => {
    await press(page, 'Overdue');
    await page.getByLabel('Mechanism').selectOption('mixed');
    await expect(page.getByText(/^\d+ of 14 patients/)).toBeVisible();
    await press(page, 'Save view');
    await page.keyboard.press('Enter');
    await expect(page.getByText('Type a name.')).toBeVisible();
    await page.keyboard.type('Late ones');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('button', { name: 'Late ones' })).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(page.getByText(/^14 patients/)).toBeVisible();
  });
}

test('the list stays as it is while something else of the session changes', async ({ clinic }) => {
  const { page } = await clinic((record) => {
    addUnknowns(record, 3, today);
  });
  await expect(rowsInPage(page)).toHaveCount(3);
  const first = await rowsInPage(page).first().elementHandle();
  for (const theme of ['light', 'dark', 'as the system']) {
    await page.getByRole('button', { name: /^Appearance/ }).click();
    await expect(page.getByRole('button', { name: `Appearance: ${theme}` })).toBeVisible();
  }
  expect(await first?.evaluate((row) => row.isConnected)).toBe(true);
});

test('of two thousand patients only those in sight are in the page, and all can be reached', async ({
  clinic,
}) => {
  const dorso = await clinic((record) => {
    addSamples(record, 2, today);
    addUnknowns(record, 1998, today);
  });
  const { page } = dorso;
  await expect(page.getByText(/^2000 patients/)).toBeVisible();
  for (const work of ['Reading:', 'Asking the rules'])
    await expect(page.getByText(work)).toHaveCount(0, { timeout: 90_000 });
  await expect.poll(() => rowsInPage(page).count()).toBeLessThan(40);

  await page.keyboard.press('End');
  const last = await item(page).getAttribute('aria-setsize');
  await expect(item(page)).toHaveAttribute('aria-posinset', last ?? '');
  await expect(row(page)).toBeInViewport();
  await expect.poll(() => rowsInPage(page).count()).toBeLessThan(40);

  await test.step('a form opened on the last row is wholly in sight', async () => {
    await page.keyboard.press('c');
    await expect(page.getByRole('button', { name: 'Log contact' })).toBeInViewport({ ratio: 1 });
    await page.keyboard.press('Escape');
    await expect(row(page)).toBeVisible();
  });

  await page.keyboard.press('Home');
  await expect(item(page)).toHaveAttribute('aria-posinset', '1');
  await expect(row(page)).toBeInViewport();

  await test.step('the keyboard stays on its row when the list is scrolled away', async () => {
    const id = await row(page).getAttribute('data-row');
    await row(page).hover();
    await page.mouse.wheel(0, 40_000);
    await expect(row(page)).not.toBeInViewport();
    await expect(row(page)).toHaveAttribute('data-row', id ?? '');
    await page.keyboard.press('ArrowDown');
    await expect(row(page)).toBeInViewport();
  });

  await test.step('coming back from a patient far down, list and keyboard stand where they were', async () => {
    await page.keyboard.press('End');
    for (let pages = 0; pages < 3; pages += 1) {
      const from = await item(page).getAttribute('aria-posinset');
      await page.keyboard.press('PageUp');
      await expect(item(page)).not.toHaveAttribute('aria-posinset', from ?? '');
    }
    const id = await row(page).getAttribute('data-row');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { name: 'Time line' })).toBeVisible();
    await page.goBack();
    await expect(row(page)).toHaveAttribute('data-row', id ?? '');
    await expect(row(page)).toBeInViewport();
  });

  await test.step('while the list is read, a search never says that somebody is not there', async () => {
    await dorso.restart();
    await signIn(dorso.page);
    const search = dorso.page.getByRole('search');
    const saysNobody = search.evaluate(
      (part) =>
        new Promise<boolean>((resolve) => {
          const look = (): void => {
            if (part.textContent.includes('No patient matches')) resolve(true);
            else if (part.querySelector('[role="option"]')) resolve(false);
            else requestAnimationFrame(look);
          };
          look();
        }),
    );
    await search.getByRole('combobox').fill('L-1777');
    expect(await saysNobody).toBe(false);
    await dorso.page.keyboard.press('Enter');
    await expect(dorso.page.getByRole('heading', { name: 'Listed 1777' })).toBeVisible();
  });
});
