/** The clinic lead's question: how do we do? */
import { expect, test } from '../dorso.ts';
import { addPatient, setUpClinic } from './at-the-desk.ts';

test.use({ today: '2026-03-09' });

test('the clinic in figures says of how many each share is, and what is not known', async ({
  dorso,
}) => {
  const { page } = dorso;
  await setUpClinic(page);
  const open = () => page.goto(`${page.url().split('#')[0] ?? ''}#/clinic`);
  await open();
  await expect(page.getByText('No patients are followed yet.')).toBeVisible();

  await page.goto(`${page.url().split('#')[0] ?? ''}#/`);
  await addPatient(page, 'Jane Zaltbommel', 'P-1');
  await page.getByRole('link', { name: 'Record visit' }).click();
  await page.getByLabel(/Pain, average/).fill('7');
  for (const item of await page.getByRole('group', { name: 'PEG' }).getByRole('textbox').all())
    await item.fill('7');
  await page.getByRole('button', { name: 'Save visit' }).click();
  await expect(page.getByText(/^Saved: /)).toBeVisible();

  await open();
  await expect(page.getByText('1 patient followed.')).toBeVisible();
  await expect(page.getByRole('row', { name: /Reassessed in time/ })).toContainText('100 %');
  await expect(page.getByRole('row', { name: /Takes an opioid/ })).toContainText(
    'not known of anybody',
  );
  await expect(page.getByText('No prompt was answered in this time.')).toBeVisible();
});
