import type { ImportReport } from '../../../fhir/report.ts';
import { findFiles } from '../../import/find-files.ts';
import { importFiles, type ImportProgress } from '../../import/import-files.ts';
import { today } from '../day-option.ts';
import { otherImport } from '../import-others.ts';
import { makingNotes, recordOptions, withNewOrOldRecord } from '../open-record.ts';
import type { Terminal, Verb } from '../verb.ts';

/** Takes FHIR files into a record. */
export const importVerb: Verb = {
  name: 'import',
  forms: [
    'FILE|DIR... --record DIR [--clinician NAME]',
    'FILE.csv... --record DIR [--dry-run] [--map "COLUMN=MEANING; ..."] [--clinician NAME]',
    'FILE.hl7... --record DIR [--clinician NAME]',
  ],
  about:
    'Imports FHIR R4 (JSON, NDJSON), scores and tests from CSV, lab results from HL7 v2; only what is new.',
  notes: [
    ...makingNotes,
    'A folder is read with all below it. Each entry that cannot be read is named with its place,',
    'and the rest is imported; exit code 1 where a whole file or person had to be left out.',
    'Ctrl-C stops between two people: whoever was recorded is whole.',
    'CSV and HL7 give values to patients of the record, found by number; whoever is not sure is',
    'refused (CSV) or left for review (HL7), with the reason.',
    '--dry-run          shows how the columns of a CSV file are read and what would be added',
    '--map TEXT         says what columns mean: "Pat=patient; Datum=on; A1c=hba1c:mmol/mol; X="',
  ],
  words: { least: 1, most: Number.POSITIVE_INFINITY },
  options: { ...recordOptions, 'dry-run': { type: 'boolean' }, map: { type: 'string' } },
  run: async (call) => {
    const other = otherImport(call);
    if (other) return other;
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

function linesOf(title: string, lines: ImportReport['remarks']): string[] {
  if (lines.length === 0) return [];
  const first = lines.slice(0, 20).map(({ place, message }) => `  ${place}: ${message}`);
  const more = lines.length - first.length;
  return [
    `${title} (${lines.length}):`,
    ...first,
    ...(more > 0 ? [`  and ${more} more (all with --json)`] : []),
  ];
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
    ...(report.retracted > 0
      ? [`${report.retracted} facts were taken back because their source took them back.`]
      : []),
    ...linesOf('Details changed by the files', report.changed),
    ...linesOf('Worth knowing', report.remarks),
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
