import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { clinician, testPractice, type TestPractice } from '../commands/practice-for-tests.ts';

const minute = 60_000;

describe('a session that nobody uses', () => {
  let practice: TestPractice;
  beforeAll(async () => {
    practice = testPractice();
    await practice.commands.createClinic(clinician, practice.sender);
  });
  afterAll(() => {
    practice.close();
  });
  beforeEach(async () => {
    if (!practice.session.isOpen) await practice.commands.signIn(clinician, practice.sender);
  });
  const status = () => practice.commands.status({}, practice.sender);
  const unlock = async (password: string) =>
    practice.commands.unlock({ password }, practice.sender);

  it('locks after the minutes that are set, and tells the window', async () => {
    practice.pass(9 * minute);
    practice.idle.check();
    expect(await status()).toMatchObject({ record: 'open' });
    practice.pass(minute);
    practice.idle.check();
    expect(await status()).toMatchObject({ record: 'locked', lockedFor: clinician.name });
    expect(practice.told.at(-1)).toEqual({ name: 'locked', detail: null });
  });

  it('stays open while somebody is there', async () => {
    for (let time = 0; time < 5; time += 1) {
      practice.pass(9 * minute);
      await practice.commands.stillHere({}, practice.sender);
      practice.idle.check();
    }
    expect(practice.session.isOpen).toBe(true);
  });

  it('does not lock in the middle of an import or a backup', async () => {
    await practice.session.busy(() => {
      practice.pass(60 * minute);
      practice.idle.check();
      expect(practice.session.isOpen).toBe(true);
      return Promise.resolve();
    });
    practice.pass(10 * minute);
    practice.idle.check();
    expect(practice.session.isOpen).toBe(false);
  });

  it('comes back with the same person’s password alone, and with no other', async () => {
    await practice.commands.lock({}, practice.sender);
    expect(() => practice.commands.worklist({}, practice.sender)).toThrow(/Sign in first/);
    await expect(unlock('not this one')).rejects.toMatchObject({ name: 'WrongPassword' });
    expect(await status()).toMatchObject({ record: 'locked', lockedFor: clinician.name });
    await unlock(clinician.password);
    expect(await status()).toMatchObject({
      record: 'open',
      lockedFor: null,
      signedIn: { name: clinician.name, role: 'lead' },
    });
  });

  it('brings nobody back after signing out', async () => {
    await practice.commands.signOut({}, practice.sender);
    await expect(unlock(clinician.password)).rejects.toMatchObject({ name: 'NotAllowed' });
  });
});
