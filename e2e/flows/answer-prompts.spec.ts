/** Prompts answered by the keyboard alone: accepted, declined, put off, taken back; and why not. */
import type { Locator, Page } from '@playwright/test';
import { expect, test, type Clinic } from '../clinic.ts';
import { addPatient, clinician, record } from './at-the-desk.ts';

test.use({ today: '2026-11-23' });

const card = (page: Page, name: RegExp): Locator => page.getByRole('article', { name });
/** The title of the prompt that has the keyboard's focus. */
const focused = (page: Page): Promise<string> =>
  page.evaluate(
    () => document.activeElement?.closest('article')?.querySelector('h3')?.textContent.trim() ?? '',
  );

/** A patient with several prompts: in neuropathic pain, on ibuprofen for weeks, little measured. */
async function patientWithPrompts(clinic: Clinic): Promise<Page> {
  const { page } = await clinic();
  await addPatient(page, 'Ines Duarte', 'D-17');
  const taken = (medicine: string, amount: number) => ({
    on: '2026-10-01',
    statement: { kind: 'dose', medicine, amount, stopReason: null, regimen: null },
  });
  await record(page, [
    { on: '2026-10-01', statement: { kind: 'mechanism', mechanism: 'neuropathic' } },
    {
      on: '2026-11-20',
      statement: { kind: 'score', instrument: 'nrs_avg', value: 8, items: null },
    },
    taken('ibuprofen', 1200),
    taken('metformin', 2000),
  ]);
  await expect(page.getByRole('article', { name: /NSAID longer than one week/ })).toBeVisible();
  return page;
}

test('each answer takes one key and its reason, and is kept with who gave it', async ({
  clinic,
}) => {
  const page = await patientWithPrompts(clinic);
  const screenDue = /Red-flag screen/;
  const prompts = page.getByRole('region', { name: 'Prompts' });
  await expect(card(page, screenDue)).toBeVisible();

  // From the page's tabs the prompts are one key away.
  await page.getByRole('button', { name: /^To \d+ prompts?/ }).focus();
  await page.keyboard.press('Enter');
  const first = await focused(page);
  expect(first).not.toBe('');
  await page.keyboard.press('j');
  await expect.poll(() => focused(page)).not.toBe(first);
  await page.keyboard.press('k');
  await expect.poll(() => focused(page)).toBe(first);

  // Reasons unfold and fold by R.
  await page.keyboard.press('r');
  await expect(prompts.getByText('Goes away when')).toBeVisible();
  await page.keyboard.press('r');
  await expect(prompts.getByText('Goes away when')).toHaveCount(0);

  // A accepts; the prompt stays, marked, until what it asks for is done.
  await page.keyboard.press('a');
  await expect(prompts.getByRole('status')).toContainText('Accepted.');
  await expect(prompts.getByRole('button', { name: 'Accepted' })).toHaveCount(1);
  await expect.poll(() => focused(page)).toBe(first);

  // U takes it back at once, and what was taken back stays readable.
  await page.keyboard.press('u');
  await expect(prompts.getByRole('button', { name: 'Accepted' })).toHaveCount(0);
  await expect.poll(() => focused(page)).toBe(first);
  await page.keyboard.press('r');
  await expect(prompts.getByText('Taken back: Taken back right after answering')).toBeVisible();
  await page.keyboard.press('r');
});

test('a decline is D and a digit, a snooze S and a digit or a date', async ({ clinic }) => {
  const page = await patientWithPrompts(clinic);
  const prompts = page.getByRole('region', { name: 'Prompts' });
  await expect(prompts.getByRole('article').first()).toBeVisible();
  await page.getByRole('button', { name: /^To \d+ prompts?/ }).focus();
  await page.keyboard.press('Enter');

  const declined = await reach(page, 'Decline…');
  await page.keyboard.press('d');
  await page.keyboard.press('1');
  await expect(prompts.getByRole('status')).toContainText('Declined: will monitor');
  await expect(page.getByRole('heading', { name: declined, exact: true })).toBeHidden();
  // The keyboard goes on at another prompt.
  await expect.poll(() => focused(page)).not.toBe('');

  // "Other" asks for words, and letters typed there answer nothing.
  const other = await reach(page, 'Decline…');
  await page.keyboard.press('d');
  await page.keyboard.press('7');
  await page.keyboard.type('sad news, asked to wait');
  await page.keyboard.press('Enter');
  await expect(prompts.getByRole('status')).toContainText('(sad news, asked to wait)');
  await expect(page.getByRole('heading', { name: other, exact: true })).toBeHidden();

  const snoozed = await reach(page, 'Snooze…');
  await page.keyboard.press('s');
  await page.keyboard.press('Escape');
  await expect.poll(() => focused(page)).toBe(snoozed);
  await page.keyboard.press('s');
  await page.keyboard.press('1');
  await expect(prompts.getByRole('status')).toContainText(/Snoozed until \d+ (Nov|Dec) 2026/);

  const dated = await reach(page, 'Snooze…');
  await page.keyboard.press('s');
  const day = prompts.getByLabel('On another day');
  await day.fill('2026-11-22');
  await day.press('Enter');
  await expect(prompts.getByText(/Choose a day from 24 Nov 2026/)).toBeVisible();
  await day.fill('2026-11-24');
  await day.press('Enter');
  await expect(prompts.getByRole('status')).toContainText('Snoozed until 24 Nov 2026');

  // Folded below with until when and why; and the patient's whole history, with who and when.
  await prompts.getByText(/snoozed or declined/).click();
  const folded = page.getByRole('article', { name: dated });
  await expect(folded).toContainText('Snoozed until 24 Nov 2026');
  await prompts.getByText('History: 4 answers').click();
  for (const words of ['Declined: will monitor', 'Snoozed until 24 Nov 2026'])
    await expect(prompts.getByRole('listitem').filter({ hasText: words }).last()).toBeVisible();
  await expect(prompts.getByText(new RegExp(`${clinician}, \\d+ `)).first()).toBeVisible();
});

test('why a rule or a medicine is not prompted is found by typing its name', async ({ clinic }) => {
  const { page } = await clinic();
  await addPatient(page, 'Ines Duarte', 'D-17');
  const prompts = page.getByRole('region', { name: 'Prompts' });
  await prompts.getByText('Why is something not prompted?').click();
  const asked = prompts.getByRole('combobox', { name: 'A rule or a medicine' });
  await asked.fill('titration up');
  await asked.press('Enter');
  await expect(prompts.getByRole('heading', { name: /^R\d\d Titration up due/ })).toBeVisible();
  await expect(prompts.getByText(/Silent because/).first()).toBeVisible();
  await asked.fill('lyrica');
  await asked.press('Enter');
  await expect(prompts.getByRole('heading', { name: 'Pregabalin' })).toBeVisible();
  await expect(prompts.getByText(/No rule looks at Pregabalin|does not name it/)).toBeVisible();
});

/** Moves to the first prompt that has the button; gives its title. */
async function reach(page: Page, button: string): Promise<string> {
  for (let steps = 0; steps < 20; steps += 1) {
    const has = await page.evaluate(
      (name) => document.activeElement?.closest('article')?.textContent.includes(name) ?? false,
      button,
    );
    if (has) return focused(page);
    await page.keyboard.press(steps < 10 ? 'j' : 'k');
  }
  throw new Error(`no prompt with the button ${button} was reached`);
}
