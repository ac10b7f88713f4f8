import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { clinician, testPractice, testToday, type TestPractice } from './practice-for-tests.ts';

describe('getting in and out', () => {
  let practice: TestPractice;
  beforeEach(() => (practice = testPractice()));
  afterEach(() => {
    practice.close();
  });
  const status = () => practice.commands.status({}, practice.sender);
  const signOut = () => practice.commands.signOut({}, practice.sender);
  const create = () => practice.commands.createClinic(clinician, practice.sender);
  const signIn = (password: string) =>
    practice.commands.signIn({ name: clinician.name, password }, practice.sender);

  it('a computer without a record says so, and the day', async () => {
    expect(await status()).toMatchObject({
      record: 'new',
      people: [],
      signedIn: null,
      today: testToday,
    });
  });

  it('the first start makes the record, signs in and hands out the recovery key', async () => {
    const { recoveryKey } = await create();
    expect(recoveryKey.length).toBeGreaterThan(20);
    expect(await status()).toMatchObject({
      record: 'open',
      people: [clinician.name],
      signedIn: { name: clinician.name },
    });
  });

  it('a second first start is refused and leaves the record as it is', async () => {
    await create();
    await expect(create()).rejects.toMatchObject({ name: 'NotAllowed' });
    await signOut();
    await signIn(clinician.password);
    expect(await status()).toMatchObject({ record: 'open' });
  });

  it('signing out closes the record and tells the window', async () => {
    await create();
    await signOut();
    expect(await status()).toMatchObject({ record: 'locked', signedIn: null });
    expect(practice.told.at(-1)).toEqual({ name: 'locked', detail: null });
    expect(() => practice.commands.worklist({}, practice.sender)).toThrow(/Sign in first/);
  });

  it('a wrong password is named as such and nobody is signed in', async () => {
    await create();
    await signOut();
    await expect(signIn('not this one')).rejects.toMatchObject({ name: 'WrongPassword' });
    expect(await status()).toMatchObject({ record: 'locked', signedIn: null });
  });
});
