/** Bad input: each a clear message that says what to do, and nothing lost or half-written. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { expect, test } from '../clinic.ts';
import { addPatient, clinician, importFiles, signIn } from './at-the-desk.ts';
import { patientToImport } from './imported-patient.ts';

test('a wrong password is refused in words, and the right one still opens the record', async ({
  clinic,
}) => {
  const dorso = await clinic();
  await dorso.page.getByRole('button', { name: 'Lock' }).click();
  await signIn(dorso.page, 'not the password');
  await expect(dorso.page.getByRole('alert')).toContainText(/password/i);
  await signIn(dorso.page);
  await expect(dorso.page.getByRole('heading', { name: 'Worklist' })).toBeVisible();
});

test('a bundle cut in half is reported with its place, and no half patient is kept', async ({
  clinic,
}, testInfo) => {
  const bytes = readFileSync(patientToImport(testInfo).file);
  const whole = (bytes[0] === 0x1f ? gunzipSync(bytes) : bytes).toString('utf8');
  const half = testInfo.outputPath('half.json');
  writeFileSync(half, whole.slice(0, whole.length / 2));
  const dorso = await clinic();
  const report = await importFiles(dorso, [half]);
  expect(report).toContain('half.json');
  expect(report).toMatch(/cut off|incomplete|export/i);
  await expect(dorso.page.getByText('No patients yet')).toBeVisible();
});

test('a pain score of 11 is refused at its field, the rest of the visit stays', async ({
  clinic,
}) => {
  const { page } = await clinic();
  await addPatient(page, 'Ines Duarte', 'D-17');
  await page.getByRole('link', { name: 'Record visit' }).click();
  await page.getByLabel('Note', { exact: true }).fill('Walks to the bus again.');
  await page.getByLabel(/Pain, average/).fill('11');
  await page.getByRole('button', { name: 'Save visit' }).click();
  await expect(
    page
      .getByText(/11/)
      .filter({ hasText: /0 to 10|0-10/ })
      .first(),
  ).toBeVisible();
  await expect(page.getByText('Saved: ')).toHaveCount(0);
  await expect(page.getByLabel('Note', { exact: true })).toHaveValue('Walks to the bus again.');
  await page.getByLabel(/Pain, average/).fill('6');
  await page.getByRole('button', { name: 'Save visit' }).click();
  await expect(page.getByText(/^Saved: 2 entries/)).toBeVisible();
});

test('a record file that is not one is named, with what to do, and is left untouched', async ({
  clinic,
}) => {
  const dorso = await clinic();
  await dorso.quit();
  const file = join(dorso.recordDirectory, 'record.db');
  const kept = readFileSync(file);
  writeFileSync(file, 'this is not a database, it is a shopping list');
  await dorso.restart();
  await signIn(dorso.page);
  await expect(dorso.page.getByRole('alert')).toContainText(/damaged|not a record/i);
  await expect(dorso.page.getByRole('alert')).toContainText(/backup|copy/i);
  expect(readFileSync(file, 'utf8')).toContain('shopping list');

  await dorso.quit();
  mkdirSync(dorso.recordDirectory, { recursive: true });
  writeFileSync(file, kept);
  await dorso.restart();
  await signIn(dorso.page);
  await expect(dorso.page.getByRole('heading', { name: 'Worklist' })).toBeVisible();
  await expect(dorso.page.getByText(clinician)).toBeVisible();
});
