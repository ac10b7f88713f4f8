import type { ImportReport } from '../../../fhir/report.ts';
import { importFiles, type ImportProgress } from '../../import/import-files.ts';
import { today } from '../day-option.ts';
import { makingNotes, recordOptions, withNewOrOldRecord } from '../open-record.ts';
import type { Terminal, Verb } from '../verb.ts';

/** Takes FHIR files into a record. */
export const importVerb: Verb = {
  name: 'import',
  forms: ['FILE|DIR... --record DIR [--clinician NAME]'],
  about:
    'Imports FHIR R4 from JSON and NDJSON, packed with gzip or not; only what is new is added.',
  notes: [
    ...makingNotes,
    'A folder is read with all below it. What cannot be read is reported with its place and makes',
    'the exit code 1; the rest is imported all the same. Ctrl-C stops between two patients.',
    'CSV is not read yet.',
  ],
  words: { least: 1, most: Number.POSITIVE_INFINITY },
  options: recordOptions,
  run: (call) =>
    withNewOrOldRecord(call, async (record) => {
      const { clock, signal } = call.terminal;
      const report = await importFiles({
        record,
        paths: call.words,
        today: today(clock),
        onProgress: sayNowAndThen(call.terminal),
        signal,
      });
      for (const { file, place, message } of report.errors) {
        call.terminal.say(`${file}, ${place}: ${message}`);
      }
      return { json: report, text: inWords(report), failed: report.errors.length > 0 };
    }),
};

/** One line a second at most: long imports are seen to move, short ones stay quiet. */
function sayNowAndThen({ say, clock }: Terminal): (progress: ImportProgress) => void {
  let last = clock().getTime();
  return ({ done, total, phase }) => {
    const now = clock().getTime();
    if (now - last < 1000) return;
    last = now;
    say(`${phase}: ${done} of ${total}`);
  };
}

function inWords(report: ImportReport): string {
  const { patient = 0, ...kinds } = report.added;
  const counts = Object.entries(kinds).map(([kind, count]) => `  ${kind}: ${count}`);
  const total = Object.values(kinds).reduce((sum, count) => sum + count, 0);
  const unknown = report.notUnderstood.reduce((sum, { count }) => sum + count, 0);
  return [
    `${report.files} files, ${report.patients} patients, ${patient} of them new.`,
    `${total} facts added, ${report.alreadyThere} were there already.`,
    ...counts,
    `${unknown} entries are of kinds that Dorso does not use:`,
    ...report.notUnderstood
      .slice(0, 20)
      .map(({ type, code, display, count }) => `  ${count} x ${type} ${code} ${display}`.trimEnd()),
    ...(report.notUnderstood.length > 20
      ? [`  and ${report.notUnderstood.length - 20} more codes (all with --json)`]
      : []),
    ...(report.errors.length > 0
      ? [`${report.errors.length} problems; each is named on stderr.`]
      : []),
  ].join('\n');
}
