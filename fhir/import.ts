/**
 * FHIR R4 text to facts. Pure: text in, facts out. Nothing is silently dropped: every resource ends
 * as facts, as a count under what was not understood, or as an error with its place in the file.
 */
import type { Day } from '../clinical/day.ts';
import { draftFactSchema, type DraftFact } from '../clinical/facts.ts';
import type { PatientDetails } from '../clinical/patient.ts';
import { conditionFacts } from './condition.ts';
import { doseFacts } from './dose-series.ts';
import { Unreadable, child, list, text } from './element.ts';
import {
  patientIdentifiers,
  readPatient,
  referenceIdentifier,
  type Identifier,
} from './patient.ts';
import { listedBy, readerOf } from './readers.ts';
import { countedItem, reading, type Counted, type Reading, type World } from './reading.ts';
import { indexReferences, namesOf, type ReferenceIndex } from './references.ts';
import type { ImportReport } from './report.ts';
import { readSource, type Entry } from './source.ts';
import { tally } from './tally.ts';
import { pairPressures } from './vitals.ts';

export type FhirPatient = {
  /** Most reliable first. Compare name and birth date before believing a match. */
  identifiers: Identifier[];
  /** Null when the file has no Patient resource for this person. */
  details: PatientDetails | null;
  facts: DraftFact[];
};

export type FhirImport = {
  patients: FhirPatient[];
  notUnderstood: ImportReport['notUnderstood'];
  errors: ImportReport['errors'];
  /** How many resources there were and what became of each; the five add up to `resources`. */
  account: { resources: number; used: number; counted: number; failed: number; repeated: number };
};

export type FhirImportOptions = {
  enrolledOn: Day;
  /** Nothing may be dated later than this; the day of the import is also the day of enrolment. */
  today?: Day;
};

type Person = {
  entry: Entry | null;
  identifiers: Identifier[];
  details: PatientDetails | null;
  readings: Reading[];
};

/** Reads a file's text: Bundles of any kind, single resources, NDJSON. Never throws on bad input. */
export function importFhirText(
  file: string,
  content: string,
  options: FhirImportOptions,
): FhirImport {
  const today = options.today ?? options.enrolledOn;
  const source = readSource(content);
  const counted: Counted[] = [];
  const errors = source.errors.map((error) => ({ file, ...error }));
  const fail = (entry: Entry, message: string) =>
    errors.push({ file, place: entry.place, message });
  const account = { resources: source.entries.length, used: 0, counted: 0, failed: 0, repeated: 0 };
  for (let index = 0; index < source.deletions; index += 1) {
    counted.push({ type: 'Bundle', code: 'DELETE', display: 'a deletion; nothing is deleted' });
  }

  const { entries, repeated, clashes } = distinct(source.entries);
  account.repeated = repeated;
  for (const clash of clashes) {
    fail(
      clash.entry,
      `has the same id as ${clash.first.place} but other content; the first was read`,
    );
    account.failed += 1;
  }

  const references = indexReferences(entries);
  const people = new Map<string, Person>();
  for (const entry of entries.filter((one) => one.type === 'Patient')) {
    const read = readPatient(entry, options.enrolledOn, today);
    read.problems.forEach((problem) => fail(entry, problem));
    read.remarks.forEach((remark) =>
      counted.push({ type: 'Patient', code: 'deceasedBoolean', display: remark }),
    );
    account[read.details ? 'used' : 'failed'] += 1;
    people.set(entry.key, {
      entry,
      identifiers: read.identifiers,
      details: read.details,
      readings: [],
    });
  }

  const subjects = new Map<Entry, string>();
  const world: World = {
    references,
    today,
    memberKeys: memberKeys(entries, references),
    birthDateOf: (entry) => people.get(subjects.get(entry) ?? '')?.details?.birthDate ?? null,
  };

  for (const entry of entries) {
    if (entry.type === 'Patient') continue;
    const reader = readerOf(entry.type);
    if (!reader) {
      counted.push(countedItem(entry.type, listedBy(entry)));
      account.counted += 1;
      continue;
    }
    try {
      const person = personOf(entry, references, people);
      if (person) subjects.set(entry, person.key);
      const read = person ? reader(entry, world) : aboutNobody(entry);
      if (person) person.person.readings.push(read);
      else counted.push(...read.counted);
      account[outcome(read)] += 1;
    } catch (error) {
      account.failed += 1;
      // A broken resource must not stop the rest, whatever is wrong with it.
      fail(entry, error instanceof Unreadable ? error.message : 'it cannot be read');
    }
  }

  const places = new Map(entries.map((entry) => [entry.key, entry.place]));
  const failFact = (key: string, message: string) =>
    errors.push({ file, place: places.get(key.split('#')[0] ?? '') ?? key, message });
  const patients = [...people.values()].flatMap((person): FhirPatient[] => {
    const facts = factsOf(person, today, counted, failFact);
    const { identifiers, details } = person;
    return details === null && facts.length === 0 ? [] : [{ identifiers, details, facts }];
  });
  return { patients, notUnderstood: tally(counted), errors, account };
}

