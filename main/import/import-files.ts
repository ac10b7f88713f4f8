/** Imports FHIR files into the record; the window and the command line both come through here. */
import { say } from '../../clinical/language/say.ts';
import { setImmediate as breathe } from 'node:timers/promises';
import type { Day } from '../../clinical/day.ts';
import type { OpenRecord } from '../../db/index.ts';
import type { FhirFile } from '../../fhir/import.ts';
import type { ImportReport } from '../../fhir/report.ts';
import { findFiles } from './find-files.ts';
import { ImportCancelled } from './import-errors.ts';
import { sharedBy } from './identity.ts';
import { mergePatients, type IncomingPatient } from './merge-patients.ts';
import { asIncoming, mergeOwn, ownIdentifier, type IncomingOwn } from './own-patients.ts';
import { readGroups, type FileGroup } from './read-files.ts';
import { mostBytes } from './read-text.ts';
import { recordOwnPatient, recordPatient, type Recorded } from './record-patient.ts';

export type ImportProgress = {
  done: number;
  total: number;
  file: string;
  phase: 'reading' | 'recording';
};

export type ImportRequest = {
  record: OpenRecord;
  /** Files and folders. */
  paths: readonly string[];
  /** Day 0 of patients who are new to the record. */
  today: Day;
  onProgress?: (progress: ImportProgress) => void;
  /** Told of each file and each person of whom nothing at all could be taken over. */
  onLeftOut?: (fileOrPerson: string) => void;
  signal?: AbortSignal;
  /** The most bytes one unpacked file may have; for tests. */
  limit?: number;
  /** So many characters of files are held in memory at a time; for tests. */
  held?: number;
};

/** Some hundred megabytes of memory. */
const HELD = 100_000_000;

/**
 * Reads every file first, so that each person is put together from all of them, then records one
 * person after the other, each in one transaction. Of more files than memory should hold, those that
 * speak of the same people are read again and recorded together, one group after the other. Between
 * files and between people other work gets its turn. Throws {@link ImportSourceNotFound} before
 * anything is read and {@link ImportCancelled} when stopped; what is wrong inside a file is in the
 * report's `errors`.
 */
export async function importFiles(request: ImportRequest): Promise<ImportReport> {
  const files = await findFiles(request.paths);
  const report: ImportReport = {
    ...{ files: files.length, patients: 0, alreadyThere: 0, retracted: 0 },
    ...{ added: {}, notUnderstood: [], remarks: [], changed: [], errors: [] },
  };
  const progress = { recorded: 0 };
  const { today, limit = mostBytes, held = HELD } = request;
  const before = (done: number, file: string) => {
    request.onProgress?.({ done, total: files.length, file, phase: 'reading' });
    if (request.signal?.aborted) throw new ImportCancelled(0, 0);
  };
  for await (const group of readGroups(files, { today, limit, held, before }))
    await takeGroup(group, report, progress, request);
  return report;
}

async function takeGroup(
  { read, peopleToCome }: FileGroup,
  report: ImportReport,
  progress: { recorded: number },
  request: ImportRequest,
): Promise<void> {
  for (const { file, found } of read) if (hasNothing(found)) request.onLeftOut?.(file);
  const people = mergePatients(
    read.flatMap(({ file, found }) => found.patients.map((patient) => ({ file, patient }))),
  );
  const own = mergeOwn(
    read.flatMap(({ file, found }) => found.own.map((patient) => ({ file, patient }))),
  );
  const everyone: Incoming[] = [
    // First, so that what others have changed since finds its patient.
    ...own.map((one) => ({
      ...asIncoming(one),
      record: () => recordOwnPatient(request.record, one),
    })),
    ...people.map((one) => ({
      ...one,
      record: () => recordPatient(request.record, one, request.today),
    })),
  ];
  report.patients +=
    own.length + people.filter((one) => !own.some((known) => isOwn(one, known))).length;
  report.notUnderstood = together([
    ...report.notUnderstood,
    ...read.flatMap(({ found }) => found.notUnderstood),
  ]);
  for (const { found } of read) {
    report.remarks.push(...found.remarks);
    report.errors.push(...found.errors);
  }
  await recordAll(everyone, peopleToCome, report, progress, request);
}

/** A person with how they are taken over. */
type Incoming = IncomingPatient & { record: () => Recorded };

/** The same patient, met once more through resources that somebody has changed. */
function isOwn({ identifiers }: IncomingPatient, known: IncomingOwn): boolean {
  return sharedBy(identifiers, [ownIdentifier(known)]).length > 0;
}

function hasNothing({ patients, own, notUnderstood, errors }: FhirFile): boolean {
  const found = patients.length + own.length + notUnderstood.length;
  return errors.length > 0 && found === 0;
}

async function recordAll(
  people: readonly Incoming[],
  peopleToCome: number,
  report: ImportReport,
  progress: { recorded: number },
  request: ImportRequest,
): Promise<void> {
  const { added } = report;
  const total = progress.recorded + people.length + peopleToCome;
  for (const person of people) {
    const file = person.files.at(-1) ?? '';
    request.onProgress?.({ done: progress.recorded, total, file, phase: 'recording' });
    await breathe();
    if (request.signal?.aborted) throw new ImportCancelled(progress.recorded, total);
    const outcome = person.record();
    progress.recorded += 1;
    const place = nameOf(person);
    if (outcome.isLeftOut) request.onLeftOut?.(place);
    if (outcome.isNew) added.patient = (added.patient ?? 0) + 1;
    for (const { statement } of outcome.added) {
      added[statement.kind] = (added[statement.kind] ?? 0) + 1;
    }
    report.alreadyThere += outcome.alreadyThere;
    report.retracted += outcome.retracted;
    const lines = (messages: readonly string[]) =>
      messages.map((message) => ({ file, place, message }));
    report.errors.push(...lines(outcome.problems));
    report.remarks.push(...lines(outcome.remarks));
    report.changed.push(...lines(outcome.changed));
  }
}

/** By identifier: names of patients belong neither into logs nor onto a terminal. */
function nameOf({ identifiers }: IncomingPatient): string {
  return say`patient ${identifiers[0]?.value ?? say`(no identifier)`}`;
}

/** Counts of the same type and code from several files added up, most frequent first. */
function together(counted: ImportReport['notUnderstood']): ImportReport['notUnderstood'] {
  const byCode = new Map<string, ImportReport['notUnderstood'][number]>();
  for (const entry of counted) {
    const key = `${entry.type} ${entry.code}`;
    const before = byCode.get(key);
    byCode.set(key, before ? { ...before, count: before.count + entry.count } : entry);
  }
  return [...byCode.values()].sort((a, b) => b.count - a.count || (a.code < b.code ? -1 : 1));
}
