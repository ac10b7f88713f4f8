/** A clinic's whole record out and in again, by the window and by the command line: seen to move, and stopped without a trace. */
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { day } from '../../clinical/day.ts';
import { createRecord, openRecord } from '../../db/index.ts';
import { expect, test, type Dorso } from '../clinic.ts';
import { clinician, password, setUpClinic, signIn } from './at-the-desk.ts';
import { addSamples } from './filled-record.ts';

const today = day('2026-03-09');
const MANY = 1000;
test.use({ today });

/** How many facts each patient has, as the record says while the program is shut. */
async function factsIn(directory: string): Promise<Map<string, number>> {
  const record = await openRecord({
    directory,
    name: clinician,
    password,
    clock: () => new Date(),
  });
  try {
    const all = [...record.factsOfAll()];
    return new Map(all.map(({ patient, facts }) => [patient.number, facts.length]));
  } finally {
    record.close();
  }
}

async function goTo(dorso: Dorso, place: string): Promise<void> {
  await dorso.page.goto(`${dorso.page.url().split('#')[0] ?? ''}${place}`);
}

test('1,000 patients are exported and imported with progress, and a cancel leaves nothing half-written', async ({
  clinic,
}) => {
  test.setTimeout(900_000);
  const dorso = await clinic((record) => {
    addSamples(record, MANY, today);
  });
  const page = dorso.page;
  await goTo(dorso, '#/exchange');
  const part = page.getByRole('region', { name: 'Export' });
  const file = join(dorso.userData, 'out', 'all.ndjson');
  await dorso.answerSaveDialog(file);
  await part.getByRole('button', { name: 'Export…' }).click();
  await expect(part).toContainText(/[1-9]\d* of 1000/, { timeout: 60_000 });
  await part.getByRole('button', { name: 'Cancel export' }).click();
  await expect(part.getByRole('status')).toContainText('No file was written', { timeout: 60_000 });
  expect(
    existsSync(join(dorso.userData, 'out')) ? readdirSync(join(dorso.userData, 'out')) : [],
  ).toEqual([]);

  await dorso.answerSaveDialog(file);
  await part.getByRole('button', { name: 'Export…' }).click();
  await expect(part.getByRole('status')).toContainText(file, { timeout: 400_000 });
  const patients = readFileSync(file, 'utf8').match(/"resourceType":"Patient"/g);
  expect(patients).toHaveLength(MANY);

  await dorso.quit();
  const whole = await factsIn(dorso.recordDirectory);
  expect(whole.size).toBe(MANY);

  // Into an empty record, stopped on the way.
  rmSync(dorso.recordDirectory, { recursive: true });
  await dorso.restart();
  await setUpClinic(dorso.page);
  await startImport(dorso, file);
  const running = dorso.page.getByRole('dialog', { name: 'Importing' });
  await expect(running).toContainText(/Recording[^]*[1-9]\d* of 1000/, { timeout: 400_000 });
  await running.getByRole('button', { name: 'Cancel' }).click();
  await expect(dorso.page.getByRole('dialog', { name: 'Import cancelled' })).toBeVisible();
  await dorso.quit();
  const some = await factsIn(dorso.recordDirectory);
  expect(some.size).toBeGreaterThan(0);
  expect(some.size).toBeLessThan(MANY);
  for (const [number, facts] of some) expect(facts, number).toBe(whole.get(number));

  // Once more: it goes on where it stopped.
  await dorso.restart();
  await signIn(dorso.page);
  await startImport(dorso, file);
  await expect(dorso.page.getByRole('dialog', { name: 'Import finished' })).toBeVisible({
    timeout: 600_000,
  });
  await dorso.quit();
  expect(await factsIn(dorso.recordDirectory)).toEqual(whole);
});

async function startImport(dorso: Dorso, file: string): Promise<void> {
  await dorso.answerOpenDialog([file]);
  await dorso.page.getByRole('banner').getByRole('button', { name: 'Import' }).click();
}

test('by the command line too, Ctrl-C leaves nothing half-written', async ({
  program,
}, testInfo) => {
  test.setTimeout(600_000);
  const directory = testInfo.outputPath('record');
  const person = { name: clinician, password };
  const { record } = await createRecord({ directory, person, clock: () => new Date() });
  addSamples(record, MANY, today);
  record.close();
  const whole = await factsIn(directory);
  const settings = { DORSO_PASSWORD: password };
  const out = testInfo.outputPath('out');
  const file = join(out, 'all.ndjson');
  const words = ['export', '--all', '--format', 'fhir', '--out', file, '--record', directory];

  const stopped = await program(words, { settings, interruptAt: /exported: [1-9]\d* of 1000/ });
  expect([stopped.exitCode, stopped.said]).toEqual([1, expect.stringContaining('was stopped')]);
  expect(existsSync(out) ? readdirSync(out) : []).toEqual([]);
  expect(await program(words, { settings, patience: 300_000 })).toMatchObject({ exitCode: 0 });

  const other = testInfo.outputPath('other');
  const importing = ['import', file, '--clinician', clinician, '--record', other];
  const how = { settings, interruptAt: /recording: [1-9]\d* of 1000/, patience: 300_000 };
  expect(await program(importing, how)).toMatchObject({ exitCode: 1 });
  const some = await factsIn(other);
  expect(some.size).toBeGreaterThan(0);
  expect(some.size).toBeLessThan(MANY);
  for (const [number, facts] of some) expect(facts, number).toBe(whole.get(number));
});
