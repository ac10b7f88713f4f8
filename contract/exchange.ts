/** What comes in from other programs and goes out to them: files, tables, laboratory messages. */
import { z } from 'zod';
import type { Day } from '../clinical/day.ts';
import type { FactKind } from '../clinical/facts.ts';
import type { ImportReport } from '../fhir/report.ts';
import { command, nothing, uuid } from './command.ts';

/** What an export wrote, in words of its kind: `{ resources: 120 }`. `statement`: of a de-identified one. */
export type ExportReport = {
  path: string;
  patients: number;
  counts: Record<string, number>;
  statement: string | null;
};
/**
 * What a table of values adds, or would add. `refused` by line of the file; `problem`: why its columns
 * are not understood yet.
 */
export type TableReport = {
  file: string;
  dryRun: boolean;
  columns: string[];
  mapping: { column: string; meant: string }[];
  patients: number;
  added: Partial<Record<FactKind, number>>;
  alreadyThere: number;
  refused: { line: number; column: string; reason: string }[];
  problem: string | null;
};
/** Results of a laboratory message that wait for a person, and what was not taken. */
export type LabFolderPage = {
  folder: string | null;
  lastScanAt: string | null;
  problem: string | null;
  review: {
    file: string;
    message: string;
    patient: {
      ids: { value: string; authority: string }[];
      name: string;
      birthDate: Day | null;
      sex: 'female' | 'male' | 'unknown';
    };
    results: number;
    reason: string;
  }[];
  notTaken: { file: string; place: string; code: string; reason: string }[];
};

const waitingResults = { file: z.string().min(1).max(300), message: z.string().max(300) };

export const exchangeCommands = {
  /** Opens the file dialog and imports what was chosen; null when nothing was chosen. */
  importFiles: command<ImportReport | null>()('record', nothing),
  cancelImport: command<null>()('record', nothing),
  /** Asks where, and writes patients (null: everyone) for other programs; null when no place was chosen. */
  exportPatients: command<ExportReport | null>()(
    'read',
    z.strictObject({
      patientIds: z.array(uuid).min(1).max(100_000).nullable(),
      format: z.enum(['fhir', 'csv']),
      deidentified: z.boolean(),
    }),
  ),
  cancelExport: command<null>()('read', nothing),
  /** Asks for a table of scores and tests, and says what it would add; null when none was chosen. */
  chooseTable: command<TableReport | null>()('record', nothing),
  /** The chosen table under another mapping ("Pat=patient; Datum=on; A1c=hba1c:mmol/mol"). */
  previewTable: command<TableReport>()('record', z.strictObject({ mapping: z.string().max(5000) })),
  importTable: command<TableReport>()('record', z.strictObject({ mapping: z.string().max(5000) })),
  /** The folder of laboratory messages, and what waits there for a person. */
  labFolder: command<LabFolderPage>()('read', nothing),
  /** Asks for the folder and reads it; null when none was chosen. */
  chooseLabFolder: command<LabFolderPage | null>()('record', nothing),
  scanLabFolder: command<LabFolderPage>()('record', nothing),
  /** A person says whose waiting results these are. */
  assignLabResults: command<{ added: number }>()(
    'record',
    z.strictObject({ ...waitingResults, patientId: uuid }),
  ),
  /** A person says that they are of nobody here. */
  dismissLabResults: command<null>()('record', z.strictObject(waitingResults)),
};
