import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { addDays, day } from '../../clinical/day.ts';
import type { DraftFact, Statement } from '../../clinical/facts.ts';
import type { ProtocolEdition } from '../../clinical/protocol/edition.ts';
import { worklist } from '../worklist/worklist.ts';
import { clinician, testPractice, testToday, type TestPractice } from './practice-for-tests.ts';

const today = day(testToday);
const enrolledOn = addDays(today, -32);
const fact = (d: number, statement: Statement): DraftFact => ({
  on: addDays(enrolledOn, d),
  statement,
  replaces: null,
  importKey: null,
});
const pain = (d: number, value: number) =>
  fact(d, { kind: 'score', instrument: 'nrs_avg', value, items: null });
const taking = (d: number, medicine: string, amount: number) =>
  fact(d, { kind: 'dose', medicine, amount, stopReason: null, regimen: null });
const edition = (more: Partial<ProtocolEdition>): ProtocolEdition => ({
  profile: null,
  settings: {},
  from: today,
  reason: 'agreed',
  ...more,
});

let practice: TestPractice;
let patientId: string;
beforeEach(async () => {
  practice = testPractice();
  await practice.commands.createClinic(clinician, practice.sender);
  const details = {
    name: 'Test Patient',
    number: '17',
    birthDate: day('1960-05-04'),
    sex: 'female' as const,
    enrolledOn,
    diedOn: null,
  };
  ({ patientId } = await practice.commands.addPatient(details, practice.sender));
  const facts = [pain(0, 8), pain(30, 8), taking(0, 'duloxetine', 60)];
  await practice.commands.saveVisit({ patientId, on: today, facts }, practice.sender);
});
afterEach(() => {
  practice.close();
});

const open = () => practice.commands.openPatient({ patientId }, practice.sender);
const keysNow = async () => (await open()).prompts.map(({ key }) => key);
const set = (whose: string | null, more: Partial<ProtocolEdition>) =>
  practice.commands.setProtocol({ patientId: whose, edition: edition(more) }, practice.sender);

describe('the protocol of the clinic and of a patient', () => {
  it('rules over the patient page, the worklist and the reasons, from its day on', async () => {
    const due = () =>
      worklist(practice.session.record, today).flatMap(({ prompts }) =>
        prompts.map(({ key }) => key),
      );
    expect(due()).toContain('R40:duloxetine');
    expect(await keysNow()).toContain('R40:duloxetine');

    await set(null, { profile: 'aan_2022', from: addDays(today, 1) });
    expect(await keysNow()).toContain('R40:duloxetine');

    const page = await set(null, { profile: 'aan_2022' });
    expect(page.inForce.profile).toBe('aan_2022');
    expect(page.editions).toHaveLength(2);
    expect(await keysNow()).not.toContain('R40:duloxetine');
    expect((await open()).protocol).toEqual({
      profile: 'aan_2022',
      version: '1 aan_2022',
      settings: {},
    });
    expect(due()).not.toContain('R40:duloxetine');
    const [why] = await practice.commands.whyNot({ patientId, ruleId: 'R40' }, practice.sender);
    expect(why?.holds).toBe(false);
  });

  it('is the patient’s own where one was chosen, and the window is told whose changed', async () => {
    await set(null, { profile: 'aan_2022' });
    expect(practice.told.at(-1)?.name).toBe('patientsChanged');
    await set(patientId, { settings: { 'P.trial.min_weeks': 4 } });
    expect(practice.told.at(-1)).toEqual({ name: 'patientChanged', detail: { patientId } });
    expect(await keysNow()).toContain('R40:duloxetine');
    const { inForce } = await practice.commands.protocol({ patientId }, practice.sender);
    expect(inForce.parameters.find(({ id }) => id === 'P.trial.min_weeks')).toMatchObject({
      value: 4,
      standard: 4,
    });
    const clinic = await practice.commands.protocol({ patientId: null }, practice.sender);
    expect(clinic.editions).toHaveLength(1);
  });
});

describe('the patient page', () => {
  it('says that the medicine list was never confirmed, until it is', async () => {
    expect((await open()).comedication).toEqual({ lastConfirmedOn: null, daysAgo: null });
    const facts = [
      fact(32, { kind: 'care_event', event: 'comedication_confirmed', outcome: null }),
    ];
    const page = await practice.commands.saveVisit(
      { patientId, on: today, facts },
      practice.sender,
    );
    expect(page.comedication).toBeNull();
  });
});

describe('a visit before it is saved', () => {
  it('shows what it would change, and records nothing', async () => {
    const before = (await open()).facts.length;
    const facts = [taking(32, 'phenelzine', 45)];
    const preview = await practice.commands.previewVisit({ patientId, facts }, practice.sender);
    expect(
      preview.opens.some(({ ruleId, urgency }) => ruleId === 'R38' && urgency === 'urgent'),
    ).toBe(true);
    expect(preview.starts).toMatchObject([{ medicine: 'phenelzine', from: 0, to: 45 }]);
    expect(preview.starts[0]?.prompts.map(({ ruleId }) => ruleId)).toContain('R38');
    expect((await open()).facts).toHaveLength(before);
  });
});
