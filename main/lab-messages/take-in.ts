/** Takes laboratory messages from files into the record; what is not sure waits for review. */
import { say } from '../../clinical/language/say.ts';
import { basename } from 'node:path';
import { setImmediate as breathe } from 'node:timers/promises';
import type { Day } from '../../clinical/day.ts';
import type { OpenRecord } from '../../db/index.ts';
import { ImportCancelled, UnreadableFile } from '../import/import-errors.ts';
import { keyedNews } from '../import/keyed-news.ts';
import { readText } from '../import/read-text.ts';
import { findLabPatient } from './find-patient.ts';
import { readOru, type LabReport, type NotTaken } from './read-oru.ts';

export type LabMessageRequest = {
  record: OpenRecord;
  paths: readonly string[];
  today: Day;
  signal?: AbortSignal;
};

/** Results that wait for a person: whose they are said to be, and why that is not sure. */
export type ForReview = {
  file: string;
  message: string;
  patient: LabReport['patient'];
  results: number;
  reason: string;
};

export type LabMessageReport = {
  files: number;
  /** Patients who got results. */
  patients: number;
  added: number;
  alreadyThere: number;
  review: ForReview[];
  notTaken: (NotTaken & { file: string })[];
};

/**
 * Each patient's results of a message in one transaction. A message read again adds nothing; a
 * corrected result replaces the earlier one. Throws {@link ImportCancelled}.
 */
export async function takeInLabMessages(request: LabMessageRequest): Promise<LabMessageReport> {
  const { record, paths, today, signal } = request;
  const report: LabMessageReport = {
    files: paths.length,
    patients: 0,
    added: 0,
    alreadyThere: 0,
    review: [],
    notTaken: [],
  };
  const patients = record.patients();
  const met = new Set<string>();
  for (const [done, path] of paths.entries()) {
    await breathe();
    if (signal?.aborted) throw new ImportCancelled(done, paths.length);
    const file = basename(path);
    const { reports, notTaken } = await readFile(path, today);
    report.notTaken.push(...notTaken.map((one) => ({ file, ...one })));
    for (const one of reports) {
      const match = findLabPatient(record, patients, one.patient);
      if ('patient' in match) {
        met.add(match.patient.id);
        take(report, record, match.patient.id, one, file);
      } else if (one.drafts.length > 0) {
        report.review.push(forReview(one, file, match.reason));
      }
    }
  }
  return { ...report, patients: met.size };
}

/**
 * Records the results of one message for the patient whom a person named. Gives how many were added.
 * Throws {@link UnreadableFile} where the message is not in the file any more.
 */
export async function takeOneMessage(request: {
  record: OpenRecord;
  path: string;
  message: string;
  patientId: string;
  today: Day;
}): Promise<number> {
  const { record, path, message, patientId, today } = request;
  const { reports } = readOru(await readText(path), today);
  const found = reports.filter((one) => one.message === message);
  if (found.length === 0)
    throw new UnreadableFile(say`The message is not in ${basename(path)} any more.`);
  const { toAppend } = keyedNews(
    record,
    patientId,
    lastOfEachKey(found.flatMap(({ drafts }) => drafts)),
  );
  if (toAppend.length > 0)
    record.appendFacts({ patientId, facts: toAppend, visitOn: null, action: 'import' });
  return toAppend.length;
}

async function readFile(path: string, today: Day) {
  try {
    return readOru(await readText(path), today);
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    return { reports: [], notTaken: [{ place: say`whole file`, code: '', reason: error.message }] };
  }
}

function take(
  report: LabMessageReport,
  record: OpenRecord,
  patientId: string,
  { drafts, message, patient }: LabReport,
  file: string,
): void {
  const { toAppend, alreadyThere, problems } = keyedNews(record, patientId, lastOfEachKey(drafts));
  if (toAppend.length > 0) {
    record.appendFacts({ patientId, facts: toAppend, visitOn: null, action: 'import' });
  }
  report.added += toAppend.length;
  report.alreadyThere += alreadyThere;
  for (const { reason, draft } of problems) {
    report.review.push(forReview({ message, patient, drafts: [draft] }, file, reason));
  }
}

/** A message may hold a result and its correction: the later segment counts. */
function lastOfEachKey(drafts: LabReport['drafts']): LabReport['drafts'] {
  return [...new Map(drafts.map((draft) => [draft.importKey, draft])).values()];
}

const forReview = (
  { message, patient, drafts }: LabReport,
  file: string,
  reason: string,
): ForReview => ({ file, message, patient, results: drafts.length, reason });
