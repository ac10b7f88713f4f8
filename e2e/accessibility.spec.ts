/** The main screens pass axe's rules for WCAG 2.2 A and AA, in light and in dark. */
import { day } from '../clinical/day.ts';
import type { OpenRecord } from '../db/index.ts';
import type { Page } from '@playwright/test';
import { expect, test } from './clinic.ts';
import { addPatient, record, setUpClinic } from './flows/at-the-desk.ts';
import { addSample, plan, TREATED } from './flows/filled-record.ts';
import {
  atDesk,
  atTwiceTheSize,
  cutOff,
  findings,
  inSize,
  keyboardProblems,
  motion,
} from './for-everyone.ts';
import {
  clinicScreens,
  figuresScreen,
  openScreen,
  paperScreens,
  patientScreens,
} from './screens.ts';

const today = day('2026-11-25');
test.use({ today });

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

test('every screen of a patient’s record can be used by everyone', async ({ clinic }) => {
  const dorso = await clinic();
  const { page } = dorso;
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

/** Adds a simulated patient who takes a medicine by plan; gives the patient's id. */
function addTreated(record: OpenRecord): string {
  const patientId = addSample(record, TREATED, today);
  record.appendFacts({ patientId, facts: [plan], visitOn: null, action: 'save_visit' });
  return patientId;
}

/** Holds the screen that is open to everything that is asked of each. */
async function look(page: Page): Promise<void> {
  expect.soft(await findings(page), 'rules').toEqual([]);
  expect.soft(await motion(page), 'motion').toEqual([]);
  expect.soft(await keyboardProblems(page), 'keyboard').toEqual([]);
  await inSize(page, atTwiceTheSize);
  expect.soft(await cutOff(page), 'at twice the size').toEqual([]);
  expect.soft(await keyboardProblems(page), 'keyboard at twice the size').toEqual([]);
  await inSize(page, atDesk);
}

for (const [whose, screens] of Object.entries({ patient: patientScreens, clinic: clinicScreens })) {
  test(`every screen of the ${whose} follows the rules, is walked by keyboard, and fits enlarged`, async ({
    clinic,
  }) => {
    test.slow();
    let patientId = '';
    const { page } = await clinic((record) => {
      patientId = addTreated(record);
    });
    await inSize(page, atDesk);
    for (const screen of screens) {
      await test.step(screen.name, async () => {
        await openScreen(page, screen, patientId);
        await look(page);
      });
    }
  });
}

test('before anyone signs in', async ({ dorso }) => {
  const { page } = dorso;
  await inSize(page, atDesk);
  await expect(page.getByLabel('Your name')).toBeVisible();
  await test.step('first start', () => look(page));
  await page.getByRole('button', { name: 'Restore a backup' }).click();
  await test.step('restoring before the first start', () => look(page));
});

test('on paper, with the largest text, and while locked', async ({ clinic }) => {
  test.slow();
  let patientId = '';
  const { page } = await clinic((record) => {
    patientId = addTreated(record);
  });
  await inSize(page, atDesk);
  // The figures on paper are those counted last.
  await openScreen(page, figuresScreen, patientId);
  for (const screen of paperScreens) {
    await openScreen(page, screen, patientId);
    expect.soft(await findings(page), screen.name).toEqual([]);
  }
  await page.evaluate(() => (location.hash = '/settings/appearance'));
  await page.getByRole('radio', { name: 'Larger', exact: true }).check();
  for (const screen of [...patientScreens, ...clinicScreens]) {
    await openScreen(page, screen, patientId);
    expect.soft(await cutOff(page), `${screen.name}: larger text`).toEqual([]);
  }
  await page.getByRole('button', { name: 'Lock' }).click();
  await expect(page.getByRole('heading', { name: 'Locked' })).toBeVisible();
  await test.step('locked', () => look(page));
  await page.getByRole('button', { name: 'Forgotten? Use the recovery key' }).click();
  await test.step('recovery key', () => look(page));
});
