import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { day } from '../../clinical/day.ts';
import { LogFile } from '../diagnostics/log-file.ts';
import { traceOf } from '../failure.ts';
import { clinician, testPractice, type TestPractice } from './practice-for-tests.ts';

const patient = {
  name: 'Zenobia Quillfeather',
  number: 'NR-77421',
  birthDate: day('1961-03-09'),
  sex: 'female' as const,
  enrolledOn: day('2026-01-05'),
  diedOn: null,
};

let practice: TestPractice;
beforeAll(async () => {
  practice = testPractice();
  await practice.commands.createClinic(clinician, practice.sender);
  await practice.commands.addPatient(patient, practice.sender);
});
afterAll(() => {
  practice.close();
});
const text = async () => (await practice.commands.diagnostics({}, practice.sender)).text;

it('the diagnostic text says what a helper needs', async () => {
  expect(await text()).toMatch(/^Dorso: 0\.0\.0$/m);
  expect(await text()).toMatch(/^patient: 1 rows$/m);
  expect(await text()).toMatch(/^Form of the record: \d{4}-/m);
  expect(await text()).toMatch(/^record\.db: /m);
});

it('and neither names nor numbers nor folders of anybody', async () => {
  const log = new LogFile(join(practice.folder, 'logs', 'dorso.log'), () => new Date());
  log.write(`unexpected error in saveVisit: ${traceOf(new Error(`bad ${patient.name}`))}`);
  const shown = await text();
  expect(shown).toMatch(/unexpected error in saveVisit: Error/);
  for (const secret of [
    patient.name,
    patient.number,
    clinician.name,
    practice.folder,
    '1961-03-09',
  ])
    expect(shown).not.toContain(secret);
});

it('is saved as it was shown, where the user chooses', async () => {
  const path = (practice.chosen.save = join(practice.folder, 'diagnostics.txt'));
  expect(await practice.commands.saveDiagnostics({}, practice.sender)).toEqual({ path });
  expect(readFileSync(path, 'utf8')).toBe(await text());
  practice.chosen.save = null;
  expect(await practice.commands.saveDiagnostics({}, practice.sender)).toBeNull();
});
