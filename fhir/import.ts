/**
 * FHIR R4 text to facts. Pure: text in, facts out. Nothing is silently dropped: every resource ends
 * as facts, as a count under what was not understood, or as an error with its place in the file.
 */
import { say } from '../clinical/language/say.ts';
import type { Day } from '../clinical/day.ts';
import type { DraftFact } from '../clinical/facts.ts';
import type { PatientDetails } from '../clinical/patient.ts';
import { status, statusConcept } from './coded.ts';
import { Unreadable, list } from './element.ts';
import { readPatient, type Identifier } from './patient.ts';
import { personOf, type People, type Person } from './people.ts';
import { listedBy, readerOf } from './readers.ts';
import { ownIn, type Own, type OwnPatient } from './own-export.ts';
import { countedItem, type Counted, type Reading, type World } from './reading.ts';
import { indexReferences, offeredTo, type ReferenceIndex } from './references.ts';
import type { ImportReport } from './report.ts';
import { readSource, type Entry } from './source.ts';
import { addReading, factsStated, nothingStated, problemOf, type Stated } from './stated.ts';
import { tally } from './tally.ts';
import { distinct } from './versions.ts';

export type FhirPatient = {
  /** Most reliable first. Compare name and birth date before believing a match. */
  identifiers: Identifier[];
  /** Null when the file has no Patient resource for this person. */
  details: PatientDetails | null;
  /** How new the sender says the Patient resource is. */
  stamp: string | null;
  stated: Stated;
};

/** How many resources there were and what became of each; the four add up to `resources`. */
export type Account = {
  resources: number;
  used: number;
  counted: number;
  failed: number;
  repeated: number;
};

export type FhirImport = Omit<FhirFile, 'patients'> & {
  patients: (FhirPatient & { facts: DraftFact[] })[];
};

/** What one file says by itself; facts are worked out from all files of a person together. */
export type FhirFile = {
  patients: FhirPatient[];
  /** Patients of Dorso's own export, whose facts are taken exactly. */
  own: OwnPatient[];
  notUnderstood: ImportReport['notUnderstood'];
  errors: ImportReport['errors'];
  /** How something was taken that a person should know of. */
  remarks: ImportReport['remarks'];
  account: Account;
  /** What other files may point at, and what this one points at and does not have. */
  offers: Entry[];
  lacks: readonly string[];
};

export type FhirImportOptions = {
  enrolledOn: Day;
  /** Nothing may be dated later than this; the day of the import is also the day of enrolment. */
  today?: Day;
  /** What other files of the same import offer, by their names. */
  elsewhere?: ReadonlyMap<string, Entry>;
};

/** What is collected while a file is read. */
type Findings = {
  counted: Counted[];
  account: Account;
  fail: (place: string, message: string) => void;
  remark: (place: string, message: string) => void;
};

/** One file by itself, with the facts that it comes to. Never throws on bad input. */
export function importFhirText(
  file: string,
  content: string,
  options: FhirImportOptions,
): FhirImport {
  const { patients, notUnderstood, ...read } = readFhirText(file, content, options);
  const today = options.today ?? options.enrolledOn;
  const counted: Counted[] = [];
  const errors = [...read.errors];
  const told = patients.flatMap((patient) => {
    const derived = factsStated(patient.stated, today, (place, message) => {
      errors.push({ file, place, message });
    });
    counted.push(...derived.counted);
    const isKnown = patient.details !== null || derived.facts.length > 0;
    return isKnown ? [{ ...patient, facts: derived.facts }] : [];
  });
  return {
    ...read,
    patients: told,
    notUnderstood: counted.length === 0 ? notUnderstood : withCounted(notUnderstood, counted),
    errors,
  };
}

function withCounted(rows: ImportReport['notUnderstood'], counted: readonly Counted[]) {
  const before = rows.flatMap(({ count, ...row }) => Array.from({ length: count }, () => row));
  return tally([...before, ...counted]);
}

/** Reads a file's text: Bundles of any kind, single resources, NDJSON. Never throws on bad input. */
export function readFhirText(file: string, content: string, options: FhirImportOptions): FhirFile {
  const today = options.today ?? options.enrolledOn;
  const source = readSource(content);
  const errors = source.errors.map((error) => ({ file, ...error }));
  const remarks: ImportReport['remarks'] = [];
  const findings: Findings = {
    counted: [],
    account: { resources: source.entries.length, used: 0, counted: 0, failed: 0, repeated: 0 },
    fail: (place, message) => errors.push({ file, place, message }),
    remark: (place, message) => remarks.push({ file, place, message }),
  };
  for (let index = 0; index < source.deletions; index += 1) {
    const display = say`a deletion; nothing is deleted`;
    findings.counted.push({ type: 'Bundle', code: 'DELETE', display });
  }

  const entries = eachOnce(source.entries, findings);
  const own = ownIn(entries);
  const people = peopleIn(entries, options.enrolledOn, today, findings);
  const references = indexReferences(entries, options.elsewhere);
  readAll(entries, own, people, references, today, findings);

  const stamps = new Map(entries.map((entry) => [entry.key, entry.stamp]));
  const ownKeys = new Set([...own.taken].map((entry) => entry.key));
  const patients = [...people].flatMap(([key, person]): FhirPatient[] => {
    const { identifiers, details, stated } = person;
    const isTold = details !== null && !ownKeys.has(key);
    const isSpokenOf = stated.origins.length > 0;
    if (!isTold && !isSpokenOf) return [];
    return [{ identifiers, details, stamp: stamps.get(key) ?? null, stated }];
  });
  return {
    patients,
    own: own.patients,
    notUnderstood: tally(findings.counted),
    errors,
    remarks,
    account: findings.account,
    offers: offeredTo(entries),
    lacks: references.lacks(),
  };
}

