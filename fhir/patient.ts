/** The Patient resource: who it is, and by which identifiers the sender knows them. */
import { say } from '../clinical/language/say.ts';
import type { Day } from '../clinical/day.ts';
import { isDay } from '../clinical/day.ts';
import { patientDetailsSchema, type PatientDetails, type Sex } from '../clinical/patient.ts';
import { dayAt, isFuture } from './calendar.ts';
import { concept, hasCode, status } from './coded.ts';
import { Unreadable, child, flag, list, text, texts, type Element } from './element.ts';
import { identifiersOf } from './references.ts';
import type { Entry } from './source.ts';

export type Identifier = { system: string; value: string };
export type PatientRead = {
  details: PatientDetails | null;
  identifiers: Identifier[];
  problems: string[];
  /** Something said that has no place in the record. */
  remarks: string[];
};

/** Best name first; old and maiden names only when there is no other. */
const NAME_USES = ['official', 'usual', '', 'nickname', 'temp', 'anonymous', 'maiden', 'old'];
/** Patient numbers of a clinic or hospital come before national and other numbers. */
const PATIENT_NUMBER_TYPES = ['MR', 'MRT', 'PI', 'PT'];
const MOST_IDENTIFIERS = 20;

/** Reads a Patient. A birth date that is partial or impossible is left unknown and reported. */
export function readPatient(entry: Entry, enrolledOn: Day, today: Day): PatientRead {
  const problems: string[] = [];
  const { resource } = entry;
  const birthDate = orProblem(() => fullBirthDate(resource, today), problems);
  const diedOn = orProblem(() => dayAt(resource, 'deceasedDateTime'), problems);
  const details = patientDetailsSchema.safeParse({
    name: nameOf(resource) ?? `(no name) ${entry.id ?? ''}`.trim(),
    number: numberOf(entry),
    birthDate,
    sex: sexOf(resource),
    enrolledOn,
    diedOn: diedOn !== null && isFuture(diedOn, today) ? null : diedOn,
  });
  if (!details.success) problems.push(details.error.issues[0]?.message ?? say`cannot be read`);
  const diedUndated = flag(resource, 'deceasedBoolean') === true && diedOn === null;
  return {
    details: details.success ? details.data : null,
    identifiers: patientIdentifiers(entry),
    problems,
    remarks: diedUndated ? [say`said to have died, without a date`] : [],
  };
}

/**
 * The identifiers of a patient, the most reliable first: patient numbers, other identifiers, then
 * the resource's own address or id, which is how other files of the same sender refer to it.
 * Identifiers alone do not prove identity: senders do give one test number to several people, so
 * the caller compares name and birth date as well ({@link ./same-person.ts}).
 */
export function patientIdentifiers(entry: Entry): Identifier[] {
  const isNumber = (one: Element) => hasCode(concept(one, 'type'), PATIENT_NUMBER_TYPES);
  const current = list(entry.resource, 'identifier').filter((one) => status(one, 'use') !== 'old');
  const numbers = current.filter(isNumber);
  const others = current.filter((one) => !isNumber(one));
  // Passport, licence and social security numbers are not needed once there is a patient number.
  const kept = numbers.length > 0 ? others.filter((one) => !child(one, 'type')) : others;
  const ordered = [...numbers, ...kept];
  const business = identifiersOf({ identifier: ordered });
  const addresses = [entry.fullUrl, entry.id === null ? null : `Patient/${entry.id}`]
    .filter((name) => name !== null)
    .filter((name) => !name.includes('?') && name !== 'Patient')
    .map(referenceIdentifier);
  const all = [...business, ...addresses];
  const distinct = new Map(all.map((one) => [`${one.system}|${one.value}`, one]));
  return [...distinct.values()].slice(0, MOST_IDENTIFIERS);
}

/**
 * The identifier for a patient known only by a reference. UUIDs and URLs are unique everywhere; a
 * bare `Patient/123` is so only within one sender's files.
 */
export function referenceIdentifier(name: string): Identifier {
  const uuid = /^(?:urn:uuid:|Patient\/)([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/i.exec(
    name,
  )?.[1];
  if (uuid !== undefined)
    return { system: 'urn:ietf:rfc:3986', value: `urn:uuid:${uuid.toLowerCase()}` };
  const conditional = /^Patient\?identifier=([^|]*)\|(.*)$/.exec(name);
  if (conditional) return { system: conditional[1] ?? '', value: conditional[2] ?? '' };
  if (/^[a-z][a-z0-9+.-]*:/i.test(name)) return { system: 'urn:ietf:rfc:3986', value: name };
  return { system: 'urn:dorso:fhir-reference', value: name };
}

function fullBirthDate(resource: Element, today: Day): Day | null {
  const written = text(resource, 'birthDate');
  if (written === null) return null;
  if (/^\d{4}(-\d{2})?$/.test(written)) {
    // Ages decide doses and limits: half a birth date is no birth date.
    throw new Unreadable(
      say`the birth date "${written}" is not complete; the age stays unknown until it is entered`,
    );
  }
  if (!isDay(written) || isFuture(written, today)) {
    throw new Unreadable(say`the birth date "${written.slice(0, 40)}" cannot be; it stays unknown`);
  }
  return written;
}

function orProblem<T>(read: () => T, problems: string[]): T | null {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    problems.push(error.message);
    return null;
  }
}

/** First given name and family name, as people are called; middle names are left out. */
function nameOf(resource: Element): string | null {
  const names = list(resource, 'name');
  const rank = (name: Element) => {
    const at = NAME_USES.indexOf(status(name, 'use'));
    return at < 0 ? NAME_USES.length : at;
  };
  const best = names
    .filter((name) => wholeName(name) !== null)
    .toSorted((a, b) => rank(a) - rank(b))[0];
  return best ? wholeName(best) : null;
}

function wholeName(name: Element): string | null {
  const family = text(name, 'family');
  const parts = [texts(name, 'given')[0], family].filter(
    (part) => part !== null && part !== undefined,
  );
  const whole = family === null ? (text(name, 'text') ?? parts.join(' ')) : parts.join(' ');
  return whole.slice(0, 200).trim() || null;
}

function numberOf(entry: Entry): string {
  const ids = list(entry.resource, 'identifier');
  const typed = ids.find((one) => hasCode(concept(one, 'type'), PATIENT_NUMBER_TYPES));
  const number = text(typed ?? ids[0] ?? null, 'value') ?? entry.id ?? '';
  return number.slice(0, 60).trim();
}

function sexOf(resource: Element): Sex {
  const gender = status(resource, 'gender');
  return gender === 'female' || gender === 'male' ? gender : 'unknown';
}
