/** The screens of a patient's record beside the overview: what each shows, takes in and keeps. */
import { mkdirSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, test } from '../clinic.ts';
import { addPatient, clinician, record } from './at-the-desk.ts';

test.use({ today: '2026-11-23' });

const tab = async (page: Page, name: string): Promise<void> => {
  await page
    .getByRole('navigation', { name: /^Record of/ })
    .getByRole('link', { name })
    .click();
  await expect(page.getByRole('heading', { name, level: 2 })).toBeFocused();
};

test('details are changed as a new version, and the old one stays readable with who wrote it', async ({
  clinic,
}) => {
  const { page } = await clinic();
  await addPatient(page, 'Ines Duarte', 'D-17');
  await tab(page, 'Details and conditions');
  await page.getByRole('button', { name: 'Change the details' }).click();
  await page.getByLabel('Name', { exact: true }).fill('');
  await page.getByLabel('Birth date', { exact: true }).fill('2027-01-01');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByText('Type the patient’s name.')).toBeVisible();
  await expect(page.getByText('A birth date cannot be in the future.')).toBeVisible();
  await page.getByLabel('Name', { exact: true }).fill('Ines Duarte Sousa');
  await page.getByLabel('Birth date', { exact: true }).fill('1961-03-19');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Ines Duarte Sousa', level: 1 })).toBeVisible();

  await page.getByText('Earlier versions').click();
  const versions = page.getByRole('listitem').filter({ hasText: clinician });
  await expect(versions.filter({ hasText: 'Ines Duarte → Ines Duarte Sousa' })).toHaveCount(1);
  await expect(versions.filter({ hasText: '9 Mar 1961 → 19 Mar 1961' })).toHaveCount(1);
});

