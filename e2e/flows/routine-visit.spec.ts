/** A routine visit by the keyboard alone, from the worklist, in as few keys as a clinician would bear. */
import { expect, test } from '../clinic.ts';
import { patientWithStepDue } from './earlier-visits.ts';
import { CountedKeys } from './key-count.ts';
import { factsInRecord } from './read-record.ts';

const today = '2026-11-23';
test.use({ today });

test('two scores, no adverse effect, the next step and a clear screen take at most 25 keys', async ({
  clinic,
}, testInfo) => {
  const dorso = await clinic();
  const { page } = dorso;
  await patientWithStepDue(page, 'Ines Duarte');
  await expect(page.locator('a[data-row]')).toHaveCount(1);

  const keys = new CountedKeys(page);
  const began = performance.now();
  await keys.press('ArrowDown');
  await keys.press('Enter');
  await expect(page.getByRole('heading', { name: 'Ines Duarte' })).toBeVisible();
  await keys.press('v');
  await expect(page.getByLabel(/^Pain, average/)).toBeFocused();
  await keys.type('6');
  await keys.type('565');
  await keys.press('Alt+n');
  await keys.press('Alt+c');
  await keys.press('Alt+s');
  const step = page.getByRole('button', { name: /Pregabalin: Next step \d+ mg\/day from today/ });
  await expect(step).toHaveAttribute('aria-pressed', 'true');
  await keys.press('Control+Enter');
  await expect(page.getByText('Saved: 5 entries for 23 Nov 2026, Ines Duarte.')).toBeVisible();
  const seconds = ((performance.now() - began) / 1000).toFixed(1);

  const said = `routine visit: ${keys.count} keys, ${seconds} s from worklist to saved`;
  testInfo.annotations.push({ type: 'keys', description: said });
  console.log(said);
  expect(keys.count).toBeLessThanOrEqual(25);

  await dorso.quit();
  const { facts, replaced } = factsInRecord(dorso, 'Ines Duarte', today);
  expect(replaced).toEqual([]);
  const saved = facts.filter(({ on }) => on === today).map(({ statement }) => statement);
  expect(saved).toEqual([
    { kind: 'score', instrument: 'nrs_avg', value: 6, items: [6] },
    {
      kind: 'score',
      instrument: 'peg',
      value: expect.closeTo(5.3, 1),
      items: [5, 6, 5],
    },
    { kind: 'adverse_effect_check' },
    { kind: 'dose', medicine: 'pregabalin', amount: 225, stopReason: null, regimen: null },
    { kind: 'red_flag_screen', positive: [], cleared: [], outcome: null },
  ]);
});

test('the keys are shown on the form and in a help, and the question mark can be typed in a note', async ({
  clinic,
}) => {
  const { page } = await clinic();
  await patientWithStepDue(page, 'Ines Duarte');
  await page.getByRole('link', { name: /Ines Duarte/ }).click();
  await page.getByRole('link', { name: 'Record visit' }).click();
  await expect(page.getByLabel(/^Pain, average/)).toBeFocused();

  await page.keyboard.press('Alt+k');
  const help = page.getByRole('dialog', { name: 'Keys of the visit form' });
  await expect(help).toContainText('Red flags all clear');
  await page.keyboard.press('Escape');
  await expect(help).toBeHidden();

  await page.keyboard.press('?');
  await expect(help).toBeVisible();
  await expect(page.getByLabel(/^Pain, average/)).toHaveValue('');
  await page.keyboard.press('Escape');
  await expect(help).toBeHidden();

  await page.keyboard.press('Alt+6');
  await expect(page.getByLabel('Note', { exact: true })).toBeFocused();
  await page.keyboard.type('Sleeps? c n s');
  await expect(page.getByLabel('Note', { exact: true })).toHaveValue('Sleeps? c n s');
  await expect(page.getByRole('button', { name: /All clear/ })).toHaveAttribute(
    'aria-pressed',
    'false',
  );

  await page.keyboard.press('Alt+2');
  await page.keyboard.press('?');
  await expect(help).toBeVisible();
});

test('a held step is not taken by its key: the form says what holds it', async ({ clinic }) => {
  const { page } = await clinic();
  await patientWithStepDue(page, 'Ines Duarte');
  await page.getByRole('link', { name: /Ines Duarte/ }).click();
  await page.getByRole('link', { name: 'Record visit' }).click();
  await page
    .getByRole('radiogroup', { name: 'Dizziness, Pregabalin' })
    .getByRole('radio', { name: 'moderate' })
    .check();
  await expect(page.getByText(/Next step held: .*dizziness/i)).toBeVisible();
  await page.keyboard.press('Alt+s');
  await expect(page.getByText(/No next step: held by .*dizziness/i)).toBeVisible();
  await expect(page.getByText(/Pregabalin now/)).toHaveCount(0);
});
