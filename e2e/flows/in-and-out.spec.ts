/** Tables, laboratory messages and exports, by the window alone. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '../clinic.ts';
import { addPatient } from './at-the-desk.ts';

test.use({ today: '2026-03-09' });

test('a table is previewed, its columns are named, and only then it is recorded', async ({
  clinic,
}) => {
  const dorso = await clinic();
  const { page } = dorso;
  await addPatient(page, 'Jane Zaltbommel', 'P-1');
  const table = join(dorso.userData, 'values.csv');
  writeFileSync(table, 'Pat;Datum;Schmerz\nP-1;2026-03-02;6\nP-9;2026-03-02;4\n');

  await page.goto(`${page.url().split('#')[0] ?? ''}#/exchange`);
  const part = page.getByRole('region', { name: 'Scores and tests from a table' });
  await dorso.answerOpenDialog([table]);
  await part.getByRole('button', { name: 'Choose a table…' }).click();
  await expect(part.getByRole('alert')).toContainText('Pat');
  await part.getByRole('combobox', { name: 'Pat', exact: true }).selectOption('patient');
  await part.getByRole('combobox', { name: 'Datum' }).selectOption('on');
  await part.getByRole('combobox', { name: 'Schmerz' }).selectOption('nrs_avg');
  await expect(part.getByRole('status')).toContainText('Would add: 1 score for 1 patient');
  await expect(part).toContainText('no patient of the record has "P-9"');
  await part.getByRole('button', { name: 'Record these' }).click();
  await expect(part.getByRole('status')).toContainText('Added: 1 score');
});

/** An HbA1c for the patient of this number. */
const message = (number: string, id: string): string =>
  [
    `MSH|^~\\&|LAB|CENTRAL|DORSO|CLINIC|20260309||ORU^R01^ORU_R01|${id}|P|2.5.1`,
    `PID|1||${number}^^^CLINIC^MR||Zaltbommel^Jane||19610309|F`,
    'OBR|1||F-100|24323-8^CMP^LN|||20260308',
    'OBX|1|NM|4548-4^HbA1c^LN||7.1|%|||||F|||20260308081500',
  ].join('\r');

test('results that are not surely of a patient wait for a person', async ({ clinic }) => {
  const dorso = await clinic();
  const { page } = dorso;
  await addPatient(page, 'Jane Zaltbommel', 'P-1');
  const folder = join(dorso.userData, 'lab');
  mkdirSync(folder);
  writeFileSync(join(folder, 'a.hl7'), message('P-7', 'M-1'));
  await page.goto(`${page.url().split('#')[0] ?? ''}#/exchange`);
  const part = page.getByRole('region', { name: 'Laboratory messages' });
  await dorso.answerOpenDialog([folder]);
  await part.getByRole('button', { name: 'Choose folder…' }).click();
  const waiting = part.getByRole('row', { name: /Zaltbommel/ });
  await expect(waiting).toContainText('no patient of the record has this number');
  await waiting.getByRole('button', { name: 'Give to a patient…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Whose results are these?' });
  await dialog.getByRole('combobox', { name: 'Patient, by name or number' }).fill('jane');
  await dialog.getByRole('option', { name: /Jane Zaltbommel/ }).click();
  await dialog.getByRole('button', { name: 'These are results of Jane Zaltbommel' }).click();
  await expect(page.getByText('1 result was recorded.')).toBeVisible();
  await expect(part).toContainText('Nothing waits for review.');
});

test('a message that arrives in the folder later is found by itself', async ({ clinic }) => {
  const dorso = await clinic();
  const { page } = dorso;
  await addPatient(page, 'Jane Zaltbommel', 'P-1');
  const folder = join(dorso.userData, 'lab');
  mkdirSync(folder);
  await page.goto(`${page.url().split('#')[0] ?? ''}#/exchange`);
  const part = page.getByRole('region', { name: 'Laboratory messages' });
  await dorso.answerOpenDialog([folder]);
  await part.getByRole('button', { name: 'Choose folder…' }).click();
  await expect(part).toContainText('Nothing waits for review.');
  writeFileSync(join(folder, 'later.hl7'), message('P-1', 'M-2'));
  writeFileSync(join(folder, 'stranger.hl7'), message('P-9', 'M-3'));
  // The folder is read once a minute.
  await expect(part.getByRole('row', { name: /P-9/ })).toBeVisible({ timeout: 100_000 });
  await expect(part.getByRole('row', { name: /P-1/ })).toHaveCount(0);
  await page.goto(`${page.url().split('#')[0] ?? ''}#/`);
  await page
    .getByRole('link', { name: /Jane Zaltbommel/ })
    .first()
    .click();
  await page.getByRole('link', { name: 'Labs' }).click();
  await expect(page.getByRole('row', { name: /HbA1c/ })).toContainText('7.1');
});

test('an export is written where the person chose; de-identified it names nobody', async ({
  clinic,
}) => {
  const dorso = await clinic();
  const { page } = dorso;
  await addPatient(page, 'Jane Zaltbommel', 'P-1');
  await page.goto(`${page.url().split('#')[0] ?? ''}#/exchange`);
  const part = page.getByRole('region', { name: 'Export' });

  const named = join(dorso.userData, 'all.ndjson');
  await dorso.answerSaveDialog(named);
  await part.getByRole('button', { name: 'Export…' }).click();
  await expect(part.getByRole('status')).toContainText(named);
  expect(readFileSync(named, 'utf8')).toContain('Zaltbommel');

  const nobody = join(dorso.userData, 'nobody.ndjson');
  await part.getByLabel(/De-identified/).check();
  await dorso.answerSaveDialog(nobody);
  await part.getByRole('button', { name: 'Export…' }).click();
  await expect(part.getByText('What was done to it')).toBeVisible();
  expect(readFileSync(nobody, 'utf8')).not.toContain('Zaltbommel');

  await part.getByLabel('chosen patients').check();
  await part.getByRole('button', { name: 'Export…' }).click();
  await expect(part.getByRole('alert')).toHaveText('Choose at least one patient.');
});
