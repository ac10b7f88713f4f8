/** The clinic lead's question: how do we do? */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { day } from '../../clinical/day.ts';
import { expect, test } from '../clinic.ts';
import { pdfIsTagged, pdfPages, pdfText, poppler, withoutPoppler } from '../pdf.ts';
import { addPatient, password } from './at-the-desk.ts';
import { addSamples } from './filled-record.ts';

test.use({ today: '2026-03-09' });

test('the clinic in figures says of how many each share is, and what is not known', async ({
  clinic,
}) => {
  const { page } = await clinic();
  const open = () => page.goto(`${page.url().split('#')[0] ?? ''}#/clinic`);
  await open();
  await expect(page.getByText('No patients are followed yet.')).toBeVisible();

  await page.goto(`${page.url().split('#')[0] ?? ''}#/`);
  await addPatient(page, 'Jane Zaltbommel', 'P-1');
  await page.getByRole('link', { name: 'Record visit' }).click();
  await page.getByLabel(/Pain, average/).fill('7');
  for (const item of await page.getByRole('group', { name: 'PEG' }).getByRole('textbox').all())
    await item.fill('7');
  await page.getByRole('button', { name: 'Save visit' }).click();
  await expect(page.getByText(/^Saved: /)).toBeVisible();

  await open();
  await expect(page.getByText('1 patient followed.')).toBeVisible();
  await expect(page.getByRole('row', { name: /Reassessed in time/ })).toContainText('100 %');
  await expect(page.getByRole('row', { name: /Takes an opioid/ })).toContainText(
    'not known of anybody',
  );
  await expect(page.getByText('No prompt was answered in this time.')).toBeVisible();
});

test('the figures are put on paper as the window shows them, in another language', async ({
  clinic,
  program,
}, testInfo) => {
  test.skip(!poppler, withoutPoppler);
  test.setTimeout(180_000);
  const dorso = await clinic((record) => {
    addSamples(record, 6, day('2026-03-09'));
  });
  await dorso.page.goto(`${dorso.page.url().split('#')[0] ?? ''}#/clinic`);
  const window = dorso.page;
  const form = window.getByRole('form', { name: 'The figures on paper' });
  await form.getByLabel('Language').selectOption('es');
  await form.getByLabel('Paper').selectOption('Letter');
  const saved = testInfo.outputPath('clinic.pdf');
  await dorso.answerSaveDialog(saved);
  await form.getByRole('button', { name: 'Save as PDF…' }).click();
  await expect(window.getByText(`Saved: ${saved}`)).toBeVisible({ timeout: 60_000 });

  const text = pdfText(saved).join('\n');
  expect(text).toContain('La clínica en cifras');
  expect(text).toContain('6 pacientes');
  const shown = window.getByRole('row', { name: /Reassessed in time/ });
  const [, ofHowMany] = /(\d+) of \d+/.exec(await shown.innerText()) ?? [];
  expect(text).toMatch(new RegExp(`Reevaluados a tiempo[^]*?${ofHowMany ?? 'none'} de 6`));
  expect(pdfIsTagged(saved)).toBe(true);
  expect(pdfPages(saved)).toMatchObject({ count: 1, size: 'Letter' });

  await form.getByRole('button', { name: 'Print…' }).click();
  await expect(window.getByText('Handed to the printer.')).toBeVisible({ timeout: 60_000 });
  expect(existsSync(join(dorso.userData, 'printed.pdf')) || dorso.host === 'Electron').toBe(true);

  await dorso.quit();
  const out = testInfo.outputPath('by-command.pdf');
  const words = ['figures', '--on', '2026-03-09', '--out', out, '--record', dorso.recordDirectory];
  const { exitCode, said } = await program(words, { settings: { DORSO_PASSWORD: password } });
  expect([exitCode, said]).toEqual([0, '']);
  expect(pdfText(out).join('\n')).toMatch(/Reassessed in time[^]*? of 6/);
  expect(pdfPages(out)).toMatchObject({ count: 1, size: 'A4' });
});
