/** A slip is mended: from the visit form on the same day, and from the list of entries later. */
import { expect, test } from '../dorso.ts';
import { addPatient, setUpClinic } from './at-the-desk.ts';

test.use({ today: '2026-11-23' });

test('a wrong dose is corrected on the same day, a wrong score later; both stay readable', async ({
  dorso,
}) => {
  const { page } = dorso;
  await setUpClinic(page);
  await addPatient(page, 'Ines Duarte', 'D-17');
  await page.getByRole('link', { name: 'Record visit' }).click();
  await page.getByLabel(/Pain, average/).fill('9');
  await page.getByRole('combobox', { name: 'Start a medicine' }).fill('pregab');
  await page.getByRole('option', { name: /Pregabalin/ }).click();
  await page.getByLabel('Pregabalin, mg/day').fill('750');
  await expect(page.getByText(/Dose above/).first()).toBeVisible();
  await page.getByRole('button', { name: 'Yes, it is right' }).click();
  await page.getByRole('button', { name: 'Save visit' }).click();
  await expect(page.getByText(/^Saved: 2 entries/)).toBeVisible();

  await page.getByRole('link', { name: 'Record visit' }).click();
  await page.getByLabel('Pregabalin, mg/day').fill('75');
  await expect(page.getByText(/corrects 750 mg\/day recorded today/)).toBeVisible();
  await page.getByRole('button', { name: 'Save visit' }).click();
  await expect(page.getByText(/^Saved: 1 entry/)).toBeVisible();
  await expect(page.getByRole('article', { name: /above protocol maximum/i })).toHaveCount(0);

  await page.getByRole('link', { name: 'All entries' }).click();
  const entries = page.getByRole('table', { name: 'Everything recorded, newest first' });
  await expect(entries).toContainText('corrected to: Pregabalin 75 mg/day');
  await entries.getByRole('button', { name: /^Correct Pain NRS, average 9/ }).click();
  const dialog = page.getByRole('dialog', { name: 'Correct this entry' });
  await dialog.getByLabel('Right value').fill('11');
  await dialog.getByRole('button', { name: 'Save correction' }).click();
  await expect(dialog).toContainText(/between 0 and 10/);
  await dialog.getByLabel('Right value').fill('6');
  await dialog.getByRole('button', { name: 'Save correction' }).click();
  await expect(entries).toContainText('corrected to: Pain NRS, average 6/10');

  await entries.getByRole('button', { name: /^Void Pain NRS, average 6/ }).click();
  const taking = page.getByRole('dialog', { name: 'Void this entry' });
  await taking.getByRole('button', { name: 'Void entry' }).click();
  await expect(taking).toContainText('Say why');
  await taking.getByLabel('Reason').fill('another patient');
  await taking.getByRole('button', { name: 'Void entry' }).click();
  await expect(entries).toContainText('voided: another patient');
});
