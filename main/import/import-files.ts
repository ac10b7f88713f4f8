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
import { readFiles, type FileRead } from './read-files.ts';
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
};

/**
 * Reads every file first, so that each person is put together from all of them, then records one
 * person after the other, each in one transaction. Between files and between people other work gets
 * its turn. Throws {@link ImportSourceNotFound} before anything is read and
 * {@link ImportCancelled} when stopped; what is wrong inside a file is in the report's `errors`.
 */
export async function importFiles(request: ImportRequest): Promise<ImportReport> {
  const files = await findFiles(request.paths);
  const read = await readAll(files, request);
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
  const recorded = await recordAll(everyone, request);
  return {
    files: files.length,
    patients: own.length + people.filter((one) => !own.some((known) => isOwn(one, known))).length,
    added: recorded.added,
    alreadyThere: recorded.alreadyThere,
    notUnderstood: together(read.flatMap(({ found }) => found.notUnderstood)),
    retracted: recorded.retracted,
    remarks: [...read.flatMap(({ found }) => found.remarks), ...recorded.remarks],
    changed: recorded.changed,
    errors: [...read.flatMap(({ found }) => found.errors), ...recorded.errors],
  };
}

/** A person with how they are taken over. */
type Incoming = IncomingPatient & { record: () => Recorded };

/** The same patient, met once more through resources that somebody has changed. */
function isOwn({ identifiers }: IncomingPatient, known: IncomingOwn): boolean {
  return sharedBy(identifiers, [ownIdentifier(known)]).length > 0;
}

function readAll(
  files: readonly string[],
  { onProgress, signal, today, limit = mostBytes }: ImportRequest,
): Promise<FileRead[]> {
  const before = (done: number, file: string) => {
    onProgress?.({ done, total: files.length, file, phase: 'reading' });
    if (signal?.aborted) throw new ImportCancelled(0, 0);
  };
  return readFiles(files, { today, limit, before });
}

function hasNothing({ patients, own, notUnderstood, errors }: FhirFile): boolean {
  const found = patients.length + own.length + notUnderstood.length;
  return errors.length > 0 && found === 0;
}

async function recordAll(people: readonly Incoming[], request: ImportRequest) {
  const added: ImportReport['added'] = {};
  const errors: ImportReport['errors'] = [];
  const remarks: ImportReport['remarks'] = [];
  const changed: ImportReport['changed'] = [];
  let alreadyThere = 0;
  let retracted = 0;
  for (const [done, person] of people.entries()) {
    const file = person.files.at(-1) ?? '';
    request.onProgress?.({ done, total: people.length, file, phase: 'recording' });
    await breathe();
    if (request.signal?.aborted) throw new ImportCancelled(done, people.length);
    const outcome = person.record();
    if (outcome.isLeftOut) request.onLeftOut?.(nameOf(person));
    if (outcome.isNew) added.patient = (added.patient ?? 0) + 1;
    for (const { statement } of outcome.added) {
      added[statement.kind] = (added[statement.kind] ?? 0) + 1;
    }
    alreadyThere += outcome.alreadyThere;
    const place = nameOf(person);
    const lines = (messages: readonly string[]) =>
      messages.map((message) => ({ file, place, message }));
    retracted += outcome.retracted;
    errors.push(...lines(outcome.problems));
    remarks.push(...lines(outcome.remarks));
    changed.push(...lines(outcome.changed));
  }
  return { added, alreadyThere, retracted, errors, remarks, changed };
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
