/** Getting in and out: what the window shows first, the first start, signing in and out. */
import { createRecord, openRecord, peopleNames, recordExists } from '../../db/index.ts';
import { todayBy } from '../clock.ts';
import { hostName } from '../host.ts';
import type { Handlers } from '../ipc.ts';
import type { Practice } from './practice.ts';

type AccessCommand = 'status' | 'createClinic' | 'signIn' | 'signOut';

export function accessCommands({
  session,
  clock,
  place,
  events,
  version,
}: Practice): Pick<Handlers, AccessCommand> {
  return {
    status: () => {
      const exists = recordExists(place.directory);
      return {
        record: session.person ? 'open' : exists ? 'locked' : 'new',
        people: exists ? peopleNames(place.directory) : [],
        signedIn: session.person,
        today: todayBy(clock),
        version: version,
        host: hostName,
      };
    },

    createClinic: async (person) => {
      const { record, recoveryKey } = await createRecord({ ...place, person });
      session.begin(record);
      return { recoveryKey };
    },

    signIn: async ({ name, password }) => {
      session.begin(await openRecord({ ...place, name, password }));
      return null;
    },

    signOut: () => {
      session.end();
      events.tell('locked', null);
      return null;
    },
  };
}
