/** `export --format pdf`: the documents of the window, one a patient. */
import { Readable } from 'node:stream';
import { findMedicine } from '../../clinical/formulary/index.ts';
import type { Patient } from '../../clinical/patient.ts';
import { plansBehind } from '../../clinical/plan/handout/handout.ts';
import { printedDocuments, type PrintOut } from '../../contract/print-outs.ts';
import type { OpenRecord } from '../../db/index.ts';
import { todayBy } from '../clock.ts';
import { writeAside } from '../export/write-aside.ts';
import { patientChart } from '../worklist/patient-chart.ts';
import { protocolOn } from '../worklist/protocols.ts';
import { choiceOption } from './choice-option.ts';
import { findPatient } from './find-patient.ts';
import { withRecord } from './open-record.ts';
import { drawingOf, onPaperOf, onPaperOptions } from './on-paper.ts';
import { pdfPlaces, type PdfPlace } from './pdf-places.ts';
import { sayNowAndThen } from './say-now-and-then.ts';
import { unlessStopped } from './unless-stopped.ts';
import { Misuse, required, type Call, type Draw, type Outcome, type Terminal } from './verb.ts';

/** Options of this format only. */
export const pdfOptions = {
  document: { type: 'string' },
  ...onPaperOptions,
} as const;

export const pdfNotes: readonly string[] = [
  '--format pdf       PATH is a file for one patient; for several, or where it is one, a folder with',
  '                   a file a patient, named by patient number',
  `--document WHICH   with pdf: ${printedDocuments.join(', ')}; the letter when left out`,
  '--language en|es   with pdf: English when left out',
  '--paper WHICH      with pdf: A4 or Letter; A4 when left out',
  'A PDF is drawn by a browser engine: `npm run -s dorso` and the installed program have one.',
];

type Wanted = Omit<PrintOut, 'patientId'>;
type Report = {
  files: { id: string; number: string; path: string }[];
  failed: { id: string; number: string; problem: string }[];
  stopped: boolean;
};

/** Draws and writes them one after the other; one that fails does not keep the others. */
export async function exportPdf(call: Call): Promise<Outcome> {
  const wanted: Wanted = {
    document: choiceOption(call, 'document', printedDocuments, 'letter'),
    ...onPaperOf(call),
  };
  if (call.has('deidentified')) throw new Misuse('--deidentified: a document names its patient.');
  if (call.option('on') !== null) throw new Misuse('--on: documents are those of today.');
  const path = required(call, 'out');
  const documentsOf = drawingOf(call);
  return withRecord(call, async (record) => {
    const patients = patientsOf(record, call);
    const places = pdfPlaces(patients, path, call.has('all') || patients.length > 1);
    const draw = await documentsOf({ record, directory: required(call, 'record') });
    const report = await writeEach(places, wanted, { record, draw, terminal: call.terminal });
    return {
      json: { path, ...wanted, patients: report.files.length, ...report },
      text: inWords(report, places.length, path),
      failed: report.stopped || report.failed.length > 0,
    };
  });
}

function patientsOf(record: OpenRecord, call: Call): Patient[] {
  if (call.has('all')) return [...record.patients()];
  const found = call.words.map((word) => findPatient(record, word));
  return [...new Map(found.map((patient) => [patient.id, patient])).values()];
}

type Means = { record: OpenRecord; draw: Draw; terminal: Terminal };

async function writeEach(places: PdfPlace[], wanted: Wanted, means: Means): Promise<Report> {
  const { signal, say } = means.terminal;
  const report: Report = { files: [], failed: [], stopped: false };
  const progress = sayNowAndThen(means.terminal, 'exported');
  for (const [done, place] of places.entries()) {
    const { id, number } = place.patient;
    progress({ done, total: places.length });
    try {
      await writeOne(place, wanted, means);
      report.files.push({ id, number, path: place.path });
    } catch (error) {
      if (signal.aborted) break;
      const problem = error instanceof Error ? error.message : String(error);
      report.failed.push({ id, number, problem });
      say(`${number}: ${problem}`);
    }
  }
  report.stopped = signal.aborted && report.files.length < places.length;
  return report;
}

async function writeOne(
  { patient, path }: PdfPlace,
  wanted: Wanted,
  { record, draw, terminal: { signal, clock } }: Means,
): Promise<void> {
  if (wanted.document === 'handout') refuseWhatIsLate(record, patient, clock);
  const pdf = await unlessStopped(signal, () => draw({ ...wanted, patientId: patient.id }));
  // Noted first: a page must not leave the record unaudited, a failed one may be noted.
  record.noteAccess('report', patient.id);
  await writeAside(path, Readable.from([pdf]));
}

/** A patient is not handed steps whose day has passed: the plan is first put right, in the window. */
function refuseWhatIsLate(record: OpenRecord, patient: Patient, clock: Terminal['clock']): void {
  const on = todayBy(clock);
  const chart = patientChart(patient, record.facts(patient.id), on);
  const [late] = plansBehind({ chart, protocol: protocolOn(record, patient.id, on) });
  if (!late) return;
  const name = findMedicine(late.medicine)?.name ?? late.medicine;
  throw new Error(
    `A step of the plan for ${name} is late. Put the plan right first, in the window.`,
  );
}

function inWords({ files, failed, stopped }: Report, total: number, path: string): string {
  const lines = [`${files.length} of ${total} documents written to ${path}.`];
  if (failed.length > 0) lines.push(`${failed.length} could not be made; see above.`);
  if (stopped) lines.push('Stopped: what was written is whole, the rest was not made.');
  return lines.join('\n');
}
