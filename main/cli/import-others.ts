/** What `import` does with files that are not FHIR: tables of values and laboratory messages. */
import { importCsv, type CsvImportReport } from '../import/csv/import-csv.ts';
import { takeInLabMessages, type LabMessageReport } from '../lab-messages/take-in.ts';
import { today } from './day-option.ts';
import { withRecord } from './open-record.ts';
import { Misuse, type Call, type Outcome } from './verb.ts';

const kinds = [
  { name: 'CSV', files: /\.(csv|tsv)(\.gz)?$/i, take: importTables },
  { name: 'HL7', files: /\.(hl7|oru)(\.gz)?$/i, take: importMessages },
] as const;

/** The import of tables or messages; null where the files are FHIR. Throws {@link Misuse} for a mixture. */
export function otherImport(call: Call): Promise<Outcome> | null {
  const { words } = call;
  const kind = kinds.find(({ files }) => words.some((word) => files.test(word)));
  if (!kind) {
    if (call.has('dry-run') || call.option('map') !== null) {
      throw new Misuse('--dry-run and --map are for CSV files.');
    }
    return null;
  }
  if (words.every((word) => kind.files.test(word))) return kind.take(call);
  throw new Misuse(`Import ${kind.name} files by themselves, not together with others.`);
}

/** Values are for patients whom the record has: a table makes neither a record nor a patient. */
function importTables(call: Call): Promise<Outcome> {
  const { clock, signal } = call.terminal;
  const mapping = call.option('map');
  return withRecord(call, async (record) => {
    const files: (CsvImportReport & { file: string })[] = [];
    for (const path of call.words) {
      const report = await importCsv({
        record,
        path,
        today: today(clock),
        dryRun: call.has('dry-run'),
        signal,
        ...(mapping === null ? {} : { mapping }),
      });
      files.push({ file: path, ...report });
    }
    const failed = files.some(({ patients, refused }) => patients === 0 && refused.length > 0);
    return { json: { files }, text: files.map(tableInWords).join('\n\n'), failed };
  });
}

function tableInWords(report: CsvImportReport & { file: string }): string {
  const { file, dryRun, mapping, patients, added, alreadyThere, refused } = report;
  const counts = Object.entries(added).map(([kind, count]) => `${count} ${kind}`);
  const adds = dryRun ? 'Would add' : 'Added';
  return [
    `${file}:`,
    ...mapping.map(({ column, meant }) => `  ${column}: ${meant}`),
    `${adds} ${counts.join(', ') || 'nothing'} for ${patients} patients; ${alreadyThere} values were there already.`,
    `${refused.length} values were refused${refused.length > 0 ? ':' : '.'}`,
    ...refused
      .slice(0, 50)
      .map(
        ({ line, column, reason }) =>
          `  line ${line}${column === '' ? '' : `, ${column}`}: ${reason}`,
      ),
    ...(refused.length > 50 ? [`  and ${refused.length - 50} more (all with --json)`] : []),
  ].join('\n');
}

function importMessages(call: Call): Promise<Outcome> {
  if (call.has('dry-run') || call.option('map') !== null) {
    throw new Misuse('--dry-run and --map are for CSV files.');
  }
  const { clock, signal } = call.terminal;
  return withRecord(call, async (record) => {
    const request = { record, paths: call.words, today: today(clock), signal };
    const report = await takeInLabMessages(request);
    const failed = report.review.length > 0 || report.notTaken.some(({ code }) => code === '');
    return { json: report, text: messagesInWords(report), failed };
  });
}

/** Names of patients stay off the terminal: file and message say where to look. */
function messagesInWords(report: LabMessageReport): string {
  const { files, patients, added, alreadyThere, review, notTaken } = report;
  return [
    `${files} files: ${added} results for ${patients} patients added, ${alreadyThere} were there already.`,
    ...review.map(
      ({ file, message, results, reason }) =>
        `For review: ${file}, message ${message}, ${results} results: ${reason}`,
    ),
    ...notTaken.map(
      ({ file, place, code, reason }) =>
        `Not taken: ${file}, ${place}${code === '' ? '' : `, ${code}`}: ${reason}`,
    ),
  ].join('\n');
}