test('a condition is added and ended, an allergy added and taken back', async ({ clinic }) => {
  const { page } = await clinic();
  await addPatient(page, 'Ines Duarte', 'D-17');
  await tab(page, 'Details and conditions');
  const conditions = page.getByRole('region', { name: 'Conditions', exact: true });
  await expect(conditions).toContainText('No condition is recorded.');
  await conditions.getByRole('combobox', { name: 'Add a condition' }).fill('heart fail');
  await page.keyboard.press('Enter');
  await conditions.getByLabel('Present since, or known since').fill('2026-01-05');
  await page.keyboard.press('Enter');
  const present = conditions.getByRole('listitem').filter({ hasText: 'since 5 Jan 2026' });
  await expect(present).toContainText(/heart failure/i);
  await expect(present).toContainText(clinician);
  await present.getByRole('button', { name: /no longer present/ }).click();
  await conditions.getByLabel('No longer present from').fill('2026-11-01');
  await page.keyboard.press('Enter');
  await expect(conditions).toContainText('No condition is recorded.');
  await expect(conditions).toContainText('5 Jan 2026 to 1 Nov 2026');

  const allergies = page.getByRole('region', { name: 'Allergies and intolerances' });
  await allergies.getByRole('combobox', { name: 'Add an allergy' }).fill('<b>latex</b>');
  await page.keyboard.press('Enter');
  await allergies.getByLabel('Reaction').fill('rash');
  await page.keyboard.press('Enter');
  await expect(allergies.getByRole('listitem')).toContainText('<b>latex</b>');
  await expect(allergies.locator('b')).toHaveCount(0);
  await allergies.getByRole('button', { name: /not an allergy after all/ }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Reason').fill('patch test negative');
  await dialog.getByRole('button', { name: 'Void entry' }).click();
  await expect(allergies.getByRole('listitem')).toHaveCount(0);
});

test('a medicine outside the protocol is added with its interactions shown, changed, stopped', async ({
  clinic,
}) => {
  const { page } = await clinic();
  await addPatient(page, 'Ines Duarte', 'D-17');
  await record(page, [
    {
      on: '2026-11-20',
      statement: {
        kind: 'dose',
        medicine: 'ibuprofen',
        amount: 1200,
        stopReason: null,
        regimen: null,
      },
    },
  ]);
  await expect(page.getByText('The medicine list was never confirmed')).toBeVisible();
  await page.getByRole('link', { name: 'Look through the list and confirm it' }).click();
  await page.getByRole('button', { name: 'Confirmed with the patient today' }).click();
  await expect(page.getByText(`(today), by ${clinician}.`)).toBeVisible();

  const others = page.getByRole('region', { name: 'Outside the protocol' });
  const add = others.getByRole('combobox', { name: 'Add a medicine' });
  await add.fill('warfar');
  await add.press('Enter');
  const form = others.getByRole('form', { name: 'Warfarin' });
  await expect(form).toContainText('Major');
  await expect(form).toContainText('with Ibuprofen');
  await form.getByLabel('Dose, mg/day').fill('none');
  await form.getByRole('button', { name: 'Add in spite of the interaction' }).click();
  await expect(form).toContainText('A dose is a number above 0 in mg/day.');
  await form.getByLabel('Dose, mg/day').fill('5');
  await form.getByLabel('How it is taken').fill('5 mg in the evening');
  await form.getByLabel('Taken since').fill('2026-11-02');
  await form.getByRole('button', { name: 'Add in spite of the interaction' }).click();
  const warfarin = others.getByRole('listitem').filter({ hasText: '5 mg in the evening' });
  await expect(warfarin).toContainText('since 2 Nov 2026');
  await expect(warfarin).toContainText('with Ibuprofen');

  await add.fill('Ácido fólico');
  await add.press('Enter');
  await others.getByRole('button', { name: 'Add', exact: true }).click();
  await expect(others.getByRole('listitem').filter({ hasText: 'Acido folico' })).toContainText(
    'interactions not checked',
  );

  await others.getByRole('button', { name: 'Stop Warfarin' }).click();
  const dialog = page.getByRole('dialog', { name: 'Stop Warfarin' });
  await dialog.getByRole('button', { name: 'Stop medicine' }).click();
  await expect(dialog.locator('.problem')).toContainText('Choose a reason.');
  await dialog.getByLabel('Reason').selectOption('interaction');
  await dialog.getByRole('button', { name: 'Stop medicine' }).click();
  const stopped = page.getByRole('region', { name: 'Stopped' });
  await expect(stopped).toContainText('2 Nov 2026 to 23 Nov 2026');
  await expect(stopped).toContainText('Interaction');
});

test('a result is taken in another unit, converted, checked, and shown with its range', async ({
  clinic,
}) => {
  const { page } = await clinic();
  await addPatient(page, 'Ines Duarte', 'D-17');
  await record(page, [
    {
      on: '2026-05-04',
      statement: {
        kind: 'lab',
        lab: 'creatinine',
        value: 0.9,
        reportedValue: 0.9,
        reportedUnit: 'mg/dL',
      },
    },
  ]);
  await tab(page, 'Labs');
  const table = page.getByRole('table', { name: /^Laboratory tests/ });
  const creatinine = table.getByRole('row', { name: /^Creatinine/ });
  await expect(creatinine).toContainText('0.9 mg/dL');
  await expect(creatinine).toContainText('too old');
  await expect(table.getByRole('row', { name: /^Potassium/ })).toContainText('not recorded');

  await page.getByRole('button', { name: 'Add a result' }).click();
  await page.getByLabel('Test', { exact: true }).selectOption({ label: 'Creatinine, serum' });
  await page.getByLabel('Unit', { exact: true }).selectOption('umol/L');
  await page.getByLabel('Value', { exact: true }).fill('1');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByText(/is 17\.68 to 2652 µmol\/L/)).toBeVisible();
  await page.getByLabel('Value', { exact: true }).fill('159');
  await expect(page.getByText('= 1.8 mg/dL')).toBeVisible();
  await page.getByRole('button', { name: 'Save', exact: true }).click();

  await expect(creatinine).toContainText('1.8 mg/dL');
  await expect(creatinine).toContainText('reported 159 µmol/L');
  await expect(creatinine).toContainText('high');
  await expect(
    creatinine.getByRole('img', { name: '2 values, from 0.9 mg/dL to 1.8 mg/dL' }),
  ).toBeVisible();
  await creatinine.getByRole('button', { name: 'Creatinine, serum: all 2 values' }).click();
  await expect(table.getByRole('listitem')).toHaveCount(2);
  const kidney = page.getByRole('region', { name: 'Kidney function' });
  await expect(kidney).toContainText('CKD-EPI 2021 from creatinine 1.8 mg/dL on 23 Nov 2026');
  await expect(kidney).toContainText('Missing: weight');
});

test('a referral waits, is late, and keeps what came of it', async ({ clinic }) => {
  const { page } = await clinic();
  await addPatient(page, 'Ines Duarte', 'D-17');
  await tab(page, 'Therapies and referrals');
  const referrals = page.getByRole('region', { name: 'Referrals', exact: true });
  await referrals.getByRole('button', { name: 'New referral' }).click();
  await referrals.getByRole('button', { name: 'Save' }).click();
  await expect(referrals.locator('.problem')).toContainText('Choose a service.');
  await referrals.getByLabel('Referred to').selectOption('pain_specialist');
  await referrals.getByLabel('Sent on').fill('2026-09-01');
  await referrals.getByRole('button', { name: 'Save' }).click();
  const course = referrals.getByRole('listitem');
  await expect(course).toContainText('no outcome after 2 months: ask');
  await course.getByRole('button', { name: /^Outcome/ }).click();
  await referrals.getByLabel('Status', { exact: true }).selectOption('seen');
  await referrals.getByLabel('What came of it').fill('Advises duloxetine <60 mg');
  await referrals.getByLabel('On', { exact: true }).fill('2026-11-10');
  await referrals.getByRole('button', { name: 'Save' }).click();
  await expect(course).toContainText('Seen 10 Nov 2026, after 2 months: Advises duloxetine <60 mg');

  const therapy = page.getByRole('region', { name: 'Physical therapy' });
  await therapy.getByRole('button', { name: /new status/ }).click();
  await therapy.getByLabel('Status', { exact: true }).selectOption('structured');
  await therapy.getByLabel('From', { exact: true }).fill('2026-10-01');
  await therapy.getByRole('button', { name: 'Save' }).click();
  await therapy.getByRole('button', { name: /session attended/ }).click();
  await therapy.getByRole('button', { name: 'Save' }).click();
  await expect(therapy).toContainText('1 session attended');
  await expect(therapy).toContainText('since 1 Oct 2026');
});

