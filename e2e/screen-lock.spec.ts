/** Whoever locks the computer leaves no open record behind it. */
import { expect, test } from './clinic.ts';
import { addPatient, clinician, password } from './flows/at-the-desk.ts';

test('the record locks with the screen, and its owner comes back by their password alone', async ({
  clinic,
}) => {
  const dorso = await clinic();
  const { page } = dorso;
  await addPatient(page, 'Ines Example', 'P-7');
  await dorso.lockScreen();
  await expect(page.getByText(clinician).first()).toBeVisible();
  await expect(page.getByText('Ines Example')).toHaveCount(0);
  const reply = await page.evaluate(() => {
    const bridge = Reflect.get(globalThis, 'dorso') as Record<string, (input: unknown) => unknown>; // exposed by the preload
    return bridge['worklist']?.({});
  });
  expect(reply).toMatchObject({ ok: false, failure: { name: 'NotAllowed' } });
  await page.getByLabel(/^Password/).fill(password);
  await page.getByRole('button', { name: /Unlock|Continue|Sign in/ }).click();
  await expect(page.getByText('Ines Example').first()).toBeVisible();
});
