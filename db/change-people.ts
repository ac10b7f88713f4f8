/**
 * Adding people, changing their standing, and giving passwords. A change of the keys file is made
 * while the record's write lock is held and after the audit entry is written: two processes cannot
 * undo each other's change, and where auditing fails the keys stay as they were.
 */
import { say } from '../clinical/language/say.ts';
import { randomInt } from 'node:crypto';
import { BadInput, NotAllowed, NotFound } from './errors.ts';
import { readKeys, writeKeys, type Keys } from './keys/keys-file.ts';
import { forgetTries } from './keys/sign-in-delay.ts';
import { newRecovery, spelling } from './keys/unlock.ts';
import { wrapKey } from './keys/wrap.ts';
import { insertStanding, readPeople, type Person } from './people.ts';
import { insertRow, record, type Recording, type Writer } from './recording.ts';
import { requireRight, roles, type Role } from './rights.ts';

/** A writer who also holds the database key, for wrapping it for others. */
export type KeyHolder = Writer & { readonly key: Buffer };

/**
 * Adds a person who signs in with the temporary password and must then choose another. Throws
 * NotAllowed (not a lead; the name is taken), BadInput, RecordUnwritable.
 */
export async function addPerson(
  holder: KeyHolder,
  { name, role }: { name: string; role: Role },
): Promise<{ personId: string; temporaryPassword: string }> {
  const id = holder.ids.next();
  const person = { id, name: checkedName(name), role: checkedRole(role), active: true };
  const { temporaryPassword, keys } = await temporaryKeys(holder, person);
  administer(holder, 'add_person', (recording) => {
    requireFreeName(readPeople(recording.db), person);
    insertRow(recording, 'person', {}, id);
    insertStanding(recording, person);
    changeKeys(recording, holder.directory, (all) => [...all, keys]);
  });
  return { personId: id, temporaryPassword };
}

/** What may be changed of a person. History keeps the earlier standing. */
export type Standing = Partial<Pick<Person, 'name' | 'role'>>;

/** Renames a person or changes their role. Throws NotAllowed, NotFound, BadInput. */
export function changeStanding(holder: KeyHolder, personId: string, change: Standing): void {
  administer(holder, 'change_person', (recording) => {
    const people = readPeople(recording.db);
    const before = personOf(people, personId);
    const after = {
      ...before,
      name: checkedName(change.name ?? before.name),
      role: checkedRole(change.role ?? before.role),
    };
    requireFreeName(people, after);
    requireALead(people, after);
    insertStanding(recording, after);
    changeKeys(recording, holder.directory, (all) =>
      all.map((one) => (one.id === personId ? { ...one, name: after.name } : one)),
    );
  });
}

/** Takes a person's way in; what they recorded stays theirs. Throws NotAllowed, NotFound. */
export function deactivate(holder: KeyHolder, personId: string): void {
  administer(holder, 'change_person', (recording) => {
    const people = readPeople(recording.db);
    const after = { ...personOf(people, personId), active: false };
    requireALead(people, after);
    insertStanding(recording, after);
    changeKeys(recording, holder.directory, (all) => all.filter(({ id }) => id !== personId));
  });
}

/** Lets a person in again, or gives one who lost their password another. As {@link addPerson}. */
export async function giveTemporaryPassword(holder: KeyHolder, personId: string): Promise<string> {
  const before = personOf(readPeople(holder.db), personId);
  const { temporaryPassword, keys } = await temporaryKeys(holder, before);
  administer(holder, 'change_person', (recording) => {
    const people = readPeople(recording.db);
    const now = personOf(people, personId);
    requireFreeName(people, { ...now, active: true });
    if (!now.active) insertStanding(recording, { ...now, active: true });
    changeKeys(recording, holder.directory, (all) => [
      ...all.filter(({ id }) => id !== personId),
      { ...keys, name: now.name },
    ]);
  });
  forgetTries(holder.directory, personId);
  return temporaryPassword;
}

