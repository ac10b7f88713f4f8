/** The letter, the patient's page and the visit note, by the window; what they say is read from the PDF. */
import { expect, test, type Clinic, type Dorso } from './clinic.ts';
import { addPatient } from './flows/at-the-desk.ts';
import { pdfIsTagged, pdfPages, pdfText, poppler, withoutPoppler } from './pdf.ts';

test.use({ today: '2026-03-09' });

async function documentsOfPatient(clinic: Clinic): Promise<Dorso> {
  const dorso = await clinic();
  const { page } = dorso;
  await addPatient(page, 'Rita Report', 'R-17');
  await page.getByRole('link', { name: 'Record visit' }).click();
  await page.getByLabel(/Pain, average/).fill('7');
  for (const item of await page.getByRole('group', { name: 'PEG' }).getByRole('textbox').all())
    await item.fill('6');
  await page.getByRole('button', { name: 'Save visit' }).click();
  await expect(page.getByText(/^Saved: /)).toBeVisible();
  await page.getByRole('link', { name: 'Documents' }).click();
  return dorso;
}

/** Saves a document as PDF; its pages as text. */
async function saved(
  dorso: Dorso,
  path: string,
  wanted: { document: string; language: string; paper: string },
): Promise<string[]> {
  const { page } = dorso;
  const form = page.getByRole('form', { name: 'Make a document' });
  await form.getByLabel('Document').selectOption(wanted.document);
  await form.getByLabel('Language').selectOption(wanted.language);
  await form.getByLabel('Paper').selectOption(wanted.paper);
  await dorso.answerSaveDialog(path);
  await form.getByRole('button', { name: 'Save as PDF…' }).click();
  await expect(page.getByText(`Saved: ${path}`)).toBeVisible({ timeout: 60_000 });
  expect(pdfIsTagged(path)).toBe(true);
  expect(pdfPages(path).size).toBe(wanted.paper);
  return pdfText(path);
}

test('the letter says why, what and how it went, in its own language, on the paper chosen', async ({
  clinic,
}, testInfo) => {
  test.skip(!poppler, withoutPoppler);
  const dorso = await documentsOfPatient(clinic);
  const english = testInfo.outputPath('letter.pdf');
  const pages = await saved(dorso, english, {
    document: 'letter',
    language: 'en',
    paper: 'Letter',
  });
  expect(pages.length).toBeLessThanOrEqual(2);
  const text = pages.join('\n');
  expect(text).toContain('Rita Report');
  expect(text).toMatch(/7\/10 \(severe\) on 9 Mar 2026/);
  expect(text).toContain('not classified yet');
  expect(text).toMatch(/Page 1 of \d/);

  const spanish = testInfo.outputPath('carta.pdf');
  const carta = await saved(dorso, spanish, { document: 'letter', language: 'es', paper: 'A4' });
  expect(carta.join('\n')).toContain('Al médico que deriva');
  expect(carta.join('\n')).not.toMatch(/\b(Course|Reason|not classified)\b/);
  // The window itself stays English.
  await expect(dorso.page.getByRole('heading', { name: 'Rita Report' })).toBeVisible();
  await expect(dorso.page.getByRole('row', { name: /Letter.*Spanish/ })).toBeVisible();
});

test('the patient’s page is one page in plain words', async ({ clinic }, testInfo) => {
  test.skip(!poppler, withoutPoppler);
  const dorso = await documentsOfPatient(clinic);
  const path = testInfo.outputPath('page.pdf');
  const wanted = { document: 'patient_page', language: 'es', paper: 'A4' };
  const pages = await saved(dorso, path, wanted);
  expect(pages).toHaveLength(1);
  expect(pages[0]).toContain('Su dolor es ahora 7 de 10');
  expect(pages[0]).toContain('Busque ayuda de urgencia');
});

test('the full report speaks its own language, prompts included', async ({ clinic }, testInfo) => {
  test.skip(!poppler, withoutPoppler);
  const dorso = await documentsOfPatient(clinic);
  const path = testInfo.outputPath('informe.pdf');
  const wanted = { document: 'report', language: 'es', paper: 'Letter' };
  const text = (await saved(dorso, path, wanted)).join('\n');
  const asked = await dorso.page.evaluate(() => document.documentElement.lang);
  expect(asked).toBe('en');
  expect(text).toContain('Pendiente ahora');
  expect(text).toContain('Rita Report');
  expect(text).not.toMatch(/\b(Assess|Check|Record|Missing|Because of|first|never)\b/);
});

test('a document is read before it is saved, in its own language and on white', async ({
  clinic,
}) => {
  const dorso = await documentsOfPatient(clinic);
  const { page } = dorso;
  const form = page.getByRole('form', { name: 'Make a document' });
  for (const [document, words] of [
    ['letter', 'Al médico que deriva'],
    ['patient_page', 'Su dolor es ahora 7 de 10'],
    ['report', 'Pendiente ahora'],
  ] as const) {
    await form.getByLabel('Document').selectOption(document);
    await form.getByLabel('Language').selectOption('es');
    await form.getByRole('button', { name: 'Preview…' }).click();
    const dialog = page.getByRole('dialog', { name: 'Preview' });
    const sheet = dialog.locator('iframe').contentFrame();
    await expect(sheet.getByText(words)).toBeVisible();
    // All of it can be scrolled to: the frame is as tall as its page.
    await expect(async () => {
      const [frame, inside] = await Promise.all([
        dialog.locator('iframe').evaluate((one) => one.clientHeight),
        sheet.locator('body').evaluate((one) => one.scrollHeight),
      ]);
      expect(frame).toBeGreaterThanOrEqual(inside);
    }).toPass({ timeout: 20_000 });
    expect(
      await sheet.locator('body').evaluate((one) => getComputedStyle(one).backgroundColor),
    ).toBe('rgb(255, 255, 255)');
    await dialog.getByRole('button', { name: 'Close' }).last().click();
    await expect(dialog).toBeHidden();
  }
  await expect(page.getByRole('heading', { name: 'Rita Report' })).toBeVisible();
});

test('a visit is read as plain text and noted once it is copied', async ({ clinic }) => {
  const dorso = await documentsOfPatient(clinic);
  const note = dorso.page.getByRole('textbox', { name: 'Visit note for another record' });
  await expect(note).toHaveValue(/^Visit of 9 Mar 2026/);
  await expect(note).toHaveValue(/7\/10/);
  await dorso.page.getByRole('button', { name: 'Copy' }).click();
  await expect(dorso.page.getByText(/Copied|press Ctrl\+C/)).toBeVisible();
});
