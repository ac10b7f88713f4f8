import { readBackupHeader, restoreBackup } from '../../../db/index.ts';
import { passwordFor, recordOptions } from '../open-record.ts';
import { Misuse, required, type Verb } from '../verb.ts';

/** Brings a record back from a backup. */
export const restoreVerb: Verb = {
  name: 'restore',
  forms: ['FILE --record DIR [--clinician NAME]'],
  about: 'Restores a backup into a folder, after proving it; a record that is there is kept aside.',
  notes: [
    '--record DIR       the folder to restore into; new, empty, or that of the record to replace',
    '--clinician NAME   who is signing in, with the password of the time of the backup; needed only',
    '                   where the backup has several people. A record is replaced by a lead only.',
  ],
  words: { least: 1, most: 1 },
  options: recordOptions,
  run: async (call) => {
    const directory = required(call, 'record');
    const [file = ''] = call.words;
    const { madeAt, keys } = await readBackupHeader(file);
    const people = keys.people.map(({ name }) => name);
    const name = call.option('clinician') ?? (people.length === 1 ? people[0] : undefined);
    if (name === undefined) {
      throw new Misuse(
        `Several people are in this backup. Say who you are: --clinician NAME (${people.join(', ')}).`,
      );
    }
    const password = await passwordFor(call, `Password of ${name} at the time of the backup: `);
    const { clock } = call.terminal;
    const { record, keptIn, proof } = await restoreBackup({
      directory,
      file,
      name,
      password,
      clock,
    });
    record.close();
    const kept = keptIn === null ? '' : ` What was there is kept in ${keptIn}.`;
    return {
      json: { madeAt, keptIn, ...proof },
      text: `The record of ${madeAt} is restored in ${directory}: ${proof.rows} rows proven.${kept}`,
      failed: false,
    };
  },
};
