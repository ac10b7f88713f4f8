/**
 * FHIR R4 text to facts. Pure: text in, facts out. Nothing is silently dropped: every resource ends
 * as facts, as a count under what was not understood, or as an error with its place in the file.
 */
import type { Day } from '../clinical/day.ts';
import type { DraftFact } from '../clinical/facts.ts';
import type { PatientDetails } from '../clinical/patient.ts';
import { Unreadable, list } from './element.ts';
import { factsOfReadings } from './facts-of-readings.ts';
import { readPatient, type Identifier } from './patient.ts';
import { personOf, type People, type Person } from './people.ts';
import { listedBy, readerOf } from './readers.ts';
import { ownIn, type Own, type OwnPatient } from './own-export.ts';
import { countedItem, type Counted, type Reading, type World } from './reading.ts';
import { indexReferences, type ReferenceIndex } from './references.ts';
import type { ImportReport } from './report.ts';
import { readSource, type Entry } from './source.ts';
import { tally } from './tally.ts';
import { distinct } from './versions.ts';

export type FhirPatient = {
  /** Most reliable first. Compare name and birth date before believing a match. */
  identifiers: Identifier[];
  /** Null when the file has no Patient resource for this person. */
  details: PatientDetails | null;
  facts: DraftFact[];
};

/** How many resources there were and what became of each; the four add up to `resources`. */
export type Account = {
  resources: number;
  used: number;
  counted: number;
  failed: number;
  repeated: number;
};

export type FhirImport = {
  patients: FhirPatient[];
  /** Patients of Dorso's own export, whose facts are taken exactly. */
  own: OwnPatient[];
  notUnderstood: ImportReport['notUnderstood'];
  errors: ImportReport['errors'];
  account: Account;
};

export type FhirImportOptions = {
  enrolledOn: Day;
  /** Nothing may be dated later than this; the day of the import is also the day of enrolment. */
  today?: Day;
};

/** What is collected while a file is read. */
type Findings = {
  counted: Counted[];
  account: Account;
  fail: (place: string, message: string) => void;
};

/** Reads a file's text: Bundles of any kind, single resources, NDJSON. Never throws on bad input. */
export function importFhirText(
  file: string,
  content: string,
  options: FhirImportOptions,
): FhirImport {
  const today = options.today ?? options.enrolledOn;
  const source = readSource(content);
  const errors = source.errors.map((error) => ({ file, ...error }));
  const findings: Findings = {
    counted: [],
    account: { resources: source.entries.length, used: 0, counted: 0, failed: 0, repeated: 0 },
    fail: (place, message) => errors.push({ file, place, message }),
  };
  for (let index = 0; index < source.deletions; index += 1) {
    const display = 'a deletion; nothing is deleted';
    findings.counted.push({ type: 'Bundle', code: 'DELETE', display });
  }

  const entries = eachOnce(source.entries, findings);
  const own = ownIn(entries);
  const people = peopleIn(entries, options.enrolledOn, today, findings);
  readAll(entries, own, people, today, findings);

  const places = new Map(entries.map((entry) => [entry.key, entry.place]));
  const failFact = (key: string, message: string) =>
    findings.fail(places.get(key.split('#')[0] ?? '') ?? key, message);
  const ownKeys = new Set([...own.taken].map((entry) => entry.key));
  const patients = [...people].flatMap(
    ([key, { identifiers, details, readings }]): FhirPatient[] => {
      const { facts, counted } = factsOfReadings(readings, today, failFact);
      for (const one of counted) findings.counted.push(one);
      const isTold = details !== null && !ownKeys.has(key);
      return !isTold && facts.length === 0 ? [] : [{ identifiers, details, facts }];
    },
  );
  return {
    patients,
    own: own.patients,
    notUnderstood: tally(findings.counted),
    errors,
    account: findings.account,
  };
}

function eachOnce(all: readonly Entry[], { account, fail }: Findings): Entry[] {
  const { entries, repeated, clashes } = distinct(all);
  account.repeated += repeated;
  account.failed += clashes.length;
  for (const { entry, first } of clashes) {
    fail(entry.place, `has the same id as ${first.place} but other content; the first was read`);
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
    people.set(entry.key, { identifiers: read.identifiers, details: read.details, readings: [] });
  }
  return people;
}

function readAll(
  entries: readonly Entry[],
  own: Own,
  people: People,
  today: Day,
  findings: Findings,
): void {
  const references = indexReferences(entries);
  const subjects = new Map<Entry, Person>();
  const world: World = {
    references,
    today,
    memberKeys: memberKeys(entries, references),
    birthDateOf: (entry) => subjects.get(entry)?.details?.birthDate ?? null,
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
      if (person && read) person.readings.push(read);
      else findings.counted.push(countedItem(entry.type, listedBy(entry), unusedBecause(entry)));
      findings.account[read && isUsed(read) ? 'used' : 'counted'] += 1;
    } catch (error) {
      findings.account.failed += 1;
      // A broken resource must not stop the rest, whatever is wrong with it.
      findings.fail(entry.place, error instanceof Unreadable ? error.message : 'it cannot be read');
    }
  }
}

const changedSince = ({ type }: Entry): Counted => ({
  type,
  code: 'changed',
  display: 'changed since Dorso wrote it; read as any other sender’s',
});

const unusedBecause = (entry: Entry): string =>
  readerOf(entry.type) ? 'is not about a patient' : '';

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
