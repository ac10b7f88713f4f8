import { cpSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createRecord, openRecord, peopleNames, type OpenRecord } from './index.ts';
import { readKeys, writeKeys } from './keys/keys-file.ts';
import { nobodysKey } from './testing/nobodys-key.ts';
import { draft, jane, pain, temporaryRecord } from './testing/temporary-record.ts';

const clock = () => new Date();
const lead = { name: 'Dr Lead', password: 'correct horse battery' };

describe('the people of a record', () => {
  let directory: string;
  let record: OpenRecord;
  let added: { personId: string; temporaryPassword: string };
  beforeAll(async () => {
    directory = mkdtempSync(join(tmpdir(), 'dorso-people-'));
    ({ record } = await createRecord({ directory, person: lead, clock }));
    added = await record.addPerson({ name: 'Ben Clinician', role: 'clinician' });
  });
  afterAll(() => {
    record.close();
    rmSync(directory, { recursive: true });
  });
  const openAs = (name: string, password: string) =>
    openRecord({ directory, name, password, clock });

  it('a person added signs in with the temporary password and must choose another', async () => {
    expect(peopleNames(directory)).toEqual([lead.name, 'Ben Clinician']);
    const first = await openAs('Ben Clinician', added.temporaryPassword);
    expect(first.mustChangePassword).toBe(true);
    await first.changePassword(added.temporaryPassword, 'my own long password');
    expect(first.mustChangePassword).toBe(false);
    first.close();
    const again = await openAs('Ben Clinician', 'my own long password');
    expect(again.mustChangePassword).toBe(false);
    again.close();
    await expect(openAs('Ben Clinician', added.temporaryPassword)).rejects.toMatchObject({
      name: 'WrongPassword',
    });
  });

  it('a new name leaves what was done under the old one as it was', async () => {
    const ben = await openAs('Ben Clinician', 'my own long password');
    const { id: patientId } = ben.addPatient(jane);
    const before = ben.appendFacts({
      patientId,
      facts: [draft(pain(4))],
      visitOn: null,
      action: 'save_visit',
    });
    ben.close();
    record.changeStanding(added.personId, { name: 'Ben Married' });
    expect(peopleNames(directory)).toContain('Ben Married');
    expect(record.facts(patientId)).toEqual(before.facts);
    expect(record.names().filter(({ personId }) => personId === added.personId)).toMatchObject([
      { name: 'Ben Clinician' },
      { name: 'Ben Married' },
    ]);
    const everything = { personId: null, patientId, action: null, from: null, to: null };
    const lines = record.audit({ ...everything, before: null, limit: 10 });
    expect(lines.map(({ personName }) => personName)).toEqual(['Ben Clinician', 'Ben Clinician']);
    expect(record.verify()).toMatchObject({ ok: true });
    (await openAs('Ben Married', 'my own long password')).close();
  });

  it('a person deactivated no longer gets in, is still there, and can be let in again', async () => {
    record.deactivate(added.personId);
    await expect(openAs('Ben Married', 'my own long password')).rejects.toMatchObject({
      name: 'WrongPassword',
    });
    expect(record.people()).toMatchObject([{ name: lead.name }, { active: false }]);
    const temporaryPassword = await record.giveTemporaryPassword(added.personId);
    const back = await openAs('Ben Married', temporaryPassword);
    expect(back.mustChangePassword).toBe(true);
    expect(back.standing()).toMatchObject({ id: added.personId, active: true });
    back.close();
  });

  it('the record moves to another computer by copying its folder', async () => {
    const { id: patientId } = record.addPatient({ ...jane, number: 'P-moved' });
    record.close();
    const elsewhere = mkdtempSync(join(tmpdir(), 'dorso-moved-'));
    cpSync(directory, elsewhere, { recursive: true });
    const moved = await openRecord({
      directory: elsewhere,
      ...lead,
      clock,
      workstationFile: join(elsewhere, 'this-machine'),
    });
    expect(moved.patient(patientId)?.number).toBe('P-moved');
    expect(moved.verify()).toMatchObject({ ok: true, problems: [] });
    moved.close();
    rmSync(elsewhere, { recursive: true });
    record = await openAs(lead.name, lead.password);
  });

  it('two processes adding people at once lose nobody', async () => {
    const other = await openAs(lead.name, lead.password);
    await Promise.all([
      record.addPerson({ name: 'Cora', role: 'reader' }),
      other.addPerson({ name: 'Dora', role: 'reader' }),
      record.addPerson({ name: 'Emil', role: 'reader' }),
      other.changePassword(lead.password, 'the lead has a new one'),
    ]);
    expect(peopleNames(directory).sort()).toEqual(
      ['Ben Married', 'Cora', 'Dora', lead.name, 'Emil'].sort(),
    );
    other.close();
    (await openAs(lead.name, 'the lead has a new one')).close();
  });

  it('a renewed recovery key takes the place of the old one alone', async () => {
    const before = readKeys(directory);
    await record.renewRecoveryKey();
    const after = readKeys(directory);
    expect(after.recovery).not.toEqual(before.recovery);
    expect(after.people).toEqual(before.people);
  });
});

