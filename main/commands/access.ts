/** Getting in and out: what the window shows first, the first start, signing in and out. */
import { say } from '../../clinical/language/say.ts';
import {
  createRecord,
  openRecord,
  openRecordWithRecoveryKey,
  peopleNames,
  recordExists,
  type OpenRecord,
} from '../../db/index.ts';
import { CommandFailure } from '../failure.ts';
import { todayBy } from '../clock.ts';
import { hostName } from '../host.ts';
import type { Handlers } from '../ipc.ts';
import type { Practice } from './practice.ts';

type AccessCommand =
  | 'status'
  | 'createClinic'
  | 'signIn'
  | 'signInWithRecoveryKey'
  | 'unlock'
  | 'lock'
  | 'stillHere'
  | 'signOut'
  | 'changeLook';

export function accessCommands({
  session,
  clock,
  place,
  events,
  keeper,
  idle,
  look,
  version,
}: Practice): Pick<Handlers, AccessCommand> {
  const begin = (record: OpenRecord) => {
    session.begin(record);
    idle.seen();
  };
  return {
    status: () => {
      const exists = recordExists(place.directory);
      return {
        record: session.person ? 'open' : exists ? 'locked' : 'new',
        people: exists ? peopleNames(place.directory) : [],
        signedIn: session.person,
        lockedFor: session.lockedFor?.name ?? null,
        safety: session.isOpen ? keeper.safety(session.record) : null,
        look: look.now(),
        today: todayBy(clock),
        version: version,
        host: hostName,
      };
    },

    createClinic: async (person) => {
      const { record, recoveryKey } = await createRecord({ ...place, person });
      begin(record);
      return { recoveryKey };
    },

    signIn: async ({ name, password }) => {
      begin(await openRecord({ ...place, name, password }));
      return null;
    },

    signInWithRecoveryKey: async (given) => {
      begin(await openRecordWithRecoveryKey({ ...place, ...given }));
      return null;
    },

    unlock: async ({ password }) => {
      const name = session.lockedFor?.name;
      if (name === undefined) {
        throw new CommandFailure('NotAllowed', say`Nobody is to be brought back. Sign in instead.`);
      }
      begin(await openRecord({ ...place, name, password }));
      return null;
    },

    lock: () => {
      if (session.lock()) events.tell('locked', null);
      return null;
    },

    stillHere: () => {
      idle.seen();
      return null;
    },

    changeLook: async (chosen) => {
      await look.change(chosen);
      return null;
    },

    signOut: () => {
      session.end();
      events.tell('locked', null);
      return null;
    },
  };
}
