import { Deidentification } from '../../export/deidentify/nobody.ts';
import type { Selection } from '../../export/each-patient.ts';
import { exportCsv } from '../../export/export-csv.ts';
import { exportFhir } from '../../export/export-fhir.ts';
import type { OpenRecord } from '../../../db/index.ts';
import { dayOption } from '../day-option.ts';
import { exportPdf, pdfNotes, pdfOptions } from '../export-pdf.ts';
import { findPatient } from '../find-patient.ts';
import { recordNotes, recordOptions, withRecord } from '../open-record.ts';
import { sayNowAndThen } from '../say-now-and-then.ts';
import { Misuse, required, type Call, type Outcome, type Verb } from '../verb.ts';

/** Writes patients into files for other programs. */
export const exportVerb: Verb = {
  name: 'export',
  forms: [
    'PATIENT... | --all --format pdf --out PATH --record DIR [--document WHICH] [--language en|es] [--paper WHICH]',
    'PATIENT... | --all --format fhir|csv --out PATH --record DIR [--deidentified] [--on DATE]',
  ],
  about:
    'Exports patients as FHIR R4 (read back fact for fact by `import`), as CSV, or as documents in PDF.',
  notes: [
    'PATIENT            id, number, or name where only one patient has it',
    ...recordNotes,
    '--format fhir      PATH is a file: a Bundle, or NDJSON where it ends in .ndjson; .gz packs it',
    '--format csv       PATH is a new folder: facts.csv, visits.csv and columns.csv',
    '--deidentified     without names, numbers and free text, dates moved; says what was done',
    '--on DATE          the day of the prompts that go with FHIR; today when left out',
    ...pdfNotes,
    'Ctrl-C stops: no half file is left behind, and a file that was there stays.',
    'Exit code 1 where one of several documents could not be made; the others are.',
  ],
  words: { least: 0, most: Number.POSITIVE_INFINITY },
  options: {
    ...recordOptions,
    all: { type: 'boolean' },
    format: { type: 'string' },
    out: { type: 'string' },
    deidentified: { type: 'boolean' },
    on: { type: 'string' },
    ...pdfOptions,
  },
  run: (call) => {
    const format = required(call, 'format');
    const path = required(call, 'out');
    const on = dayOption(call, 'on');
    if (format !== 'fhir' && format !== 'csv' && format !== 'pdf') {
      throw new Misuse(`--format: "${format}" is not offered. Take fhir, csv or pdf.`);
    }
    if (call.has('all') === call.words.length > 0) {
      throw new Misuse('Name the patients, or give --all for everyone.');
    }
    if (format === 'pdf') return exportPdf(call);
    const stray = Object.keys(pdfOptions).find((name) => call.option(name) !== null);
    if (stray !== undefined) throw new Misuse(`--${stray} goes with --format pdf only.`);
    return withRecord(call, async (record) => {
      const selection = selectionOf(record, call);
      const count = selection.patients?.length ?? record.patients().length;
      const deidentification = call.has('deidentified') ? new Deidentification(on, count) : null;
      const request = { ...selection, path, on, ...(deidentification ? { deidentification } : {}) };
      const exported = format === 'fhir' ? await exportFhir(request) : await exportCsv(request);
      return outcomeOf(exported, deidentification);
    });
  },
};

function selectionOf(record: OpenRecord, call: Call): Selection {
  const { terminal, words } = call;
  const ids = new Set(words.map((word) => findPatient(record, word).id));
  return {
    record,
    patients: call.has('all') ? null : [...ids],
    onProgress: sayNowAndThen(terminal, 'exported'),
    signal: terminal.signal,
  };
}

type Exported = { path: string; patients: number } & Record<string, string | number>;

function outcomeOf(exported: Exported, deidentification: Deidentification | null): Outcome {
  const { path, patients, ...counts } = exported;
  const parts = Object.entries(counts).map(([what, count]) => `${count} ${what}`);
  const lines = [`${patients} patients were exported to ${path}: ${parts.join(', ')}.`];
  const deidentified = deidentification?.done() ?? null;
  if (deidentification) lines.push('', deidentification.statement());
  return { json: { ...exported, deidentified }, text: lines.join('\n'), failed: false };
}
