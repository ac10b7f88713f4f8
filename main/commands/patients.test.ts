import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { day } from '../../clinical/day.ts';
import { clinician, testPractice, testToday, type TestPractice } from './practice-for-tests.ts';

describe('the details of a patient', () => {
  let practice: TestPractice;
  let patientId: string;
  const details = {
    name: 'Test Patient',
    number: '17',
    birthDate: day('1960-05-04'),
    sex: 'female' as const,
    enrolledOn: day(testToday),
    diedOn: null,
  };
  beforeAll(async () => {
    practice = testPractice();
    await practice.commands.createClinic(clinician, practice.sender);
    ({ patientId } = await practice.commands.addPatient(details, practice.sender));
  });
  afterAll(() => {
    practice.close();
  });

  it('are revised as a new version; the earlier one stays readable with who wrote it', async () => {
    const revised = { ...details, name: 'Test Patient-Lind', birthDate: day('1960-05-14') };
    const page = await practice.commands.reviseDetails(
      { patientId, details: revised },
      practice.sender,
    );
    expect(page.patient).toEqual({ id: patientId, ...revised });
    const history = await practice.commands.detailsHistory({ patientId }, practice.sender);
    expect(history.map((version) => version.details)).toEqual([details, revised]);
    const [person] = await practice.commands.people({}, practice.sender);
    for (const { author, byImport } of history) {
      expect(author).toBe(person?.id);
      expect(byImport).toBe(false);
    }
  });

  it('of nobody in the record are refused in words', async () => {
    const nobody = '01890000-0000-7000-8000-000000000000';
    const ask = async () =>
      practice.commands.detailsHistory({ patientId: nobody }, practice.sender);
    await expect(ask()).rejects.toMatchObject({ name: 'NotFound' });
  });
});
