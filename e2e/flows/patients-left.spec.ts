/** Leaving a patient's page frees what it drew: a day's work must not fill the memory. */
import { day } from '../../clinical/day.ts';
import { expect, test, type Dorso } from '../clinic.ts';
import { addSamples } from './filled-record.ts';

const today = day('2026-11-23');
test.use({ today });

test('no picture of a patient outlives their page', async ({ clinic }) => {
  const dorso = await clinic((record) => addSamples(record, 4, today));
  const rows = dorso.page.locator('a[data-row]');
  await expect(rows).toHaveCount(4);
  for (let row = 0; row < 4; row += 1) {
    await rows.nth(row).click();
    // The names of the rows stand where the drawn picture has them.
    await expect(dorso.page.locator('.picture .row').first()).toBeVisible();
    expect(await canvasesAlive(dorso)).toBeGreaterThan(0);
    await dorso.page.goBack();
    await expect(rows).toHaveCount(4);
  }
  await expect.poll(() => canvasesAlive(dorso)).toBe(0);
});

/** The canvases that anything in the window still holds, in the page or not. */
async function canvasesAlive({ page }: Dorso): Promise<number> {
  const devtools = await page.context().newCDPSession(page);
  const evaluated = await devtools.send('Runtime.evaluate', {
    expression: 'HTMLCanvasElement.prototype',
  });
  const prototypeObjectId = evaluated.result.objectId ?? '';
  // Garbage is collected before the objects are counted.
  const { objects } = await devtools.send('Runtime.queryObjects', { prototypeObjectId });
  const counted = await devtools.send('Runtime.callFunctionOn', {
    objectId: objects.objectId ?? '',
    functionDeclaration: 'function () { return this.length; }',
  });
  await devtools.detach();
  return Number(counted.result.value);
}
