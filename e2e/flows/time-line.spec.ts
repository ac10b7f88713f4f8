/** Reading a patient's course on the time line, by keyboard and by role. */
import { expect, test } from '../clinic.ts';
import { importFiles } from './at-the-desk.ts';
import { patientToImport } from './imported-patient.ts';

test.use({ today: '2025-06-20' });

test('the course of an imported patient is read out, zoomed, folded, opened and copied', async ({
  clinic,
}, testInfo) => {
  const patient = patientToImport(testInfo);
  const dorso = await clinic();
  const { page } = dorso;
  await importFiles(dorso, [patient.file]);
  await page.getByRole('link', { name: patient.name }).click();
  const line = page.getByRole('region', { name: 'Time line' });
  await expect(line).toBeVisible();

  // The keyboard goes from entry to entry; what is true on the day is said.
  const cursor = line.getByRole('slider', { name: 'Day on the time line' });
  await cursor.focus();
  await cursor.press('End');
  await cursor.press('ArrowLeft');
  const earlier = await cursor.getAttribute('aria-valuetext');
  await cursor.press('Home');
  await expect(cursor).not.toHaveAttribute('aria-valuetext', earlier ?? '');
  await expect(cursor).toHaveAttribute('aria-valuetext', /\d{4}/);

  // Enter opens the entries of the day, each with a way to correct it.
  await cursor.press('End');
  for (let step = 0; step < 20; step += 1) {
    if (/4 Jun 2025/.test((await cursor.getAttribute('aria-valuetext')) ?? '')) break;
    await cursor.press('ArrowLeft');
  }
  await cursor.press('Enter');
  const day = page.getByRole('dialog', { name: 'Entries of 4 Jun 2025' });
  await expect(day).toContainText(/1\/10/);
  await expect(day.getByRole('button', { name: /^Correct / }).first()).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(day).toBeHidden();

  const zoom = line.getByRole('group', { name: 'Zoom' });
  await zoom.getByRole('button', { name: '3 months' }).click();
  await expect(zoom.getByRole('button', { name: '3 months' })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  await zoom.getByRole('button', { name: 'All' }).click();

  await line.getByRole('button', { name: 'Table' }).click();
  const table = line.getByRole('table', { name: /Scores, doses, adverse effects/ });
  await expect(table).toContainText('1 of 10');
  await expect(table).toContainText('Naproxen');
  await line.getByRole('button', { name: 'Copy as text' }).click();
  await expect(page.getByText(/Copied \d+ lines|press Ctrl\+C/)).toBeVisible();
});

test('of a new patient the time line says how a course begins', async ({ clinic }) => {
  const { page } = await clinic();
  await page.getByRole('button', { name: 'Add patient' }).first().click();
  const dialog = page.getByRole('dialog', { name: 'Add patient' });
  // A long name from right to left, and markup: shown as text, never run.
  const name = `${'مريم '.repeat(12)}<img src=x onerror=alert(1)>`.trim();
  await dialog.getByLabel('Name').fill(name);
  await dialog.getByLabel('Birth date').fill('1961-03-09');
  await dialog.getByLabel('Patient number').fill('<b>17</b>');
  await dialog.getByLabel('Female').check();
  await dialog.getByRole('button', { name: 'Add patient' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('<img src=x');
  await expect(page.locator('img')).toHaveCount(0);
  await expect(page.getByRole('region', { name: 'Time line' })).toContainText(
    'Two visits make a course.',
  );
  const wide = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(wide).toBeLessThanOrEqual(0);
});
