/** One Dorso at a time on one computer. */
import { expect, test } from './dorso.ts';

test('a second Dorso says that one is already open and goes; the first stays', async ({
  dorso,
}) => {
  const { exitCode, said } = await dorso.startSecond();
  expect(said).toContain('already open');
  expect(exitCode).toBe(1);
  await expect(dorso.page.locator('body')).toBeVisible();
});

test('after a crash Dorso opens again', async ({ dorso }) => {
  await dorso.kill();
  await dorso.restart();
  await expect(dorso.page.locator('body')).toBeVisible();
  expect(await dorso.quit()).toBe(0);
});
