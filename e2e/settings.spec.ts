/** What a clinic lead does in the settings, clicked through: people, details, protocol, backup, keys, audit. */
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { day } from '../clinical/day.ts';
import { expect, test } from './clinic.ts';
import { clinician, copyRecoveryKey, password, signIn } from './flows/at-the-desk.ts';
import { addSample, TREATED } from './flows/filled-record.ts';

const today = day('2026-11-25');
test.use({ today });

async function openPart(page: Page, part: string): Promise<void> {
  await page.evaluate(() => (location.hash = '/settings/appearance'));
  await page
    .getByRole('navigation', { name: 'Settings' })
    .getByRole('link', { name: part, exact: true })
    .click();
  await expect(page.getByRole('heading', { name: part, level: 2 }).first()).toBeVisible();
}

async function fillNewPassword(page: Page, of: string): Promise<void> {
  await page.getByLabel(/^New password/).fill(of);
  await page.getByLabel('The same password again').fill(of);
}

test('a person is added, must choose a password of their own, and can be shut out', async ({
  clinic,
}) => {
  const { page } = await clinic();
  await openPart(page, 'People');
  await page.getByLabel('Add a person').fill('Nurse Bo Lind');
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  const handed = page
    .getByRole('status')
    .filter({ hasText: 'Temporary password of Nurse Bo Lind' });
  const temporary = (await handed.locator('strong').textContent()) ?? '';

  await page.getByRole('button', { name: 'Lock' }).click();
  await page.getByRole('radio', { name: 'Nurse Bo Lind' }).check();
  await signIn(page, temporary);
  await expect(page.getByRole('heading', { name: 'Choose your own password' })).toBeVisible();
  await page.getByLabel('Temporary password', { exact: true }).fill(temporary);
  await fillNewPassword(page, 'my very own lantern');
  await page.getByRole('button', { name: 'Change the password' }).click();
  await expect(page.getByRole('banner')).toContainText('Nurse Bo Lind');
  // Not the settings that the person before had open.
  await expect(page.getByRole('heading', { name: 'Worklist' })).toBeVisible();

  await page.getByRole('button', { name: 'Lock' }).click();
  await page.getByRole('radio', { name: clinician }).check();
  await signIn(page);
  await expect(page.getByRole('banner')).toContainText(clinician);
  await openPart(page, 'People');
  await page.getByRole('button', { name: 'Deactivate Nurse Bo Lind' }).click();
  await expect(
    page.getByRole('row', { name: /Nurse Bo Lind.*may no longer sign in/ }),
  ).toBeVisible();
  await page.getByRole('button', { name: 'Lock' }).click();
  await expect(page.getByText(`Locked for ${clinician}`)).toBeVisible();
  await expect(page.getByText('Nurse Bo Lind')).toHaveCount(0);
});

test('a backup is made, rehearsed and put back; the key is changed', async ({ clinic }, info) => {
  test.slow();
  const dorso = await clinic();
  const { page } = dorso;
  const folder = join(info.outputDir, 'backups');
  mkdirSync(folder, { recursive: true });
  await openPart(page, 'Backup');
  await dorso.answerOpenDialog([folder]);
  await page.getByRole('button', { name: 'Choose folder…' }).click();
  await page.getByRole('button', { name: 'Back up now' }).click();
  await expect(page.getByText(/^Backed up: .*Proven/)).toBeVisible({ timeout: 60_000 });
  await page.getByRole('button', { name: 'Rehearse a restore' }).click();
  await expect(page.getByText(/^Restored to a scratch place.*Proven/)).toBeVisible({
    timeout: 60_000,
  });

  await openPart(page, 'Clinic details');
  await page.getByLabel('Name of the clinic').fill('Recorded after the backup');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('Saved.')).toBeVisible();

  await openPart(page, 'Backup');
  const [file = ''] = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.dorso-backup'),
  );
  await dorso.answerOpenDialog([join(folder, file)]);
  await page.getByRole('button', { name: 'Choose a backup file…' }).click();
  await page.getByLabel('Password of that time').fill(password);
  await page.getByRole('button', { name: 'Restore', exact: true }).click();
  await expect(page.getByText('Tick this to go on.')).toBeVisible();
  await page.getByRole('checkbox', { name: /^I want to replace/ }).check();
  await page.getByRole('button', { name: 'Restore', exact: true }).click();
  await expect(page.getByText(/^Restored\. The record it replaced is kept in/)).toBeVisible({
    timeout: 60_000,
  });
  await openPart(page, 'Clinic details');
  await expect(page.getByLabel('Name of the clinic')).toHaveValue('');

  await openPart(page, 'Keys');
  const rotation = page
    .locator('section')
    .filter({ hasText: 'Encrypts the whole record anew' })
    .last();
  await rotation.getByLabel('Your password').fill(password);
  await rotation.getByRole('button', { name: 'Change the key' }).click();
  await copyRecoveryKey(page);
  await expect(page.getByText('The key is changed. Nobody else needed')).toBeVisible();
  await page.getByRole('button', { name: 'I have handed them over' }).click();
  await dorso.restart();
  await signIn(dorso.page);
  await expect(dorso.page.getByRole('heading', { name: 'Worklist' })).toBeVisible();
});

test('details, a protocol with its effect, and the audit with its filter and its file', async ({
  clinic,
}, info) => {
  const dorso = await clinic((record) => {
    addSample(record, TREATED, today);
  });
  const { page } = dorso;
  await openPart(page, 'Clinic details');
  await page.getByLabel('Name of the clinic').fill('Harbour Clinic');
  await page.getByLabel('Phone').fill('555 0100');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('Saved.')).toBeVisible();
  await openPart(page, 'People');
  await openPart(page, 'Clinic details');
  await expect(page.getByLabel('Name of the clinic')).toHaveValue('Harbour Clinic');

  await openPart(page, 'Protocol');
  await expect(page.getByText('Nothing differs from what is in force.')).toBeVisible();
  const profile = page.getByRole('combobox', { name: 'Profile', exact: true });
  const other = await profile.locator('option').nth(1).textContent();
  await profile.selectOption({ index: 1 });
  await page.getByLabel('Reason').fill('We agreed on it');
  await expect(page.getByRole('button', { name: 'Put in force' })).toBeDisabled();
  await page.getByRole('button', { name: 'Show what it would change' }).click();
  await expect(page.getByRole('heading', { name: 'What it would change' })).toBeVisible();
  await expect(page.getByText(/of 1 patient/)).toBeVisible();
  await page.getByRole('button', { name: 'Put in force' }).click();
  await expect(page.getByText(/^The protocol is in force from/)).toBeVisible();
  await expect(page.getByText(`In force today: ${other?.trim()}`)).toBeVisible();

  await openPart(page, 'Audit');
  const table = page.getByRole('table', { name: /^Audit entries/ });
  await page.getByLabel('What').selectOption({ label: 'changed the clinic’s details' });
  await expect(table.getByRole('row')).toHaveCount(2);
  await expect(table).toContainText(clinician);
  const csv = join(info.outputDir, 'audit.csv');
  mkdirSync(info.outputDir, { recursive: true });
  await dorso.answerSaveDialog(csv);
  await page.getByRole('button', { name: 'Export these as CSV…' }).click();
  await expect(page.getByText(`Written: ${csv}, 1 entry.`)).toBeVisible();
  expect(readFileSync(csv, 'utf8').trim().split('\n')).toHaveLength(2);
});
