/** What a clinician does at the desk, as steps that flows are told in. */
import type { Page } from '@playwright/test';
import { expect, type Dorso } from '../dorso.ts';

export const clinician = 'Dr Amara Osei';
export const password = 'quiet harbour lantern';

/** First start: makes the record and copies the recovery key; gives the key. */
export async function setUpClinic(page: Page): Promise<string> {
  await page.getByLabel('Your name').fill(clinician);
  await page.getByLabel('Password (at least 10 characters)').fill(password);
  await page.getByLabel('The same password again').fill(password);
  await page.getByRole('button', { name: 'Create the record' }).click();
  const key = await copyRecoveryKey(page);
  await expect(page.getByRole('heading', { name: 'Worklist' })).toBeVisible();
  return key;
}

/** Copies the recovery key that is shown, and says so; gives it. */
export async function copyRecoveryKey(page: Page): Promise<string> {
  const groups = page.getByRole('group', { name: 'Recovery key' }).locator('span');
  await expect(groups.first()).toBeVisible({ timeout: 60_000 });
  const key = await groups.allTextContents();
  await page.getByLabel('From your copy, type the last group').fill(key.at(-1) ?? '');
  await page.getByRole('button', { name: 'I have written it down' }).click();
  return key.join('-');
}

export async function signIn(page: Page, with_ = password): Promise<void> {
  await page.getByLabel('Password', { exact: true }).fill(with_);
  await page.getByRole('button', { name: 'Sign in' }).click();
}

/** Imports files through the dialog and closes the report; gives the report's text. */
export async function importFiles(dorso: Dorso, paths: string[]): Promise<string> {
  const { page } = dorso;
  await dorso.answerOpenDialog(paths);
  await page.getByRole('banner').getByRole('button', { name: 'Import' }).click();
  const report = page.getByRole('dialog', { name: /Import (finished|stopped)/ });
  await expect(report).toBeVisible({ timeout: 30_000 });
  const text = await report.innerText();
  await report
    .getByRole('button', { name: /Close|Done/ })
    .first()
    .click();
  return text;
}

/** The rows of the time line's table, as one line of text each. */
export async function timelineRows(page: Page): Promise<string[]> {
  const table = page.getByRole('table', { name: /^Scores, doses, adverse effects/ });
  if (!(await table.isVisible()))
    await page.getByRole('button', { name: 'Table', exact: true }).click();
  await expect(table.getByRole('row').nth(1)).toBeVisible();
  const rows = await table.getByRole('row').allInnerTexts();
  return rows.slice(1).map((row) => row.replace(/\s+/g, ' ').trim());
}

/** Adds a patient by hand from the worklist and lands on the patient's page. */
export async function addPatient(page: Page, name: string, number: string): Promise<void> {
  await page.getByRole('button', { name: 'Add patient' }).first().click();
  const dialog = page.getByRole('dialog', { name: 'Add patient' });
  await dialog.getByLabel('Name').fill(name);
  await dialog.getByLabel('Birth date').fill('1961-03-09');
  await dialog.getByLabel('Patient number').fill(number);
  await dialog.getByLabel('Female').check();
  await dialog.getByRole('button', { name: 'Add patient' }).click();
  await expect(page.getByRole('heading', { name })).toBeVisible();
}

/** Records facts of the patient whose page is open, through the window's own door. */
export async function record(
  page: Page,
  facts: { on: string; statement: object }[],
): Promise<void> {
  const patientId = /#\/patient\/([\w-]+)/.exec(page.url())?.[1] ?? '';
  const reply = await page.evaluate(
    async (input) => {
      type Door = {
        recordFacts: (of: typeof input) => Promise<{ ok: boolean; failure?: unknown }>;
      };
      // What the preload puts there.
      return (window as unknown as { dorso: Door }).dorso.recordFacts(input);
    },
    { patientId, facts: facts.map((fact) => ({ ...fact, replaces: null, importKey: null })) },
  );
  expect(reply.failure).toBeUndefined();
}