/** Wraps the key anew for the signed-in person; nobody else's copy is touched. */
export async function replaceOwnPassword(holder: KeyHolder, password: string): Promise<void> {
  const wrapped = await wrapKey(holder.key, password, holder.person);
  record(holder, 'change_password', null, (recording) => {
    changeKeys(recording, holder.directory, (all) =>
      all.map((one) => (one.id === holder.person ? { id: one.id, name: one.name, wrapped } : one)),
    );
  });
}

/** Wraps the key under a new recovery key, which is returned and kept nowhere. Throws NotAllowed. */
export async function renewRecoveryKey(holder: KeyHolder): Promise<string> {
  const { recoveryKey, recovery } = await newRecovery(holder.key);
  record(holder, 'renew_recovery_key', null, (recording) => {
    requireRight(recording.db, holder.person, 'administer');
    recording.beforeCommit.push(() => {
      writeKeys(holder.directory, { ...readKeys(holder.directory), recovery });
    });
  });
  return recoveryKey;
}

/** Changes the keys of people once the audit entry is written, just before both are committed. */
function changeKeys(
  recording: Recording,
  directory: string,
  change: (people: Keys['people']) => Keys['people'],
): void {
  recording.beforeCommit.push(() => {
    const keys = readKeys(directory);
    writeKeys(directory, { ...keys, people: change(keys.people) });
  });
}

function administer(
  holder: KeyHolder,
  action: 'add_person' | 'change_person',
  write: (recording: Recording) => void,
): void {
  record(holder, action, null, (recording) => {
    requireRight(recording.db, holder.person, 'administer');
    write(recording);
  });
}

/** A temporary password, and the person's entry in the keys file under it. */
export async function temporaryKeys(
  { key }: { key: Buffer },
  { id, name }: { id: string; name: string },
): Promise<{ temporaryPassword: string; keys: Keys['people'][number] }> {
  const temporaryPassword = newTemporaryPassword();
  const wrapped = await wrapKey(key, temporaryPassword, id);
  return { temporaryPassword, keys: { id, name, wrapped, mustChange: true } };
}

const LETTERS = 'abcdefghjkmnpqrstuvwxyz23456789';

/** Four groups of four without letters that are taken for each other: 79 random bits. */
function newTemporaryPassword(): string {
  const group = () =>
    Array.from({ length: 4 }, () => LETTERS.charAt(randomInt(LETTERS.length))).join('');
  return Array.from({ length: 4 }, group).join('-');
}

function personOf(people: readonly Person[], personId: string): Person {
  const person = people.find(({ id }) => id === personId);
  if (person) return person;
  throw new NotFound(say`This person is not in the record. Nothing was changed. Choose another.`);
}

function requireFreeName(people: readonly Person[], { id, name }: Person): void {
  const same = people.find((one) => one.id !== id && spelling(one.name) === spelling(name));
  if (!same) return;
  // Former people count too: two authors of one name could not be told apart in the history.
  throw new NotAllowed(
    say`There is or was somebody called ${same.name} already. Nothing was changed. Add a second name or initials.`,
  );
}

function requireALead(people: readonly Person[], after: Person): void {
  const leads = people
    .map((one) => (one.id === after.id ? after : one))
    .filter(({ role, active }) => role === 'lead' && active);
  if (leads.length > 0) return;
  throw new NotAllowed(
    say`Nobody would be left to add people or give passwords. Nothing was changed. Make somebody else a lead first.`,
  );
}

function checkedName(name: string): string {
  const trimmed = name.trim();
  if (trimmed.length >= 1 && trimmed.length <= 100) return trimmed;
  throw new BadInput(say`A name has 1 to 100 characters. Nothing was changed.`);
}

function checkedRole(role: Role): Role {
  if (roles.includes(role)) return role;
  throw new BadInput(say`There is no such role. Choose ${roles.join(', ')}. Nothing was changed.`);
}
