/** Exports patients as CSV: a folder with the long form, the wide form and what the columns mean. */
import { say } from '../../clinical/language/say.ts';
import { mkdir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { csvLine, type Cell } from './csv/csv-text.ts';
import { longColumns, longRows } from './csv/long-form.ts';
import { wideColumns, wideRows } from './csv/wide-form.ts';
import { eachPatient, type Selection } from './each-patient.ts';
import { ExportRefused } from './export-errors.ts';
import { asTexts, writeAside } from './write-aside.ts';

export type CsvExportRequest = Selection & {
  /** A folder that does not exist yet. */
  path: string;
};
export type CsvExported = { path: string; patients: number; facts: number; visits: number };

/**
 * Writes `facts.csv` (one row per fact), `visits.csv` (one row per patient and day) and
 * `columns.csv`. The folder appears when all is written. Throws {@link ExportCancelled},
 * {@link ExportUnwritable}, {@link ExportRefused}.
 */
export async function exportCsv(request: CsvExportRequest): Promise<CsvExported> {
  const { record, path, patients, deidentification } = request;
  if (await exists(path)) {
    throw new ExportRefused(say`${path} exists already. Name a new folder; nothing was exported.`);
  }
  for (const id of patients ?? [null]) record.noteAccess('export', id);
  const aside = `${path}.partial`;
  await rm(aside, { recursive: true, force: true });
  await mkdir(aside, { recursive: true, mode: 0o700 });
  const counts = { patients: 0, facts: 0, visits: 0 };
  try {
    const wide: string[] = [];
    await writeAside(join(aside, 'facts.csv'), longForm(request, counts, wide));
    await writeAside(join(aside, 'visits.csv'), asTexts(wide));
    await writeAside(join(aside, 'columns.csv'), asTexts(columnsText()));
    if (deidentification) {
      await writeAside(join(aside, 'statement.txt'), asTexts([deidentification.statement()]));
    }
    await rename(aside, path);
  } catch (error) {
    await rm(aside, { recursive: true, force: true });
    throw error;
  }
  return { path, ...counts };
}

/** The long form, streamed; the wide form's lines, far fewer, are gathered on the same walk. */
async function* longForm(
  request: CsvExportRequest,
  counts: { patients: number; facts: number; visits: number },
  wide: string[],
): AsyncGenerator<string> {
  yield head(longColumns);
  wide.push(head(wideColumns));
  for await (const { patient, facts } of eachPatient(request)) {
    const visits = wideRows(patient, facts);
    counts.patients += 1;
    counts.facts += facts.length;
    counts.visits += visits.length;
    wide.push(linesOf(visits));
    yield linesOf(longRows(patient, facts));
  }
}

const head = (columns: readonly { name: string }[]): string =>
  csvLine(columns.map(({ name }) => name));
const linesOf = (rows: readonly Cell[][]): string => rows.map(csvLine).join('');

function columnsText(): string[] {
  const about = (file: string, columns: readonly { name: string; about: string }[]) =>
    columns.map((column) => csvLine([file, column.name, column.about]));
  return [
    csvLine(['file', 'column', 'about']),
    ...about('facts.csv', longColumns),
    ...about('visits.csv', wideColumns),
  ];
}

async function exists(path: string): Promise<boolean> {
  try {
    await stat(path);
    return true;
  } catch {
    return false;
  }
}
