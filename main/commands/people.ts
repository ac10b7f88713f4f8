/** The people who work with the record, and their passwords. */
import { say } from '../../clinical/language/say.ts';
import type { PersonRow } from '../../contract/people.ts';
import type { OpenRecord } from '../../db/index.ts';
import { CommandFailure } from '../failure.ts';
import type { Handlers } from '../ipc.ts';
import type { Practice } from './practice.ts';

type PeopleCommand =
  | 'changePassword'
  | 'people'
  | 'addPerson'
  | 'changeRole'
  | 'renamePerson'
  | 'deactivatePerson'
  | 'reactivatePerson'
  | 'resetPassword';

export function peopleCommands({ session }: Practice): Pick<Handlers, PeopleCommand> {
  const temporary = async ({ personId }: { personId: string }) => ({
    temporaryPassword: await session.record.giveTemporaryPassword(personId),
  });
  return {
    changePassword: async ({ current, next }) => {
      await session.record.changePassword(current, next);
      return null;
    },

    people: () => everyone(session.record),

    addPerson: (person) => session.record.addPerson(person),

    changeRole: ({ personId, role }) => {
      session.record.changeStanding(personId, { role });
      return null;
    },

    renamePerson: ({ personId, name }) => {
      session.record.changeStanding(personId, { name });
      return null;
    },

    deactivatePerson: ({ personId }) => {
      session.record.deactivate(personId);
      return null;
    },

    reactivatePerson: temporary,

    resetPassword: (one) => {
      if (session.record.people().some(({ id, active }) => id === one.personId && !active)) {
        throw new CommandFailure(
          'NotAllowed',
          say`This person may no longer sign in. Let them in again instead.`,
        );
      }
      return temporary(one);
    },
  };
}

function everyone(record: OpenRecord): PersonRow[] {
  const names = Map.groupBy(record.names(), ({ personId }) => personId);
  const passwords = record.passwords();
  return record.people().map((person) => ({
    ...person,
    names: (names.get(person.id) ?? []).map(({ name, since }) => ({ name, since })),
    mustChangePassword: passwords.get(person.id)?.mustChange ?? false,
    hasPassword: passwords.has(person.id),
  }));
}
