/** What takes less than a tenth of a second is not announced: a screen that flickers is read worse. */
import { day } from '../../clinical/day.ts';
import { expect, test } from '../clinic.ts';
import { addSample, TREATED } from './filled-record.ts';

const today = day('2026-11-23');
test.use({ today });

test('a patient that is being read is announced after a tenth of a second, and not before', async ({
  clinic,
}) => {
  const { page } = await clinic((record) => {
    addSample(record, TREATED, today);
  });
  const row = page.locator('a[data-row]');
  await expect(row).toHaveCount(1);
  const announced = page.evaluate(
    () =>
      new Promise((resolve) => {
        new MutationObserver((changes, observer) => {
          for (const node of changes.flatMap(({ addedNodes }) => [...addedNodes])) {
            const found = node instanceof Element ? node : node.parentElement;
            const status = found?.closest('main')?.querySelector('[role="status"]:has(p + div)');
            if (!status) continue;
            observer.disconnect();
            const { visibility } = getComputedStyle(status);
            const delays = status.getAnimations().map(({ effect }) => effect?.getTiming().delay);
            resolve({ says: status.textContent.trim(), visibility, delays });
          }
        }).observe(document.body, { childList: true, subtree: true });
      }),
  );
  await row.click();
  expect(await announced).toEqual({
    says: 'Opening the record…',
    visibility: 'hidden',
    delays: [100],
  });
});

/** The place in the series of a simulated patient with nine open prompts. */
const MUCH_DUE = 5;

test('prompts further down than a low window shows are made once the time line is drawn', async ({
  clinic,
}) => {
  const { page } = await clinic((record) => {
    addSample(record, MUCH_DUE, today);
  });
  await page.setViewportSize({ width: 1366, height: 300 });
  const row = page.locator('a[data-row]');
  await expect(row).toHaveCount(1);
  const madeBefore = page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        new MutationObserver((_changes, observer) => {
          if (!document.querySelector('.picture canvas')) return;
          observer.disconnect();
          resolve(document.querySelectorAll('#prompts article').length);
        }).observe(document.body, { childList: true, subtree: true });
      }),
  );
  await row.click();
  const toPrompts = page.getByRole('button', { name: /^To \d+ prompts$/ });
  const all = Number(/\d+/.exec(await toPrompts.innerText())?.[0]);
  expect(await madeBefore).toBe(3);
  expect(all).toBeGreaterThan(3);
  await expect(page.locator('#prompts li article')).toHaveCount(all);
});
