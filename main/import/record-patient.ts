/** Takes one person's imported statements into the record: only what is new or has changed. */
import { basename } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { Fact } from '../../clinical/facts.ts';
import type { Patient, PatientDetails } from '../../clinical/patient.ts';
import type { OpenRecord } from '../../db/index.ts';
import { own } from '../../fhir/export/resource.ts';
import { compare, type Identifier } from './identity.ts';
import type { IncomingPatient } from './merge-patients.ts';
import { asIncoming, type IncomingOwn } from './own-patients.ts';
import { recordOwnFacts } from './record-own.ts';
import { vanishedDoses } from './vanished-doses.ts';
import { whatIsNew } from './what-is-new.ts';

/** `problems`: what was left out, in words; the rest was recorded. */
export type Recorded = {
  isNew: boolean;
  /** Nothing was taken over, because it could not be told who this is. */
  isLeftOut: boolean;
  added: Fact[];
  alreadyThere: number;
  problems: string[];
};

/**
 * Finds the person by their identifiers, or adds them, and appends their facts in one transaction
 * with its audit entry. Who cannot be told for sure is left out with the reason: mixing two people's
 * facts is worse than importing none of them.
 */
export function recordPatient(record: OpenRecord, incoming: IncomingPatient): Recorded {
  const settled = settlePatient(record, incoming);
  if ('why' in settled) return leftOut(settled.why);
  const { patient, isNew } = settled;
  const news = whatIsNew(record, patient.id, incoming.facts);
  const file = basename(incoming.files.at(-1) ?? '');
  const facts = [
    ...news.toAppend,
    ...vanishedDoses(record.facts(patient.id), incoming.facts, file),
  ];
  const appended =
    facts.length === 0
      ? []
      : record.appendFacts({ patientId: patient.id, facts, visitOn: null, action: 'import' }).facts;
  return {
    isNew,
    isLeftOut: false,
    added: appended,
    alreadyThere: news.alreadyThere + incoming.repeats,
    problems: news.problems,
  };
}

/** As {@link recordPatient}, for a patient of our own export. */
export function recordOwnPatient(record: OpenRecord, incoming: IncomingOwn): Recorded {
  const here = record.patient(incoming.id);
  const settled = here
    ? { patient: here, isNew: false }
    : settlePatient(record, asIncoming(incoming));
  if ('why' in settled) return leftOut(settled.why);
  const news = recordOwnFacts(record, settled.patient.id, incoming.facts);
  return { isNew: settled.isNew, isLeftOut: false, ...news };
}

type Settled = { patient: Patient; isNew: boolean } | { why: string };

/** The patient of the record who this is, revised or added; or why that cannot be told. */
function settlePatient(record: OpenRecord, incoming: IncomingPatient): Settled {
  const known = knownAs(record, incoming);
  const doubtful = known.find(({ verdict }) => verdict === 'doubtful');
  if (doubtful) {
    const why =
      'the same source entry describes a person of another name or birth date in the record; compare both';
    return { why };
  }
  const [same, ...more] = known.filter(({ verdict }) => verdict === 'same');
  if (more.length > 0) return { why: 'its identifiers belong to several patients of the record' };
  const patient = same ? revised(record, same.patient, incoming.details) : added(record, incoming);
  if (patient) return { patient, isNew: !same };
  return { why: 'referred to, but described neither in the files nor in the record' };
}

/** The patients of the record who have one of the identifiers, and whether they are this person. */
function knownAs(record: OpenRecord, { identifiers, details }: IncomingPatient) {
  const byPatient = new Map<string, Identifier[]>();
  for (const identifier of identifiers) {
    const id = patientBy(record, identifier);
    if (id !== null) byPatient.set(id, [...(byPatient.get(id) ?? []), identifier]);
  }
  return [...byPatient].flatMap(([id, shared]) => {
    const patient = record.patient(id);
    if (!patient) return [];
    const verdict = details ? compare(patient, details, shared) : ('same' as const);
    return [{ patient, verdict }];
  });
}

/** An export of this very record names its patients by their ids in it. */
function patientBy(record: OpenRecord, { system, value }: Identifier): string | null {
  if (system === own.patient && record.patient(value)) return value;
  return record.patientByIdentifier(system, value);
}

/** An identifier that another patient has already does not identify this one. */
function added(record: OpenRecord, { details, identifiers }: IncomingPatient): Patient | null {
  if (!details) return null;
  const free = identifiers.filter(
    ({ system, value }) => record.patientByIdentifier(system, value) === null,
  );
  return record.addPatient(details, free);
}

/** What the files now say of the person; what they do not know stays, and so does day 0. */
function revised(record: OpenRecord, known: Patient, met: PatientDetails | null): Patient {
  if (!met) return known;
  const { id, ...before } = known;
  const now: PatientDetails = {
    name: met.name,
    number: met.number === '' ? before.number : met.number,
    birthDate: met.birthDate ?? before.birthDate,
    sex: met.sex === 'unknown' ? before.sex : met.sex,
    enrolledOn: before.enrolledOn,
    diedOn: met.diedOn ?? before.diedOn,
  };
  if (isDeepStrictEqual(before, now)) return known;
  record.reviseDetails(id, now);
  return { id, ...now };
}

function leftOut(why: string): Recorded {
  const problems = [`${why}; nothing was taken over`];
  return { isNew: false, isLeftOut: true, added: [], alreadyThere: 0, problems };
}
