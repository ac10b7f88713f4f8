/** Takes one person's imported statements into the record: only what is new or has changed. */
import { say } from '../../clinical/language/say.ts';
import type { Day } from '../../clinical/day.ts';
import type { Fact } from '../../clinical/facts.ts';
import type { Patient } from '../../clinical/patient.ts';
import {
  BadInput,
  NotAllowed,
  NotFound,
  OutOfRange,
  mayRole,
  type ImportingPatient,
  type OpenRecord,
} from '../../db/index.ts';
import { own } from '../../fhir/export/resource.ts';
import { factsStated } from '../../fhir/stated.ts';
import { detailsNews } from './details-news.ts';
import { compare, isBareReference, type Identifier } from './identity.ts';
import type { IncomingPatient } from './merge-patients.ts';
import { asIncoming, type IncomingOwn } from './own-patients.ts';
import { recordOwnFacts } from './record-own.ts';
import { whatIsNew } from './what-is-new.ts';

/** `problems`: what was left out, in words; the rest was recorded. */
export type Recorded = {
  isNew: boolean;
  /** Nothing was taken over, because it could not be told who this is, or the record refused it. */
  isLeftOut: boolean;
  added: Fact[];
  alreadyThere: number;
  retracted: number;
  problems: string[];
  remarks: string[];
  /** Details of a known patient that were taken over. */
  changed: string[];
};

/**
 * Finds the person by their identifiers, or adds them, and records all that is new of them in one
 * transaction with its audit entry. Who cannot be told for sure is left out with the reason: mixing
 * two people's facts is worse than importing none of them. So is whom the record refuses.
 */
export function recordPatient(record: OpenRecord, incoming: IncomingPatient, today: Day): Recorded {
  const settled = settlePatient(record, incoming);
  if ('why' in settled) return leftOut(settled.why);
  const { patient } = settled;
  const refused: string[] = [];
  const derived = factsStated(incoming.stated, today, (name, message) => {
    refused.push(`${name}: ${message}`);
  });
  const recorded = patient ? record.facts(patient.id) : [];
  const news = whatIsNew(recorded, incoming.stated, derived.facts);
  const unclear = derived.unclear.map(
    ({ medicine, since }) =>
      say`${medicine}: two open prescriptions since ${since}, one of which may replace the other; taken, amount not known`,
  );
  return refusing(record, () => {
    const isNothing = settled.isSettled && news.toAppend.length === 0;
    const { facts: added } = isNothing
      ? { facts: [] }
      : record.importPatient({ ...settled.importing, facts: news.toAppend });
    return {
      isNew: patient === null,
      isLeftOut: false,
      added,
      alreadyThere: news.alreadyThere + incoming.repeats,
      retracted: news.retracted,
      problems: [...refused, ...settled.problems, ...news.problems],
      remarks: [...unclear, ...news.remarks],
      changed: settled.changed,
    };
  });
}

/** As {@link recordPatient}, for a patient of our own export; each visit keeps an audit entry of its own. */
export function recordOwnPatient(record: OpenRecord, incoming: IncomingOwn): Recorded {
  const here = record.patient(incoming.id);
  const settled = here ? null : settlePatient(record, asIncoming(incoming));
  if (settled && 'why' in settled) return leftOut(settled.why);
  const recordAll = (): Recorded => {
    const known = here ?? settled?.patient ?? null;
    const patientId =
      settled && !settled.isSettled
        ? record.importPatient({ ...settled.importing, facts: [] }).patientId
        : (known?.id ?? '');
    const news = recordOwnFacts(record, patientId, incoming.facts);
    return {
      isNew: known === null,
      isLeftOut: false,
      ...news,
      retracted: 0,
      problems: [...(settled?.problems ?? []), ...news.problems],
      remarks: [],
      changed: settled?.changed ?? [],
    };
  };
  return refusing(record, () => record.together(recordAll));
}

/** What the record refuses of one person keeps that person out, whole, and nobody else. */
function refusing(record: OpenRecord, work: () => Recorded): Recorded {
  try {
    return work();
  } catch (error) {
    const isRefusal = [BadInput, NotAllowed, NotFound, OutOfRange].some(
      (refusal) => error instanceof refusal,
    );
    if (!isRefusal || !(error instanceof Error)) throw error;
    if (!mayRole(record.standing().role, 'record')) throw error;
    return leftOut(say`refused by the record (${error.message})`);
  }
}

type Settled = {
  /** Null for someone new. */
  patient: Patient | null;
  importing: Omit<ImportingPatient, 'facts'>;
  /** Known, and nothing new of who they are. */
  isSettled: boolean;
  problems: string[];
  changed: string[];
};

/** The patient of the record who this is, or what to add; or why that cannot be told. */
function settlePatient(record: OpenRecord, incoming: IncomingPatient): Settled | { why: string } {
  const { details, stamp } = incoming;
  const known = knownAs(record, incoming);
  const doubtful = known.find(({ verdict }) => verdict === 'doubtful');
  if (doubtful) {
    const why = say`the same source entry describes a person of another name or birth date in the record; compare both`;
    return { why };
  }
  const [same, ...more] = known.filter(({ verdict }) => verdict === 'same');
  if (more.length > 0)
    return { why: say`its identifiers belong to several patients of the record` };
  // An identifier that another patient has already does not identify this one.
  const identifiers = incoming.identifiers.filter((one) => patientBy(record, one) === null);
  if (same) {
    const { id: patientId } = same.patient;
    const news = details
      ? detailsNews(record.detailsHistory(patientId), details, stamp)
      : { details: null, changed: [], problems: [] };
    // Bare references are taken from a description only: elsewhere they may mean anybody.
    const added = details ? identifiers : identifiers.filter((one) => !isBareReference(one));
    return {
      patient: same.patient,
      importing: { patientId, details: news.details, identifiers: added },
      isSettled: news.details === null && added.length === 0,
      problems: news.problems,
      changed: news.changed,
    };
  }
  if (details) {
    const importing = { patientId: null, details, identifiers };
    return { patient: null, importing, isSettled: false, problems: [], changed: [] };
  }
  const isBare = incoming.identifiers.every(isBareReference);
  return {
    why: isBare
      ? say`known only by a short reference that other senders use too; import it together with its Patient`
      : say`referred to, but described neither in the files nor in the record`,
  };
}

/** The patients of the record who have one of the identifiers, and whether they are this person. */
function knownAs(record: OpenRecord, { identifiers, details }: IncomingPatient) {
  const byPatient = new Map<string, Identifier[]>();
  for (const identifier of identifiers) {
    // Another sender's Patient/1 is somebody else: without a description it proves nothing.
    if (!details && isBareReference(identifier)) continue;
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

function leftOut(why: string): Recorded {
  return {
    isNew: false,
    isLeftOut: true,
    added: [],
    alreadyThere: 0,
    retracted: 0,
    problems: [say`${why}; nothing was taken over`],
    remarks: [],
    changed: [],
  };
}
