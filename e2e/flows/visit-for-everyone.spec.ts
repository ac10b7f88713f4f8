/** Every state of the visit form and of a correction passes axe's rules for WCAG 2.2 A and AA, in light and in dark. */
import { expect, test } from '../clinic.ts';
import { findings } from '../for-everyone.ts';
import { signIn } from './at-the-desk.ts';
import { patientWithStepDue, recordVisit } from './earlier-visits.ts';

test.use({ today: '2026-11-23' });

test('the visit form, its keys, what is kept of it, and a correction can be used by everyone', async ({
  clinic,
}) => {
  test.slow();
  const dorso = await clinic();
  const patientId = await patientWithStepDue(dorso.page, 'Ines Duarte');
  await recordVisit(dorso.page, patientId, '2026-11-09', [
    { kind: 'therapy', therapy: 'physical_therapy', status: 'structured', outcome: null },
    { kind: 'red_flag_screen', positive: ['RF-CA-1'], cleared: [], outcome: null },
  ]);
  await dorso.page.getByRole('link', { name: /Ines Duarte/ }).click();
  await dorso.page.getByRole('link', { name: 'Record visit' }).click();
  await dorso.page.getByLabel(/^Pain, average/).fill('11');
  await dorso.page.getByLabel('Weight', { exact: true }).fill('9');
  await dorso.page.getByLabel(/^Physical therapy: sessions/).fill('4');
  await dorso.page.getByRole('button', { name: 'Findings…' }).click();
  await dorso.page.keyboard.press('Alt+s');
  await expect(dorso.page.getByText('Draft kept')).toBeVisible();
  expect(await findings(dorso.page), 'form with slips').toEqual([]);
  await dorso.page.keyboard.press('Alt+k');
  await expect(dorso.page.getByRole('dialog', { name: 'Keys of the visit form' })).toBeVisible();
  expect(await findings(dorso.page), 'keys').toEqual([]);

  await dorso.kill();
  await dorso.restart();
  const { page } = dorso;
  await signIn(page);
  await page.getByRole('link', { name: /Ines Duarte/ }).click();
  await expect(page.getByRole('group', { name: 'Unsaved visit' })).toBeVisible();
  expect(await findings(page), 'patient with an unsaved visit').toEqual([]);
  await page.getByRole('link', { name: 'Record visit' }).click();
  await expect(page.getByRole('button', { name: 'Continue' })).toBeFocused();
  expect(await findings(page), 'unsaved visit offered').toEqual([]);
  await page
    .getByRole('button', { name: 'Cancel' })
    .or(page.getByRole('link', { name: /worklist/ }))
    .first()
    .click();
  await page.getByRole('link', { name: /Ines Duarte/ }).click();
  await page.getByRole('link', { name: 'All entries' }).click();
  await page
    .getByRole('button', { name: /^Correct Red-flag screen/ })
    .first()
    .click();
  await page.getByRole('button', { name: 'Save correction' }).click();
  expect(await findings(page), 'correction').toEqual([]);
});
