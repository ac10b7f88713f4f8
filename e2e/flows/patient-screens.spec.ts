/** The screens of a patient's record beside the overview: what each shows, takes in and keeps. */
import type { Page } from '@playwright/test';
import { expect, test } from '../dorso.ts';
import { addPatient, clinician, record, setUpClinic } from './at-the-desk.ts';

test.use({ today: '2026-11-23' });

const tab = async (page: Page, name: string): Promise<void> => {
  await page
    .getByRole('navigation', { name: /^Record of/ })
    .getByRole('link', { name })
    .click();
  await expect(page.getByRole('heading', { name, level: 2 })).toBeFocused();
};

test('details are changed as a new version, and the old one stays readable with who wrote it', async ({
  dorso,
}) => {
  const { page } = dorso;
  await setUpClinic(page);
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

test('a condition is added and ended, an allergy added and taken back', async ({ dorso }) => {
  const { page } = dorso;
  await setUpClinic(page);
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
  dorso,
}) => {
  const { page } = dorso;
  await setUpClinic(page);
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
