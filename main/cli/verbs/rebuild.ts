import { rebuildSummaries } from '../../worklist/rebuild.ts';
import { today } from '../day-option.ts';
import { recordNotes, recordOptions, withRecord } from '../open-record.ts';
import type { Verb } from '../verb.ts';

/** Makes anew what is worked out from the record and kept in it: the worklist's summaries. */
export const rebuildVerb: Verb = {
  name: 'rebuild',
  forms: ['--record DIR [--clinician NAME]'],
  about: "Asks everybody's rules and keeps the worklist anew; exit code 1 where it said otherwise.",
  notes: recordNotes,
  words: { least: 0, most: 0 },
  options: recordOptions,
  run: (call) =>
    withRecord(call, (record) => {
      const rebuilt = rebuildSummaries(record, today(call.terminal.clock));
      const { patients, kept, differed } = rebuilt;
      return {
        json: rebuilt,
        text: [
          `${patients} patients worked out anew; ${kept} had been kept, ${differed.length} of them said otherwise.`,
          ...differed.map((id) => `  ${id}`),
        ].join('\n'),
        failed: differed.length > 0,
      };
    }),
};