function outcome(read: Reading): 'used' | 'counted' {
  const used =
    read.partOfOther ||
    [read.facts, read.prescriptions, read.episodes, read.halves].some((part) => part.length > 0);
  return used ? 'used' : 'counted';
}

function aboutNobody(entry: Entry): Reading {
  return reading({ counted: [countedItem(entry.type, listedBy(entry), 'is not about a patient')] });
}

/** The facts of one person, checked against the record's own schema, each key once. */
function factsOf(
  person: Person,
  today: Day,
  counted: Counted[],
  fail: (key: string, message: string) => void,
): DraftFact[] {
  const all = person.readings;
  const pressures = pairPressures(all.flatMap((one) => one.halves));
  counted.push(...all.flatMap((one) => [...one.counted, ...one.remarks]), ...pressures.alone);
  const drafts = [
    ...all.flatMap((one) => one.facts),
    ...pressures.facts,
    ...conditionFacts(all.flatMap((one) => one.episodes)),
    ...doseFacts(
      all.flatMap((one) => one.prescriptions),
      today,
    ),
  ];
  const byKey = new Map<string, DraftFact>();
  for (const draft of drafts) {
    const checked = draftFactSchema.safeParse(draft);
    if (!checked.success) {
      const issue = checked.error.issues[0];
      fail(draft.importKey ?? '', issue?.message ?? 'the value cannot be recorded');
    } else if (!byKey.has(checked.data.importKey ?? '')) {
      byKey.set(checked.data.importKey ?? '', checked.data);
    }
  }
  return [...byKey.values()];
}

/** Each resource once. Of several versions the newest is kept; a history lists the newest first. */
function distinct(entries: readonly Entry[]) {
  const kept = new Map<string, Entry>();
  const clashes: { entry: Entry; first: Entry }[] = [];
  let repeated = 0;
  for (const entry of entries) {
    const first = kept.get(entry.key);
    if (!first) {
      kept.set(entry.key, entry);
    } else if (first.fromHistory || isEqual(first, entry)) {
      repeated += 1;
    } else if (versionOf(entry) !== null && versionOf(first) !== null) {
      if ((versionOf(entry) ?? '') > (versionOf(first) ?? '')) kept.set(entry.key, entry);
      repeated += 1;
    } else {
      clashes.push({ entry, first });
    }
  }
  return { entries: [...kept.values()], repeated, clashes };
}

const isEqual = (a: Entry, b: Entry): boolean =>
  JSON.stringify(a.resource) === JSON.stringify(b.resource);

function versionOf(entry: Entry): string | null {
  return text(child(entry.resource, 'meta'), 'lastUpdated');
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

/**
 * The person a resource is about; null when it is about something else (a group, a device). Someone
 * whose Patient resource is not in the file is known by the reference. Throws {@link Unreadable}
 * when nobody is named: a result is never given to the only patient at hand by guess.
 */
function personOf(
  entry: Entry,
  references: ReferenceIndex,
  people: Map<string, Person>,
): { key: string; person: Person } | null {
  const reference = child(entry.resource, 'subject') ?? child(entry.resource, 'patient');
  const target = references.resolve(reference, entry);
  if (target && target.type !== 'Patient') return null;
  if (target?.entry) {
    const person = people.get(target.entry.key);
    if (person) return { key: target.entry.key, person };
  }
  if (target) {
    // A contained Patient is known by its identifiers alone.
    const contained = { ...entry, resource: target.resource, fullUrl: null, id: null };
    return known(people, patientIdentifiers(contained));
  }
  const names = namesOf(reference, entry).filter(
    (name) => !/^(Group|Device|Location)\//.test(name),
  );
  if (names.length === 0) {
    if (reference && text(reference, 'reference') !== null) return null;
    throw new Unreadable('it does not say which patient it is about');
  }
  return known(people, names.map(referenceIdentifier));
}

function known(people: Map<string, Person>, identifiers: Identifier[]) {
  if (identifiers.length === 0) throw new Unreadable('it does not say which patient it is about');
  const key = `? ${JSON.stringify(identifiers)}`;
  const person = people.get(key) ?? { entry: null, identifiers, details: null, readings: [] };
  people.set(key, person);
  return { key, person };
}
