/** A real patient from import to chart, prompt and recorded visit, and all still there after a restart. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '../dorso.ts';
import { importFiles, password, setUpClinic, signIn, timelineRows } from './at-the-desk.ts';
import { patientToImport } from './imported-patient.ts';

test.use({ today: '2025-06-20' });

test('a first visit of an imported patient, by the window alone, survives a restart', async ({
  dorso,
}, testInfo) => {
  const patient = patientToImport(testInfo);
  const { page } = dorso;
  await setUpClinic(page);
  await importFiles(dorso, [patient.file]);

  await page.getByRole('link', { name: patient.name }).click();
  await expect(page.getByRole('heading', { name: patient.name })).toBeVisible();
  const imported = await timelineRows(page);
  expect(imported.filter((row) => row.includes('NRS average'))).toHaveLength(5);
  expect(imported.join('\n')).toMatch(/4 Jun 2025 Score NRS average 1 of 10/);
  expect(imported.join('\n')).toContain('Naproxen');
  expect(imported.join('\n')).toContain('Metformin');

  await page.getByRole('link', { name: 'Record visit' }).click();
  await page.getByLabel(/Pain, average/).fill('7');
  const peg = page.getByRole('group', { name: 'PEG' });
  for (const item of await peg.getByRole('textbox').all()) await item.fill('7');
  await page.getByRole('combobox', { name: 'Start a medicine' }).fill('pregab');
  await page.getByRole('option', { name: /Pregabalin/ }).click();
  await page.getByLabel('Pregabalin, mg/day').fill('150');
  await page
    .getByRole('radiogroup', { name: 'Dizziness, Pregabalin' })
    .getByRole('radio', { name: 'moderate' })
    .check();
  await page.getByRole('button', { name: /all clear/i }).click();
  await page.getByRole('button', { name: 'Save visit' }).click();
  await expect(page.getByText(/^Saved: /)).toBeVisible();

  // R30 stands with its reasons, and nothing says "raise".
  const hold = page
    .getByRole('article', { name: /hold or reduce/ })
    .filter({ hasText: /dizziness/i });
  await hold.getByRole('button', { name: 'Reasons' }).click();
  await expect(hold).toContainText('20 Jun 2025');
  await expect(hold).toContainText(/grade 2/i);
  await expect(page.getByRole('article', { name: /Titration up due/ })).toHaveCount(0);

  const nsaid = page.getByRole('article', { name: /Oral NSAID longer than one week/ });
  await nsaid.getByRole('button', { name: 'Decline…' }).click();
  await nsaid.getByLabel('Specialist advice').check();
  await nsaid.getByRole('button', { name: 'Decline', exact: true }).click();
  await expect(page.getByText(/Declined.*specialist/i).first()).toBeAttached();

  await dorso.restart();
  await signIn(dorso.page);
  await dorso.page.getByRole('link', { name: patient.name }).click();
  const rows = (await timelineRows(dorso.page)).join('\n');
  expect(rows).toMatch(/20 Jun 2025 Score NRS average 7 of 10/);
  expect(rows).toMatch(/20 Jun 2025 .*PEG.* 7/);
  expect(rows).toMatch(/20 Jun 2025 .*Pregabalin.* 150 mg\/day/);
  expect(rows).toMatch(/20 Jun 2025 .*Dizziness/);
  expect(rows).toMatch(/4 Jun 2025 Score NRS average 1 of 10/);
  await expect(
    dorso.page.getByRole('article', { name: /hold or reduce/ }).filter({ hasText: /dizziness/i }),
  ).toBeVisible();
  await expect(
    dorso.page.getByRole('heading', { name: /longer than one week/ }).filter({ visible: true }),
  ).toHaveCount(0);

  await dorso.quit();
  const bytes = readdirSync(dorso.recordDirectory).map((name) =>
    readFileSync(join(dorso.recordDirectory, name)),
  );
  expect(bytes.length).toBeGreaterThan(0);
  for (const secret of [patient.given, patient.family, password])
    expect(bytes.some((file) => file.includes(secret))).toBe(false);
});
