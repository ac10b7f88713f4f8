import type { ImportReport } from '../../../fhir/report.ts';
import { findFiles } from '../../import/find-files.ts';
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
    'A folder is read with all below it. Each entry that cannot be read is named with its place,',
    'and the rest is imported; exit code 1 where a whole file or person had to be left out.',
    'Ctrl-C stops between two people: whoever was recorded is whole.',
    'CSV is not read yet.',
  ],
  words: { least: 1, most: Number.POSITIVE_INFINITY },
  options: recordOptions,
  run: async (call) => {
    // A mistyped path must not leave a new, empty record behind.
    await findFiles(call.words);
    return withNewOrOldRecord(call, async (record) => {
      const { clock, signal } = call.terminal;
      let leftOut = 0;
      const report = await importFiles({
        record,
        paths: call.words,
        today: today(clock),
        onProgress: sayNowAndThen(call.terminal),
        onLeftOut: () => (leftOut += 1),
        signal,
      });
      sayProblems(report, call.terminal);
      return { json: report, text: inWords(report), failed: leftOut > 0 };
    });
  },
};

/** A broken export can have thousands: the first tell what is wrong with it. */
function sayProblems({ errors }: ImportReport, { say }: Terminal): void {
  const first = errors.slice(0, 50);
  for (const { file, place, message } of first) say(`${file}, ${place}: ${message}`);
  if (errors.length > first.length) {
    say(`and ${errors.length - first.length} more problems; --json lists them all`);
  }
}

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
    ...(report.errors.length > 0 ? [`${report.errors.length} problems, named on stderr.`] : []),
  ].join('\n');
}
