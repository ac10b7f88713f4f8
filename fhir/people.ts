/** The people a file is about, and which of them each resource belongs to. */
import { say } from '../clinical/language/say.ts';
import { isDay, type Day } from '../clinical/day.ts';
import type { PatientDetails } from '../clinical/patient.ts';
import { Unreadable, child, text } from './element.ts';
import { patientIdentifiers, referenceIdentifier, type Identifier } from './patient.ts';
import { namesOf, type ReferenceIndex } from './references.ts';
import type { Entry } from './source.ts';
import { nothingStated, type Stated } from './stated.ts';

export type Person = {
  identifiers: Identifier[];
  /** Null for someone whose Patient resource is not in the file. */
  details: PatientDetails | null;
  /** Also of someone whose Patient resource is in another file of the import. */
  birthDate: Day | null;
  stated: Stated;
};

/** People by the key of their Patient resource, or by what is known of them. */
export type People = Map<string, Person>;

/**
 * The person a resource is about; null when it is about something else (a group, a device). Someone
 * whose Patient resource is not in the file is known by the reference. Throws {@link Unreadable}
 * when nobody is named: a result is never given to the only patient at hand by guess.
 */
export function personOf(entry: Entry, references: ReferenceIndex, people: People): Person | null {
  const reference = child(entry.resource, 'subject') ?? child(entry.resource, 'patient');
  const target = references.resolve(reference, entry);
  if (target && target.type !== 'Patient') return null;
  const person = target?.entry ? people.get(target.entry.key) : undefined;
  if (person) return person;
  if (target?.entry) {
    return known(people, patientIdentifiers(target.entry), birthDateOf(target.entry));
  }
  if (target) {
    // A contained Patient is known by its identifiers alone.
    const contained = { ...entry, resource: target.resource, fullUrl: null, id: null };
    return known(people, patientIdentifiers(contained));
  }
  const names = namesOf(reference, entry).filter((name) => !name.startsWith('#'));
  const persons = names.filter(
    (name) => !/(^|\/)(Group|Device|Location|Substance|Medication)\//.test(name),
  );
  if (names.length > 0 && persons.length === 0) return null;
  return known(people, persons.map(referenceIdentifier));
}

function birthDateOf({ resource }: Entry): Day | null {
  const written = text(resource, 'birthDate') ?? '';
  return isDay(written) ? written : null;
}

function known(people: People, identifiers: Identifier[], birthDate: Day | null = null): Person {
  if (identifiers.length === 0)
    throw new Unreadable(say`it does not say which patient it is about`);
  const key = `? ${JSON.stringify(identifiers)}`;
  const person = people.get(key) ?? {
    identifiers,
    details: null,
    birthDate,
    stated: nothingStated(),
  };
  people.set(key, person);
  return person;
}
