/** From a password or the printed recovery key to the database key. */
import { say } from '../../clinical/language/say.ts';
import { WrongPassword } from '../errors.ts';
import { readKeys, writeKeys, type Keys } from './keys-file.ts';
import { asOneTry } from './sign-in-delay.ts';
import { newRecoveryKey, readRecoveryKey } from './recovery-key.ts';
import { unwrapKey, wrapKey } from './wrap.ts';

/** The wrapped copy for the recovery key is bound to this name, as a person's is to the person's id. */
const RECOVERY_OWNER = 'recovery';

export type Unlocked = {
  key: Buffer;
  person: { id: string; name: string };
  /** The password was given by somebody else. */
  mustChangePassword: boolean;
};

/** Names of the people who can sign in, without any key. Throws RecordDamaged. */
export function peopleNames(directory: string): string[] {
  return readKeys(directory).people.map(({ name }) => name);
}

/** Where the record is, and the clock by which tries are slowed down. */
type Door = { directory: string; clock: () => Date };

/** The database key, by a person's password. Throws {@link WrongPassword}, SignInDelayed, RecordDamaged. */
export async function unlockByPassword(
  door: Door,
  name: string,
  password: string,
): Promise<Unlocked> {
  return unlockKeys(readKeys(door.directory), door, name, password);
}

/** As {@link unlockByPassword}, from keys that a backup carries; tries are counted in the folder. */
export async function unlockKeys(
  keys: Keys,
  { directory, clock }: Door,
  name: string,
  password: string,
): Promise<Unlocked> {
  const person = personOf(keys, name);
  const key = await asOneTry({ directory, clock, who: person.id }, () =>
    unwrapKey(person.wrapped, password, person.id),
  );
  if (!key) {
    throw new WrongPassword(
      say`This is not the password of ${person.name}. Check the keyboard's language and Caps Lock and try again. If it is lost, use the printed recovery key.`,
    );
  }
  const { id, mustChange } = person;
  return { key, person: { id, name: person.name }, mustChangePassword: mustChange === true };
}

/** The database key, by the recovery key, for this person. Throws {@link WrongPassword}, SignInDelayed, RecordDamaged. */
export async function unlockByRecoveryKey(
  { directory, clock }: Door,
  name: string,
  typed: string,
): Promise<Unlocked> {
  const keys = readKeys(directory);
  const person = personOf(keys, name);
  const secret = readRecoveryKey(typed);
  const key = await asOneTry({ directory, clock, who: RECOVERY_OWNER }, () =>
    unwrapKey(keys.recovery, secret, RECOVERY_OWNER),
  );
  if (!key) {
    throw new WrongPassword(
      say`This recovery key belongs to another record, or was replaced by a newer one. Look for the newest printed sheet.`,
    );
  }
  return { key, person: { id: person.id, name: person.name }, mustChangePassword: false };
}

/** Writes the first keys of a record. The recovery key is returned and kept nowhere. */
export async function writeFirstKeys(
  directory: string,
  { key, person }: Pick<Unlocked, 'key' | 'person'>,
  password: string,
): Promise<string> {
  const [wrapped, { recoveryKey, recovery }] = await Promise.all([
    wrapKey(key, password, person.id),
    newRecovery(key),
  ]);
  writeKeys(directory, { format: 1, people: [{ ...person, wrapped }], recovery });
  return recoveryKey;
}

/** A new recovery key, to be shown once, and the database key wrapped under it. */
export async function newRecovery(
  key: Buffer,
): Promise<{ recoveryKey: string; recovery: Keys['recovery'] }> {
  const recoveryKey = newRecoveryKey();
  return {
    recoveryKey,
    recovery: await wrapKey(key, readRecoveryKey(recoveryKey), RECOVERY_OWNER),
  };
}

function personOf(keys: Keys, name: string): Keys['people'][number] {
  const wanted = spelling(name);
  const person = keys.people.find((one) => spelling(one.name) === wanted);
  if (!person) {
    throw new WrongPassword(
      say`Nobody of this name can sign in to this record. Choose a name from the list.`,
    );
  }
  return person;
}

/** Names that look alike to a person are one name. */
export const spelling = (name: string): string => name.normalize('NFKC').trim().toLowerCase();
