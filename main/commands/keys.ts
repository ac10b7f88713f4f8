/** The record's keys and its proof: recovery key, key rotation, verification. */
import { say } from '../../clinical/language/say.ts';
import { openRecord, rotateKey } from '../../db/index.ts';
import { CommandFailure } from '../failure.ts';
import type { Handlers } from '../ipc.ts';
import type { Practice } from './practice.ts';

type KeyCommand = 'renewRecoveryKey' | 'rotateKey' | 'verifyRecord';

export function keyCommands({ session, place, safetyWork }: Practice): Pick<Handlers, KeyCommand> {
  return {
    renewRecoveryKey: async ({ password }) => {
      await session.record.checkPassword(password);
      return { recoveryKey: await session.record.renewRecoveryKey() };
    },

    rotateKey: async ({ password }) => {
      if (session.isBusy) {
        throw new CommandFailure('NotAllowed', say`An import or a backup is running. Wait for it.`);
      }
      const { name } = session.record.person;
      await session.record.checkPassword(password);
      // Nobody may have the record open while it is encrypted anew, this window included.
      session.end();
      try {
        const { record, recoveryKey, temporaryPasswords } = await safetyWork.alone(
          'rotation',
          (watched) => rotateKey({ ...place, name, password, ...watched }),
          { untilLocked: false },
        );
        session.begin(record);
        return {
          recoveryKey,
          temporaryPasswords: temporaryPasswords.map(({ name: other, temporaryPassword }) => ({
            name: other,
            temporaryPassword,
          })),
        };
      } catch (error) {
        session.begin(await openRecord({ ...place, name, password }));
        throw error;
      }
    },

    verifyRecord: () =>
      safetyWork.alone('verification', (watched) => {
        session.record.noteAccess('verify', null);
        return session.record.verifyInBackground(watched);
      }),
  };
}
