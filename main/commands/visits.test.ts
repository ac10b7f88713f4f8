import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { day } from '../../clinical/day.ts';
import type { DraftFact, Statement } from '../../clinical/facts.ts';
import { clinician, testPractice, testToday, type TestPractice } from './practice-for-tests.ts';

const today = day(testToday);
const pain = (value: number): Statement => ({
  kind: 'score',
  instrument: 'nrs_avg',
  value,
  items: null,
});
const draft = (statement: Statement, more: Partial<DraftFact> = {}): DraftFact => ({
  on: today,
  statement,
  replaces: null,
  importKey: null,
  ...more,
});

describe('recording a visit', () => {
  let practice: TestPractice;
  let patientId: string;
  beforeAll(async () => {
    practice = testPractice();
    await practice.commands.createClinic(clinician, practice.sender);
    const details = {
      name: 'Test Patient',
      number: '17',
      birthDate: day('1960-05-04'),
      sex: 'female' as const,
      enrolledOn: today,
      diedOn: null,
    };
    ({ patientId } = await practice.commands.addPatient(details, practice.sender));
  });
  afterAll(() => {
    practice.close();
  });
  const save = async (facts: DraftFact[], on = today) =>
    practice.commands.saveVisit({ patientId, on, facts }, practice.sender);
  const open = async () => practice.commands.openPatient({ patientId }, practice.sender);

  it('replies with the patient as then known, and tells the window who changed', async () => {
    const page = await save([draft(pain(7))]);
    expect(page.facts.map((fact) => fact.statement)).toContainEqual(pain(7));
    expect(page.facts[0]?.author).toBeTruthy();
    expect(practice.told.at(-1)).toEqual({ name: 'patientChanged', detail: { patientId } });
  });

  it('a corrected score keeps the old one readable', async () => {
    const first = (await save([draft(pain(8))])).facts.at(-1);
    await save([draft(pain(6), { replaces: first?.id ?? null })]);
    const { facts } = await open();
    expect(facts.map((fact) => fact.id)).toContain(first?.id);
    expect(facts.find((fact) => fact.replaces === first?.id)?.statement).toEqual(pain(6));
  });

  it('one impossible entry keeps the whole visit out', async () => {
    const before = (await open()).facts.length;
    await expect(save([draft(pain(5)), draft(pain(11))])).rejects.toMatchObject({
      name: 'OutOfRange',
    });
    expect((await open()).facts).toHaveLength(before);
  });

  it('a day still to come is refused, for the visit and for each entry', async () => {
    const tomorrow = day('2026-03-10');
    await expect(save([draft(pain(5))], tomorrow)).rejects.toMatchObject({ name: 'OutOfRange' });
    await expect(save([draft(pain(5), { on: tomorrow })])).rejects.toThrow(/facts\.0\.on/);
  });

  it('the window cannot pass an entry off as imported', async () => {
    await expect(save([draft(pain(5), { importKey: 'x' })])).rejects.toMatchObject({
      name: 'BadInput',
    });
  });

  it('a correction of another patient’s entry is refused', async () => {
    const elsewhere = '01890a5d-ac96-774b-bcce-b302099a8057';
    await expect(save([draft(pain(5), { replaces: elsewhere })])).rejects.toMatchObject({
      name: 'NotFound',
    });
  });

  it('only an answer to a prompt can be saved as one', async () => {
    const response = draft(pain(5));
    await expect(
      (async () => practice.commands.respondToPrompt({ patientId, response }, practice.sender))(),
    ).rejects.toMatchObject({ name: 'BadInput' });
  });

  it('a patient who is not in the record is said not to be', async () => {
    const nobody = '01890a5d-ac96-774b-bcce-b302099a8057';
    await expect(
      (async () => practice.commands.openPatient({ patientId: nobody }, practice.sender))(),
    ).rejects.toMatchObject({ name: 'NotFound' });
  });
});
