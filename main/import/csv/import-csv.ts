/** Takes scores and tests of a table into the record, or shows what it would take. */
import { say } from '../../../clinical/language/say.ts';
import { basename } from 'node:path';
import { setImmediate as breathe } from 'node:timers/promises';
import type { Day } from '../../../clinical/day.ts';
import type { FactKind } from '../../../clinical/facts.ts';
import type { Patient } from '../../../clinical/patient.ts';
import type { OpenRecord } from '../../../db/index.ts';
import { ImportCancelled } from '../import-errors.ts';
import { keyedNews } from '../keyed-news.ts';
import { readText } from '../read-text.ts';
import { MappingRefused, lacking, mappingInWords, mappingWith } from './mapping.ts';
import { readCsv } from './read-csv.ts';
import { readValues, type ReadValue, type Refused } from './read-values.ts';

export type CsvImportRequest = {
  record: OpenRecord;
  path: string;
  today: Day;
  /** Adds to the suggested mapping; see {@link mappingWith}. */
  mapping?: string;
  /** Only says what would be added. */
  dryRun: boolean;
  signal?: AbortSignal;
};

export type CsvImportReport = {
  dryRun: boolean;
  /** The table's columns, in its order. */
  columns: string[];
  mapping: { column: string; meant: string }[];
  /** Patients of the record who have values in the table. */
  patients: number;
  /** What was added, or would be. */
  added: Partial<Record<FactKind, number>>;
  alreadyThere: number;
  /** By line of the file; the other values of the line are taken. */
  refused: Refused[];
};

/**
 * Patients are found by number or id, never by name, and none is added: a line whose patient is not
 * known for sure is refused. Throws {@link MappingRefused} when the columns cannot be understood,
 * {@link UnreadableFile}, {@link ImportCancelled}.
 */
export async function importCsv(request: CsvImportRequest): Promise<CsvImportReport> {
  const { record, path, today, dryRun, signal } = request;
  const { lines, problem } = readCsv(await readText(path));
  const [first, ...rows] = lines;
  if (!first) throw new MappingRefused(say`${path}: the table is empty.`);
  if (problem !== null) throw new MappingRefused(say`${path}: ${problem}. Nothing was imported.`);
  const head = first.cells;
  if (head.includes('fact_id')) {
    throw new MappingRefused(
      say`${path} is an export of Dorso: to move a record, export and import it as FHIR. Nothing was imported.`,
    );
  }
  const mapping = mappingWith(head, request.mapping ?? '');
  const lacks = lacking(mapping);
  if (lacks !== null)
    throw new MappingRefused(say`${path}: ${lacks}. It has: ${head.join(', ')}.`, head);

  const { values, refused } = readValues(rows, { head, mapping, file: basename(path), today });
  const known = patientsBy(record, mapping.patient?.by ?? 'number');
  const column = head[mapping.patient?.column ?? -1] ?? '';
  const report: CsvImportReport = {
    dryRun,
    columns: head,
    mapping: mappingInWords(head, mapping),
    patients: 0,
    added: {},
    alreadyThere: 0,
    refused: [...refused],
  };
  const groups = [...Map.groupBy(values, ({ patient }) => patient)];
  for (const [done, [word, of]] of groups.entries()) {
    await breathe();
    if (signal?.aborted) throw new ImportCancelled(done, groups.length);
    const found = known.get(word) ?? [];
    const [patient, ...more] = found;
    if (!patient || more.length > 0) {
      const reason = patient
        ? say`${found.length} patients have "${word}"; use their ids`
        : say`no patient of the record has "${word}"`;
      report.refused.push(...of.map(({ line }) => ({ line, column, reason })));
    } else take(report, request, patient, of);
  }
  report.refused.sort((a, b) => a.line - b.line);
  return report;
}

function take(
  report: CsvImportReport,
  { record, dryRun }: CsvImportRequest,
  { id: patientId, birthDate }: Patient,
  values: readonly ReadValue[],
): void {
  const unborn = values.filter(({ draft }) => birthDate !== null && draft.on < birthDate);
  for (const { line } of unborn)
    report.refused.push({
      line,
      column: '',
      reason: say`the day lies before the patient was born`,
    });
  const lineOf = new Map(values.map(({ line, draft }) => [draft, line]));
  const drafts = values.filter((one) => !unborn.includes(one)).map(({ draft }) => draft);
  const { toAppend, alreadyThere, problems } = keyedNews(record, patientId, drafts);
  if (toAppend.length > 0 && !dryRun) {
    record.appendFacts({ patientId, facts: toAppend, visitOn: null, action: 'import' });
  }
  report.patients += 1;
  report.alreadyThere += alreadyThere;
  for (const { statement } of toAppend) {
    report.added[statement.kind] = (report.added[statement.kind] ?? 0) + 1;
  }
  for (const { draft, reason } of problems)
    report.refused.push({ line: lineOf.get(draft) ?? 0, column: '', reason });
}

function patientsBy(record: OpenRecord, by: 'number' | 'id'): Map<string, Patient[]> {
  return Map.groupBy(
    record.patients().filter((patient) => patient[by] !== ''),
    (patient) => patient[by],
  );
}
