/** Getting in and out: what the window shows first, the first start, signing in and out. */
import { createRecord, openRecord, peopleNames, recordExists } from '../../db/index.ts';
import { todayBy } from '../clock.ts';
import { app } from '../electron.ts';
import { CommandFailure } from '../failure.ts';
import { hostName } from '../host.ts';
import type { Handlers } from '../ipc.ts';
import type { Practice } from './practice.ts';

type AccessCommand = 'status' | 'createClinic' | 'signIn' | 'signOut';

export function accessCommands({
  session,
  clock,
  directory,
  events,
}: Practice): Pick<Handlers, AccessCommand> {
  return {
    status: () => {
      const exists = recordExists(directory);
      return {
        record: session.person ? 'open' : exists ? 'locked' : 'new',
        people: exists ? peopleNames(directory) : [],
        signedIn: session.person,
        today: todayBy(clock),
        version: app.getVersion(),
        host: hostName,
      };
    },

    createClinic: async (person) => {
      if (recordExists(directory)) {
        throw new CommandFailure(
          'NotAllowed',
          'This computer already has a record. Sign in to it.',
        );
      }
      const { record, recoveryKey } = await createRecord({ directory, person, clock });
      session.begin(record);
      return { recoveryKey };
    },

    signIn: async ({ name, password }) => {
      session.begin(await openRecord({ directory, name, password, clock }));
      return null;
    },

    signOut: () => {
      session.end();
      events.tell('locked', null);
      return null;
    },
  };
}
