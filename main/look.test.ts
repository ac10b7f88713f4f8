import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { language, setLanguage } from '../clinical/language/language.ts';
import type { Look } from '../contract/people.ts';
import { clinician, testPractice, type TestPractice } from './commands/practice-for-tests.ts';

let practice: TestPractice;
beforeEach(() => (practice = testPractice()));
afterEach(() => {
  practice.close();
  setLanguage('en');
});

const spanish: Look = { language: 'es', theme: 'dark', textSize: 'large', singleKeys: 'off' };
const change = (look: Look) => practice.commands.changeLook(look, practice.sender);
const look = async () => (await practice.commands.status({}, practice.sender)).look;
const signIn = (password: string, name = clinician.name) =>
  practice.commands.signIn({ name, password }, practice.sender);

it('before anyone signs in it is this computer’s, and main speaks it', async () => {
  expect(await look()).toEqual({
    language: 'en',
    theme: 'system',
    textSize: 'normal',
    singleKeys: 'on',
  });
  await change(spanish);
  expect(await look()).toEqual(spanish);
  const kept = readFileSync(join(practice.folder, 'settings.json'), 'utf8');
  expect(JSON.parse(kept)).toMatchObject({ look: spanish });
  await practice.commands.createClinic(clinician, practice.sender);
  await practice.commands.signOut({}, practice.sender);
  await expect(signIn('wrong')).rejects.toThrow(/^Esta no es la contraseña de Dr Test/);
});

it('a person’s own choice follows them, and leaves with them', async () => {
  await practice.commands.createClinic(clinician, practice.sender);
  await change(spanish);
  expect(language()).toBe('es');
  await practice.commands.lock({}, practice.sender);
  expect(language()).toBe('en');
  expect(await look()).toMatchObject({ language: 'en', theme: 'system' });
  await practice.commands.unlock({ password: clinician.password }, practice.sender);
  expect(language()).toBe('es');
  expect(await look()).toEqual(spanish);
});

it('a choice that this Dorso does not know is as on this computer', async () => {
  await practice.commands.createClinic(clinician, practice.sender);
  practice.session.record.setPreference('language', 'de');
  practice.session.record.setPreference('theme', 'dark');
  expect(await look()).toEqual({
    language: 'en',
    theme: 'dark',
    textSize: 'normal',
    singleKeys: 'on',
  });
});

it('a refusal of the record is said in the person’s language', async () => {
  await practice.commands.createClinic(clinician, practice.sender);
  await change(spanish);
  const [me] = practice.session.record.people();
  expect(() =>
    practice.commands.deactivatePerson({ personId: me?.id ?? '' }, practice.sender),
  ).toThrow(/^No quedaría nadie/);
});