test('a report that was saved is listed among the documents, with who gave it', async ({
  clinic,
}, testInfo) => {
  const dorso = await clinic();
  const { page } = dorso;
  await addPatient(page, 'Ines Duarte', 'D-17');
  await tab(page, 'Documents');
  await expect(page.getByText('Nothing was given yet.')).toBeVisible();
  mkdirSync(testInfo.outputDir, { recursive: true });
  await dorso.answerSaveDialog(testInfo.outputPath('report.pdf'));
  await page
    .getByRole('form', { name: 'Make a document' })
    .getByLabel('Document')
    .selectOption('report');
  await page.getByRole('button', { name: 'Save as PDF…' }).click();
  const row = page
    .getByRole('table', { name: /^Documents given/ })
    .getByRole('row')
    .nth(1);
  await expect(row).toContainText('Report', { timeout: 30_000 });
  await expect(row).toContainText('English');
  await expect(row).toContainText(clinician);
  await dorso.answerSaveDialog(testInfo.outputPath('again.pdf'));
  await row.getByRole('button', { name: /^Make again: Report/ }).click();
  await expect(page.getByRole('button', { name: /^Make again: Report/ })).toHaveCount(2, {
    timeout: 30_000,
  });
});

test('a patient of whom one fact is known has a page, a time line and a table of that fact', async ({
  clinic,
}) => {
  const { page } = await clinic();
  await addPatient(page, 'Ines Duarte', 'D-17');
  await expect(page.getByText(/^Nothing is recorded yet that has a course/)).toBeVisible();
  await record(page, [
    {
      on: '2026-11-20',
      statement: { kind: 'score', instrument: 'nrs_avg', value: 7, items: null },
    },
  ]);
  const line = page.getByRole('region', { name: 'Time line', exact: true });
  await expect(line.getByRole('region', { name: 'What was true on this day' })).toContainText(
    'NRS average 7/10, severe, 3 days ago',
  );
  await line.getByRole('button', { name: 'Table', exact: true }).click();
  const rows = line.getByRole('table').getByRole('row');
  await expect(rows).toHaveCount(2);
  await expect(rows.nth(1)).toHaveText(/20 Nov 2026\s*Score\s*NRS average\s*7 of 10, severe/);
});

test('hostile content is shown as text on every screen', async ({ clinic }) => {
  const { page } = await clinic();
  const name = `مريم <img src=x onerror="document.title='broken'"> ${'Long'.repeat(30)}`;
  await addPatient(page, 'Ines Duarte', 'D-17');
  await tab(page, 'Details and conditions');
  await page.getByRole('button', { name: 'Change the details' }).click();
  await page.getByLabel('Name', { exact: true }).fill(name);
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
  const words = '<script>alert(1)</script> ‮reversed';
  await record(page, [
    { on: '2026-11-20', statement: { kind: 'note', text: words } },
    {
      on: '2026-11-20',
      statement: { kind: 'allergy', substance: '<b>latex</b>', medicine: null, reaction: words },
    },
    {
      on: '2026-11-20',
      statement: { kind: 'condition', condition: 'unheard_of_condition', present: true },
    },
    {
      on: '2026-11-20',
      statement: {
        kind: 'dose',
        medicine: 'x'.repeat(64),
        amount: null,
        stopReason: null,
        regimen: words,
      },
    },
    {
      on: '2026-11-20',
      statement: { kind: 'referral', to: 'other', status: 'seen', outcome: words },
    },
  ]);
  const isText = async (screen: string) => {
    expect(await page.locator('main script, main b, main img').count(), screen).toBe(0);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(wide, `${screen} is no wider than the window`).toBeLessThanOrEqual(0);
  };
  const patient = page.url().replace(/\/details$/, '');
  const open = async (url: string, sign: string) => {
    await page.goto(url);
    await expect(page.getByRole('heading', { name: sign }).first()).toBeVisible();
    await isText(sign);
  };
  await open(patient, 'Time line');
  await open(`${patient}/visit`, 'Pain and function');
  await open(`${patient}/treatment`, 'New plan');
  await open(`${patient.split('#')[0]}#/`, 'Worklist');
  await expect(page.locator('a[data-row]')).toContainText(name);
  await isText('the row of the worklist');
  await page.goto(`${patient}/details`);
  for (const part of [
    'Medicines',
    'Labs',
    'Therapies and referrals',
    'Documents',
    'Details and conditions',
    'All entries',
  ]) {
    await tab(page, part);
    await isText(part);
  }
  await page.getByLabel('Containing').fill('script');
  await expect(page.getByRole('table').getByText(words).first()).toBeVisible();
  expect(await page.title()).not.toBe('broken');
});
