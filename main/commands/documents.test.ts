import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { day } from '../../clinical/day.ts';
import { clinician, testPractice, testToday, type TestPractice } from './practice-for-tests.ts';

describe('saving a document', () => {
  let practice: TestPractice;
  let patientId: string;
  beforeAll(async () => {
    practice = testPractice();
    await practice.commands.createClinic(clinician, practice.sender);
    const details = {
      name: 'Test Patient',
      number: '17',
      birthDate: null,
      sex: 'unknown' as const,
      enrolledOn: day(testToday),
      diedOn: null,
    };
    ({ patientId } = await practice.commands.addPatient(details, practice.sender));
  });
  afterAll(() => {
    practice.close();
  });
  const save = () =>
    practice.commands.saveDocument(
      { patientId, document: 'report', language: 'en', paper: 'A4' },
      practice.sender,
    );

  it('writes the file where the person said', async () => {
    const path = (practice.chosen.save = join(practice.folder, 'report.pdf'));
    expect(await save()).toEqual({ path });
    expect(readFileSync(path, 'utf8')).toContain('%PDF-');
  });

  it('writes nothing when the dialog is cancelled', async () => {
    practice.chosen.save = null;
    expect(await save()).toBeNull();
  });

  it('says where it could not write, and leaves no half file', async () => {
    // A folder in the place of the file: writing beside it works, putting it there does not.
    const path = (practice.chosen.save = join(practice.folder, 'a-folder.pdf'));
    mkdirSync(path);
    await expect(save()).rejects.toMatchObject({ name: 'RecordUnwritable' });
    expect(existsSync(`${path}.part`)).toBe(false);
  });
});
