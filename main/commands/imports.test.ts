import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { clinician, testPractice, type TestPractice } from './practice-for-tests.ts';

const bundle = {
  resourceType: 'Bundle',
  type: 'collection',
  entry: [
    {
      fullUrl: 'urn:uuid:7f1a3c1e-0000-4000-8000-000000000001',
      resource: {
        resourceType: 'Patient',
        id: '7f1a3c1e-0000-4000-8000-000000000001',
        identifier: [{ system: 'urn:example:clinic', value: '17' }],
        name: [{ family: 'Import', given: ['Ida'] }],
        gender: 'female',
        birthDate: '1961-02-03',
      },
    },
  ],
};

describe('importing chosen files', () => {
  let practice: TestPractice;
  let file: string;
  beforeAll(async () => {
    practice = testPractice();
    await practice.commands.createClinic(clinician, practice.sender);
    file = join(practice.folder, 'bundle.json');
    writeFileSync(file, JSON.stringify(bundle));
  });
  afterAll(() => {
    practice.close();
  });
  const start = async () => practice.commands.importFiles({}, practice.sender);
  const patients = async () => (await practice.commands.worklist({}, practice.sender)).rows;

  it('adds nothing when nothing was chosen', async () => {
    practice.chosen.open = [];
    expect(await start()).toBeNull();
    expect(await patients()).toHaveLength(0);
  });

  it('can be cancelled, and then can be started again', async () => {
    practice.chosen.open = [file];
    const running = start();
    await practice.commands.cancelImport({}, practice.sender);
    await expect(running).rejects.toMatchObject({ name: 'Cancelled' });
    expect(await patients()).toHaveLength(0);
  });

  it('runs one at a time', async () => {
    practice.chosen.open = [file];
    const running = start();
    await expect(start()).rejects.toThrow(/already running/);
    await running;
  });

  it('adds the patients, says how far it is, and tells the window', async () => {
    practice.chosen.open = [file];
    const report = await start();
    expect(report).toMatchObject({ files: 1, patients: 1, errors: [] });
    expect(await patients()).toMatchObject([{ name: expect.stringContaining('Import') as string }]);
    const names = practice.told.map(({ name }) => name);
    expect(names).toContain('importProgress');
    expect(names.at(-1)).toBe('patientsChanged');
  });

  it('stops when the person signs out', async () => {
    practice.chosen.open = [file];
    const running = start();
    await practice.commands.signOut({}, practice.sender);
    await expect(running).rejects.toMatchObject({
      name: expect.stringMatching(/Cancelled|NotAllowed/) as string,
    });
  });
});