describe('what the record itself refuses', () => {
  it('names that look alike, now or formerly', async () => {
    const { record, directory } = withKeys();
    await expect(record.addPerson({ name: ' dr TEST', role: 'reader' })).rejects.toMatchObject({
      name: 'NotAllowed',
    });
    expect(readKeys(directory).people).toHaveLength(0);
  });

  it('to be left without anyone who leads', () => {
    const { record } = withKeys();
    const me = record.person.id;
    const refused = expect.objectContaining({ name: 'NotAllowed' }) as Error;
    expect(() => {
      record.deactivate(me);
    }).toThrow(refused);
    expect(() => {
      record.changeStanding(me, { role: 'clinician' });
    }).toThrow(refused);
    expect(record.standing()).toMatchObject({ role: 'lead', active: true });
  });

  it('an entry by somebody who may only read, from the moment the role was taken', () => {
    const { record, raw } = withKeys();
    const { id: patientId } = record.addPatient(jane);
    const save = () =>
      record.appendFacts({
        patientId,
        facts: [draft(pain(4))],
        visitOn: null,
        action: 'save_visit',
      });
    save();
    raw
      .prepare(
        "INSERT INTO person_standing SELECT person_id, 'ffffffff-ffff-7fff-bfff-ffffffffffff', name, 'reader', 1, recorded_at, author, workstation FROM person_standing",
      )
      .run();
    const refused = expect.objectContaining({ name: 'NotAllowed' }) as Error;
    expect(save).toThrow(refused);
    expect(() => record.addPatient(jane)).toThrow(refused);
    expect(() => {
      record.reviseDetails(patientId, jane);
    }).toThrow(refused);
    expect(() => {
      record.changeStanding(record.person.id, { role: 'lead' });
    }).toThrow(refused);
    expect(record.facts(patientId)).toHaveLength(1);
  });

  it('an entry into a record that was put in another’s place meanwhile', () => {
    const { record, directory, openAgain } = withKeys();
    const { id: patientId } = record.addPatient(jane);
    rmSync(join(directory, 'record.db-wal'), { force: true });
    const other = temporaryRecord();
    other.record.close();
    other.raw.close();
    cpSync(join(other.directory, 'record.db'), join(directory, 'other.db'));
    renameSync(join(directory, 'other.db'), join(directory, 'record.db'));
    expect(() => {
      record.noteAccess('view_patient', patientId);
    }).toThrow(expect.objectContaining({ name: 'RecordLocked' }));
    expect(openAgain).toThrow();
  });

  it('an entry into a record whose folder has vanished', () => {
    const { record, directory } = withKeys();
    rmSync(directory, { recursive: true });
    expect(() => record.addPatient(jane)).toThrow(
      expect.objectContaining({
        name: 'RecordUnwritable',
        message: expect.stringContaining(directory) as string,
      }),
    );
  });
});

/** A temporary record with a keys file that has nobody in it: no password is needed here. */
function withKeys() {
  const temporary = temporaryRecord();
  writeKeys(temporary.directory, { format: 1, people: [], recovery: nobodysKey });
  return temporary;
}
