/** Takes one person's imported statements into the record: only what is new or has changed. */
import { isDeepStrictEqual } from 'node:util';
import { draftFactSchema, type DraftFact, type Fact } from '../../clinical/facts.ts';
import type { Patient, PatientDetails } from '../../clinical/patient.ts';
import type { OpenRecord } from '../../db/index.ts';
import type { IncomingPatient } from './merge-patients.ts';

/** `problems`: what was left out, in words; the rest was recorded. */
export type Recorded = {
  isNew: boolean;
  added: Fact[];
  alreadyThere: number;
  problems: string[];
};

/**
 * Finds the person by any identifier, or adds them, and appends their facts in one transaction with
 * its audit entry. A person who matches two patients of the record, or one who is plainly somebody
 * else, is left out with the reason: mixing two people's facts is worse than importing none.
 */
export function recordPatient(record: OpenRecord, incoming: IncomingPatient): Recorded {
  const known = knownAs(record, incoming);
  if (known.length > 1) return refused('its identifiers belong to two patients of the record');
  const [patientId] = known;
  const earlier = patientId === undefined ? null : record.patient(patientId);
  if (earlier && incoming.details && isSomebodyElse(earlier, incoming.details)) {
    return refused(
      'its identifier belongs to a patient of another name, birth date and sex; check both',
    );
  }
  const patient = earlier ? revised(record, earlier, incoming.details) : added(record, incoming);
  if (!patient) {
    return refused(
      'these entries refer to a patient described neither in the files nor in the record',
    );
  }
  if (earlier) record.addIdentifiers(patient.id, incoming.identifiers);
  return { isNew: earlier === null, ...appendNew(record, patient, incoming) };
}

function knownAs(record: OpenRecord, { identifiers }: IncomingPatient): string[] {
  const ids = identifiers.map(({ system, value }) => record.patientByIdentifier(system, value));
  return [...new Set(ids.filter((id) => id !== null))];
}

/** One difference is a correction of the same person; three are another person. */
function isSomebodyElse(known: Patient, met: PatientDetails): boolean {
  return (
    known.name !== met.name &&
    known.birthDate !== null &&
    met.birthDate !== null &&
    known.birthDate !== met.birthDate &&
    known.sex !== met.sex
  );
}

function added(record: OpenRecord, incoming: IncomingPatient): Patient | null {
  return incoming.details ? record.addPatient(incoming.details, incoming.identifiers) : null;
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

function appendNew(record: OpenRecord, patient: Patient, incoming: IncomingPatient) {
  const earlierByKey = record.factsByImportKey(patient.id);
  const successors = successorsOf(record.facts(patient.id));
  const toAppend: DraftFact[] = [];
  const problems: string[] = [];
  let alreadyThere = incoming.repeats;
  for (const met of incoming.facts) {
    const parsed = draftFactSchema.safeParse(met);
    if (!parsed.success) {
      problems.push(`${met.importKey ?? met.statement.kind}: ${parsed.error.issues[0]?.message}`);
      continue;
    }
    const draft = parsed.data;
    const earlier = draft.importKey === null ? undefined : earlierByKey.get(draft.importKey);
    if (!earlier) toAppend.push(draft);
    else if (sameContent(earlier, draft)) alreadyThere += 1;
    else toAppend.push({ ...draft, replaces: lastOf(earlier, successors).id });
  }
  const appended =
    toAppend.length === 0
      ? []
      : record.appendFacts({
          patientId: patient.id,
          facts: toAppend,
          visitOn: null,
          action: 'import',
        }).facts;
  return { added: appended, alreadyThere, problems };
}

function sameContent(earlier: Fact, draft: DraftFact): boolean {
  return earlier.on === draft.on && isDeepStrictEqual(earlier.statement, draft.statement);
}

function successorsOf(facts: readonly Fact[]): Map<string, Fact> {
  return new Map(facts.flatMap((fact) => (fact.replaces === null ? [] : [[fact.replaces, fact]])));
}

/** The end of a chain of corrections: a clinician may have corrected what was imported. */
function lastOf(fact: Fact, successors: ReadonlyMap<string, Fact>): Fact {
  let last = fact;
  for (let next = successors.get(last.id); next; next = successors.get(last.id)) last = next;
  return last;
}

function refused(why: string): Recorded {
  return { isNew: false, added: [], alreadyThere: 0, problems: [why] };
}
