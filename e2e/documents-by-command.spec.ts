/** Documents as PDF by the command line: the program draws them without a window. */
import { readdirSync } from 'node:fs';
import { day } from '../clinical/day.ts';
import { createRecord } from '../db/index.ts';
import { expect, test } from './dorso.ts';
import { addSamples, addUnknowns } from './flows/filled-record.ts';
import { pdfPages, pdfText, poppler, withoutPoppler } from './pdf.ts';

const password = 'a password for practice';
const settings = { DORSO_PASSWORD: password };

/** A record with one patient of long standing, and others of whom little is known. */
async function recordIn(directory: string): Promise<{ simulated: string }> {
  const today = day('2026-03-09');
  const { record } = await createRecord({
    directory,
    person: { name: 'Dr Test', password },
    clock: () => new Date(`${today}T08:00:00`),
  });
  addSamples(record, 1, today);
  const [patient] = record.patients();
  addUnknowns(record, 11, today);
  record.close();
  return { simulated: patient?.number ?? '' };
}

test('a letter in Spanish on Letter paper is written to the file that is named', async ({
  program,
}, testInfo) => {
  test.skip(!poppler, withoutPoppler);
  const record = testInfo.outputPath('record');
  const { simulated } = await recordIn(record);
  const out = testInfo.outputPath('carta.pdf');
  const wish = ['--format', 'pdf', '--document', 'letter', '--language', 'es', '--paper', 'Letter'];
  const words = ['export', simulated, ...wish, '--out', out, '--record', record, '--json'];
  const { exitCode, printed, said } = await program(words, { settings });
  expect([exitCode, said]).toEqual([0, '']);
  expect(JSON.parse(printed)).toMatchObject({ files: [{ path: out }], failed: [] });
  const text = pdfText(out).join('\n');
  expect(text).toContain('Al médico que deriva');
  expect(text).toContain(simulated);
  expect(pdfPages(out).size).toBe('Letter');
});

test('Ctrl-C stops between two patients and leaves whole files only', async ({
  program,
}, testInfo) => {
  const record = testInfo.outputPath('record');
  await recordIn(record);
  const out = testInfo.outputPath('letters');
  const words = ['export', '--all', '--format', 'pdf', '--out', out, '--record', record, '--json'];
  const how = { settings, interruptAt: /exported: \d+ of 12/ };
  const { exitCode, printed } = await program(words, how);
  const done: unknown = JSON.parse(printed);
  expect(done).toMatchObject({ stopped: true, failed: [] });
  expect(exitCode).toBe(1);
  const files = readdirSync(out);
  expect(files.length).toBeLessThan(12);
  expect(done).toMatchObject({ patients: files.length });
  expect(files.filter((name) => !name.endsWith('.pdf'))).toEqual([]);
});

test('an unknown document is misuse', async ({ program }, testInfo) => {
  const words = ['export', '--all', '--format', 'pdf', '--document', 'poem'];
  const places = ['--out', testInfo.outputPath('x'), '--record', testInfo.outputPath('record')];
  const { exitCode, said } = await program([...words, ...places], { settings });
  expect(said).toContain('"poem" is not offered');
  expect(exitCode).toBe(2);
});