function eachOnce(all: readonly Entry[], { account, fail }: Findings): Entry[] {
  const { entries, repeated, clashes } = distinct(all);
  account.repeated += repeated;
  account.failed += clashes.length;
  for (const { entry, first } of clashes) {
    fail(entry.place, say`has the same id as ${first.place} but other content; the first was read`);
  }
  return entries;
}

function peopleIn(
  entries: readonly Entry[],
  enrolledOn: Day,
  today: Day,
  findings: Findings,
): People {
  const people: People = new Map();
  for (const entry of entries.filter((one) => one.type === 'Patient')) {
    const read = readPatient(entry, enrolledOn, today);
    for (const problem of read.problems) findings.fail(entry.place, problem);
    for (const display of read.remarks) {
      findings.counted.push({ type: 'Patient', code: 'deceasedBoolean', display });
    }
    findings.account[read.details ? 'used' : 'failed'] += 1;
    people.set(entry.key, {
      identifiers: read.identifiers,
      details: read.details,
      birthDate: read.details?.birthDate ?? null,
      stated: nothingStated(),
    });
  }
  return people;
}

function readAll(
  entries: readonly Entry[],
  own: Own,
  people: People,
  references: ReferenceIndex,
  today: Day,
  findings: Findings,
): void {
  const subjects = new Map<Entry, Person>();
  const world: World = {
    references,
    today,
    memberKeys: memberKeys(entries, references),
    birthDateOf: (entry) => subjects.get(entry)?.birthDate ?? null,
  };
  for (const entry of entries) {
    if (own.changed.has(entry)) findings.counted.push(changedSince(entry));
    if (entry.type === 'Patient') continue;
    if (own.taken.has(entry)) {
      findings.account.used += 1;
      continue;
    }
    try {
      const person = readerOf(entry.type) ? personOf(entry, references, people) : null;
      if (person) subjects.set(entry, person);
      const read = person ? readerOf(entry.type)?.(entry, world) : undefined;
      if (person && read) take(entry, person, read, findings);
      else findings.counted.push(countedItem(entry.type, listedBy(entry), unusedBecause(entry)));
      findings.account[read && isUsed(read) ? 'used' : 'counted'] += 1;
    } catch (error) {
      findings.account.failed += 1;
      // A broken resource must not stop the rest, whatever is wrong with it.
      findings.fail(
        entry.place,
        error instanceof Unreadable ? error.message : say`it cannot be read`,
      );
    }
  }
}

function take(entry: Entry, { stated }: Person, read: Reading, findings: Findings): void {
  const facts = read.facts.filter((fact) => {
    const problem = problemOf(fact);
    if (problem !== null) findings.fail(entry.place, problem);
    return problem === null;
  });
  addReading(stated, entry, { ...read, facts, retracts: read.retracts || isMistake(entry) });
  for (const one of [...read.counted, ...read.remarks]) findings.counted.push(one);
  for (const note of read.notes) findings.remark(entry.place, note);
}

/** The sender says that what this resource said was never so. */
function isMistake({ resource }: Entry): boolean {
  const verification = statusConcept(resource, 'verificationStatus');
  return (
    status(resource) === 'entered-in-error' || /^(entered-in-error|refuted)$/.test(verification)
  );
}

const changedSince = ({ type }: Entry): Counted => ({
  type,
  code: 'changed',
  display: say`changed since Dorso wrote it; read as any other sender’s`,
});

const unusedBecause = (entry: Entry): string =>
  readerOf(entry.type) ? say`is not about a patient` : '';

function isUsed(read: Reading): boolean {
  const parts = [read.facts, read.prescriptions, read.episodes, read.halves];
  return read.partOfOther || parts.some((part) => part.length > 0);
}

/** Observations that others name as their members. */
function memberKeys(entries: readonly Entry[], references: ReferenceIndex): Set<string> {
  const keys = new Set<string>();
  for (const entry of entries) {
    for (const member of list(entry.resource, 'hasMember')) {
      const target = references.resolve(member, entry)?.entry;
      if (target) keys.add(target.key);
    }
  }
  return keys;
}
