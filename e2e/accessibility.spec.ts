/** The main screens pass axe's rules for WCAG 2.2 A and AA, in light and in dark. */
import { expect, test } from './dorso.ts';
import { addPatient, record, setUpClinic } from './flows/at-the-desk.ts';
import { atTwiceTheSize, findings, keyboardProblems, sideways } from './for-everyone.ts';
import { openScreen, screens } from './screens.ts';

test('first start, worklist, patient and visit can be used by everyone', async ({ dorso }) => {
  const { page } = dorso;
  await expect(page.getByLabel('Your name')).toBeVisible();
  expect(await findings(page), 'first start').toEqual([]);
  await setUpClinic(page);
  expect(await findings(page), 'empty worklist').toEqual([]);
  await addPatient(page, 'Ines Duarte', 'D-17');
  expect(await findings(page), 'new patient').toEqual([]);
  await page.getByRole('link', { name: 'Record visit' }).click();
  await page.getByLabel(/Pain, average/).fill('7');
  await page.getByRole('button', { name: 'All clear' }).click();
  await page
    .locator('details')
    .evaluateAll((all) => all.forEach((one) => one.setAttribute('open', '')));
  expect(await findings(page), 'visit').toEqual([]);
  await page.getByRole('button', { name: 'Save visit' }).click();
  await expect(page.getByRole('heading', { name: 'Time line' })).toBeVisible();
  await page.getByRole('button', { name: 'Reasons' }).first().click();
  expect(await findings(page), 'patient with prompts').toEqual([]);
  await page
    .getByRole('link', { name: /worklist/ })
    .first()
    .click();
  await expect(page.locator('a[data-row]')).toHaveCount(1);
  expect(await findings(page), 'worklist').toEqual([]);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('c');
  await expect(page.getByRole('form', { name: /^Contact with/ })).toBeVisible();
  await page.keyboard.press('Enter');
  expect(await findings(page), 'logging a contact').toEqual([]);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Overdue' }).click();
  await page.getByRole('button', { name: 'Save view' }).click();
  expect(await findings(page), 'nobody matches, and a view to be named').toEqual([]);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
});

test('every screen of a patient’s record can be used by everyone', async ({ dorso }) => {
  const { page } = dorso;
  await setUpClinic(page);
  await addPatient(page, 'Ines Duarte', 'D-17');
  const dose = (medicine: string) => ({
    on: '2026-01-10',
    statement: { kind: 'dose', medicine, amount: 100, stopReason: null, regimen: null },
  });
  const lab = (on: string, value: number) => ({
    on,
    statement: {
      kind: 'lab',
      lab: 'creatinine',
      value,
      reportedValue: value,
      reportedUnit: 'mg/dL',
    },
  });
  await record(page, [
    dose('ibuprofen'),
    dose('warfarin'),
    dose('something_else'),
    lab('2026-01-10', 0.9),
    lab('2026-02-10', 2.1),
    {
      on: '2026-01-10',
      statement: { kind: 'referral', to: 'spine', status: 'sent', outcome: null },
    },
    {
      on: '2026-01-10',
      statement: { kind: 'document', document: 'report', language: 'en', given: 'file' },
    },
  ]);
  const open = async (part: string) => {
    await page.getByRole('link', { name: part, exact: true }).click();
    await expect(page.getByRole('heading', { name: part, level: 2 })).toBeVisible();
  };
  const see = async (what: string) => expect(await findings(page), what).toEqual([]);

  await page.getByText('Why is something not prompted?').click();
  await page.keyboard.press('Escape');
  await page.getByText(/^History: /).click();
  await page.getByRole('button', { name: 'Decline…' }).first().click();
  await see('a prompt being declined');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Snooze…' }).first().click();
  await see('a prompt being put off');

  await open('Details and conditions');
  await page.getByText('Earlier versions').click();
  await see('details');
  await page.getByRole('button', { name: 'Change the details' }).click();
  await page.getByRole('combobox', { name: 'Add an allergy' }).fill('latex');
  await page.keyboard.press('Enter');
  await see('details being changed');
  await open('Medicines');
  await see('medicines');
  await page.getByRole('combobox', { name: 'Add a medicine' }).fill('naproxen sodium mix');
  await page.keyboard.press('Enter');
  await see('a medicine being added');
  await page.getByRole('button', { name: 'Stop Warfarin' }).click();
  await see('a medicine being stopped');
  await page.keyboard.press('Escape');
  await open('Labs');
  await page.getByRole('button', { name: /all 2 values/ }).click();
  await page.getByRole('button', { name: 'Add a result' }).click();
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await see('labs');
  await open('Therapies and referrals');
  await page.getByRole('button', { name: 'New referral' }).click();
  await page.getByRole('button', { name: 'Physical therapy: new status' }).click();
  await see('therapies');
  await open('Documents');
  await see('documents');
  await open('All entries');
  await see('entries');
});

test.fixme('every screen passes the rules, shows where the keyboard is, and fits at twice the size', async ({
  dorso,
}) => {
  test.slow();
  const { page } = dorso;
  await page.setViewportSize({ width: 1366, height: 768 });
  await setUpClinic(page);
  await addPatient(page, 'Ines Duarte', 'D-17');
  const patientId = /#\/patient\/([\w-]+)/.exec(page.url())?.[1] ?? '';
  for (const screen of screens) {
    await test.step(screen.name, async () => {
      await openScreen(page, screen, patientId);
      expect.soft(await findings(page), `${screen.name}: rules`).toEqual([]);
      expect.soft(await keyboardProblems(page), `${screen.name}: keyboard`).toEqual([]);
      await page.setViewportSize(atTwiceTheSize);
      expect.soft(await sideways(page), `${screen.name}: twice the size`).toEqual([]);
      await page.setViewportSize({ width: 1366, height: 768 });
    });
  }
});

test('before anyone signs in, and with the largest text, everything fits', async ({ dorso }) => {
  test.slow();
  const { page } = dorso;
  await page.setViewportSize(atTwiceTheSize);
  await expect(page.getByLabel('Your name')).toBeVisible();
  expect.soft(await sideways(page), 'first start').toEqual([]);
  expect.soft(await keyboardProblems(page), 'first start by keyboard').toEqual([]);
  await page.getByRole('button', { name: 'Restore a backup' }).click();
  expect.soft(await findings(page), 'restoring before the first start').toEqual([]);
  await page.getByRole('button', { name: 'Back', exact: true }).click();
  await setUpClinic(page);
  await addPatient(page, 'Ines Duarte', 'D-17');
  const patientId = /#\/patient\/([\w-]+)/.exec(page.url())?.[1] ?? '';
  await page.evaluate(() => (location.hash = '/settings/appearance'));
  await page.getByRole('radio', { name: 'Larger', exact: true }).check();
  await page.setViewportSize({ width: 1366, height: 768 });
  for (const screen of screens) {
    await openScreen(page, screen, patientId);
    expect.soft(await sideways(page), `${screen.name}: larger text`).toEqual([]);
  }
  await page.getByRole('button', { name: 'Lock' }).click();
  await expect(page.getByRole('heading', { name: 'Locked' })).toBeVisible();
  expect.soft(await findings(page), 'locked').toEqual([]);
  await page.getByRole('button', { name: 'Forgotten? Use the recovery key' }).click();
  expect.soft(await findings(page), 'recovery key').toEqual([]);
});
