/** The PDF report: printed from a hidden window, written where the person says, on either host. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test } from './dorso.ts';

test.use({ today: '2026-03-09' });

/** Asks main for a command as the window does; the reply is looked at by the test. */
function ask(page: Page, command: string, input: unknown): Promise<unknown> {
  return page.evaluate(
    ([name, given]) => {
      const bridge = Reflect.get(globalThis, 'dorso') as Record<string, (i: unknown) => unknown>; // exposed by the preload
      return bridge[name]?.(given);
    },
    [command, input] as const,
  );
}

/** First start, and one patient; gives the patient's id. */
async function withOnePatient(page: Page): Promise<string> {
  await ask(page, 'createClinic', { name: 'Dr Test', password: 'correct horse battery' });
  const added = await ask(page, 'addPatient', {
    name: 'Rita Report',
    number: '17',
    birthDate: '1960-05-04',
    sex: 'female',
    enrolledOn: '2026-03-09',
    diedOn: null,
  });
  const { patientId } = (added as { value: { patientId: string } }).value; // the contract's reply
  return patientId;
}

const reportOf = (patientId: string) => ({
  patientId,
  document: 'report',
  language: 'en',
  paper: 'A4',
});

test('a report is a tagged A4 PDF in the place that was chosen', async ({ dorso }, testInfo) => {
  const patientId = await withOnePatient(dorso.page);
  const path = testInfo.outputPath('report.pdf');
  await dorso.answerSaveDialog(path);
  expect(await ask(dorso.page, 'saveDocument', reportOf(patientId))).toEqual({
    ok: true,
    value: { path },
  });
  const pdf = await readFile(path, 'latin1');
  expect(pdf.startsWith('%PDF-')).toBe(true);
  expect(pdf).toContain('/StructTreeRoot');
  // A4 is 595 x 842 points; the printers round differently.
  expect(pdf).toMatch(/\/MediaBox \[0 0 59[45](\.\d+)? 84[12](\.\d+)?\]/);
});

test('a cancelled report writes nothing', async ({ dorso }) => {
  const patientId = await withOnePatient(dorso.page);
  await dorso.answerSaveDialog(null);
  expect(await ask(dorso.page, 'saveDocument', reportOf(patientId))).toEqual({
    ok: true,
    value: null,
  });
});

test('a report that cannot be written says where', async ({ dorso }, testInfo) => {
  const patientId = await withOnePatient(dorso.page);
  // A file in the folder's place.
  const folder = testInfo.outputPath('no-folder');
  await writeFile(folder, 'mine');
  const path = join(folder, 'report.pdf');
  await dorso.answerSaveDialog(path);
  const reply = await ask(dorso.page, 'saveDocument', reportOf(patientId));
  expect(reply).toMatchObject({ ok: false, failure: { name: 'RecordUnwritable' } });
  expect(JSON.stringify(reply)).toContain('no-folder');
  expect(await readFile(folder, 'utf8')).toBe('mine');
});
