import { afterEach, beforeEach, expect, it } from 'vitest';
import { addDays, day } from '../../clinical/day.ts';
import type { Statement } from '../../clinical/facts.ts';
import type { ProtocolEdition } from '../../clinical/protocol/edition.ts';
import {
  clinician,
  testPractice,
  testToday,
  type TestPractice,
} from '../commands/practice-for-tests.ts';

const today = day(testToday);
const edition = (settings: ProtocolEdition['settings']): ProtocolEdition => ({
  profile: null,
  settings,
  // A day to come: the effect is that of today all the same.
  from: addDays(today, 30),
  reason: 'agreed',
});

let practice: TestPractice;
let longTaken: string;
let justBegun: string;
beforeEach(async () => {
  practice = testPractice();
  await practice.commands.createClinic(clinician, practice.sender);
  longTaken = await patientTaking('Long', 6);
  justBegun = await patientTaking('Short', 2);
});
afterEach(() => {
  practice.close();
});

/** Someone who has taken ibuprofen for so many days. */
async function patientTaking(name: string, days: number): Promise<string> {
  const enrolledOn = addDays(today, -days);
  const { patientId } = await practice.commands.addPatient(
    { name, number: name, birthDate: null, sex: 'unknown', enrolledOn, diedOn: null },
    practice.sender,
  );
  const statement: Statement = {
    kind: 'dose',
    medicine: 'ibuprofen',
    amount: 1200,
    stopReason: null,
    regimen: null,
  };
  const facts = [{ on: enrolledOn, statement, replaces: null, importKey: null }];
  await practice.commands.saveVisit({ patientId, on: today, facts }, practice.sender);
  return patientId;
}

const effectOf = (patientId: string | null, settings: ProtocolEdition['settings']) =>
  practice.commands.protocolEffect({ patientId, edition: edition(settings) }, practice.sender);

it('counts what would open by rule, and names who changes', async () => {
  const effect = await effectOf(null, { 'P.nsaid.max_days': 5 });
  expect(effect).toMatchObject({ patients: 2, changed: 1 });
  expect(effect.rules).toEqual([{ ruleId: 'R34', opens: 1, closes: 0 }]);
  expect(effect.examples).toEqual([
    {
      patientId: longTaken,
      name: 'Long',
      number: 'Long',
      opens: [{ key: 'R34:nsaid_oral', title: expect.stringContaining('Ibuprofen') as string }],
      closes: [],
    },
  ]);
});

it('what would close is told as well, and nothing is recorded', async () => {
  const asked = edition({ 'P.nsaid.max_days': 5 });
  const inForce = { ...asked, from: today };
  await practice.commands.setProtocol({ patientId: null, edition: inForce }, practice.sender);
  const before = await practice.commands.protocol({ patientId: null }, practice.sender);
  const effect = await effectOf(null, {});
  expect(effect.rules).toEqual([{ ruleId: 'R34', opens: 0, closes: 1 }]);
  expect(await practice.commands.protocol({ patientId: null }, practice.sender)).toEqual(before);
});

it('a patient’s edition changes that patient alone', async () => {
  const effect = await effectOf(justBegun, { 'P.nsaid.max_days': 1 });
  expect(effect).toMatchObject({ patients: 1, changed: 1 });
  expect(effect.examples.map(({ patientId }) => patientId)).toEqual([justBegun]);
});

it('an edition that says what is in force already changes nobody', async () => {
  expect(await effectOf(null, {})).toMatchObject({ patients: 2, changed: 0, rules: [] });
});

it('can be stopped, and then tells nothing', async () => {
  const first = effectOf(null, { 'P.nsaid.max_days': 5 });
  await practice.commands.stopProtocolEffect({}, practice.sender);
  await expect(first).rejects.toMatchObject({ name: 'Cancelled' });
});
