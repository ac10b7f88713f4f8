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
