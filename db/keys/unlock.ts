/** From a password or the printed recovery key to the database key, and changing the former. */
import { WrongPassword } from '../errors.ts';
import { readKeys, writeKeys, type Keys } from './keys-file.ts';
import { newRecoveryKey, readRecoveryKey } from './recovery-key.ts';
import { unwrapKey, wrapKey } from './wrap.ts';

/** The wrapped copy for the recovery key is bound to this name, as a person's is to the person's id. */
const RECOVERY_OWNER = 'recovery';

export type Unlocked = { key: Buffer; person: { id: string; name: string } };

/** Names of the people who can sign in, without any key. Throws RecordDamaged. */
export function peopleNames(directory: string): string[] {
  return readKeys(directory).people.map(({ name }) => name);
}

/** The database key, by a person's password. Throws {@link WrongPassword}, RecordDamaged. */
export async function unlockByPassword(
  directory: string,
  name: string,
  password: string,
): Promise<Unlocked> {
  const person = personOf(readKeys(directory), name);
  const key = await unwrapKey(person.wrapped, password, person.id);
  if (!key) {
    throw new WrongPassword(
      `This is not the password of ${person.name}. Check the keyboard's language and Caps Lock and try again. ` +
        'If it is lost, use the printed recovery key.',
    );
  }
  return { key, person: { id: person.id, name: person.name } };
}

/** The database key, by the recovery key, for this person. Throws {@link WrongPassword}, RecordDamaged. */
export async function unlockByRecoveryKey(
  directory: string,
  name: string,
  typed: string,
): Promise<Unlocked> {
  const keys = readKeys(directory);
  const person = personOf(keys, name);
  const key = await unwrapKey(keys.recovery, readRecoveryKey(typed), RECOVERY_OWNER);
  if (!key) {
    throw new WrongPassword(
      'This recovery key belongs to another record, or was replaced by a newer one. Look for the newest printed sheet.',
    );
  }
  return { key, person: { id: person.id, name: person.name } };
}

/** Writes the first keys of a record. The recovery key is returned and kept nowhere. */
export async function writeFirstKeys(
  directory: string,
  { key, person }: Unlocked,
  password: string,
): Promise<string> {
  const recoveryKey = newRecoveryKey();
  const [wrapped, recovery] = await Promise.all([
    wrapKey(key, password, person.id),
    wrapKey(key, readRecoveryKey(recoveryKey), RECOVERY_OWNER),
  ]);
  writeKeys(directory, { format: 1, people: [{ ...person, wrapped }], recovery });
  return recoveryKey;
}

/** Wraps the key anew for one person; the database itself is not touched. */
export async function replacePassword(
  directory: string,
  { key, person }: Unlocked,
  password: string,
): Promise<void> {
  const wrapped = await wrapKey(key, password, person.id);
  const keys = readKeys(directory);
  const people = keys.people.map((one) => (one.id === person.id ? { ...one, wrapped } : one));
  writeKeys(directory, { ...keys, people });
}

function personOf(keys: Keys, name: string): Keys['people'][number] {
  const wanted = spelling(name);
  const person = keys.people.find((one) => spelling(one.name) === wanted);
  if (!person) {
    throw new WrongPassword(
      'Nobody of this name can sign in to this record. Choose a name from the list.',
    );
  }
  return person;
}

const spelling = (name: string): string => name.normalize('NFKC').trim().toLowerCase();
