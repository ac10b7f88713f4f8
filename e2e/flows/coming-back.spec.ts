/** Locking, a forgotten password, and the settings in which people and backups are kept. */
import { mkdirSync } from 'node:fs';
import { expect, test } from '../clinic.ts';
import { clinician, setUpClinic, signIn } from './at-the-desk.ts';

test('a locked session is brought back, a forgotten password replaced by the recovery key', async ({
  dorso,
}) => {
  const { page } = dorso;
  const key = await setUpClinic(page);
  await page.getByRole('button', { name: 'Lock' }).click();
  await expect(page.getByText(`Locked for ${clinician}`)).toBeVisible();
  await page.getByRole('button', { name: 'Forgotten? Use the recovery key' }).click();
  await page.getByLabel('Recovery key').fill(key);
  await page.getByLabel(/^New password/).fill('another harbour lantern');
  await page.getByLabel('The same password again').fill('another harbour lantern');
  await page.getByRole('button', { name: 'Sign in with the key' }).click();
  await expect(page.getByRole('heading', { name: 'Worklist' })).toBeVisible();
  await page.getByRole('button', { name: 'Lock' }).click();
  await signIn(page, 'another harbour lantern');
  await expect(page.getByRole('heading', { name: 'Worklist' })).toBeVisible();
});

test('a person is added with a password shown once, and a backup is made and rehearsed', async ({
  clinic,
}, testInfo) => {
  const dorso = await clinic();
  const { page } = dorso;
  await page.getByRole('link', { name: 'Settings', exact: true }).click();
  await page.getByRole('link', { name: 'People' }).click();
  await page.getByLabel('Add a person').fill('Nurse Bo Lind');
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  await expect(page.getByText(/Temporary password of Nurse Bo Lind/)).toBeVisible();
  await expect(page.getByRole('row', { name: /Nurse Bo Lind/ })).toBeVisible();

  await page.getByRole('link', { name: 'Backup', exact: true }).click();
  mkdirSync(testInfo.outputDir, { recursive: true });
  await dorso.answerOpenDialog([testInfo.outputDir]);
  await page.getByRole('button', { name: 'Choose folder…' }).click();
  await expect(page.getByRole('definition').filter({ hasText: testInfo.outputDir })).toBeVisible();
  await page.getByRole('button', { name: 'Back up now' }).click();
  await expect(page.getByText(/^Backed up: .*Proven/)).toBeVisible({ timeout: 60_000 });
  await page.getByRole('button', { name: 'Rehearse a restore' }).click();
  await expect(page.getByText(/^Restored to a scratch place.*Proven/)).toBeVisible({
    timeout: 60_000,
  });
});
