import { recordNotes, recordOptions, withRecord } from '../open-record.ts';
import type { Verb } from '../verb.ts';

/** Checks the whole record: database, audit chain, every row. */
export const verifyVerb: Verb = {
  name: 'verify',
  forms: ['--record DIR [--clinician NAME]'],
  about: 'Checks the record row by row against its audit; exit code 1 where something is wrong.',
  notes: recordNotes,
  words: { least: 0, most: 0 },
  options: recordOptions,
  run: (call) =>
    withRecord(call, (record) => {
      const found = record.verify();
      const problems = found.problems.map(({ where, what }) => `  ${where}: ${what}`);
      const verdict = found.ok ? 'The record is whole' : 'The record has problems';
      return {
        json: found,
        text: [`${verdict}: ${found.rows} rows checked.`, ...problems].join('\n'),
        failed: !found.ok,
      };
    }),
};
