/** Puts together what several files say of one person. */
import type { PatientDetails } from '../../clinical/patient.ts';
import type { FhirPatient } from '../../fhir/import.ts';
import { isNewer } from '../../fhir/import-key.ts';
import { mergeStated, type Stated } from '../../fhir/stated.ts';
import { compare, keyOf, sharedBy, type Identifier } from './identity.ts';

/** One person as all files of an import know them. `details` null: only referred to, never described. */
export type IncomingPatient = {
  identifiers: Identifier[];
  details: PatientDetails | null;
  /** How new the source says the description is. */
  stamp: string | null;
  stated: Stated;
  /** Facts left out because the same source entry was met again in this import. */
  repeats: number;
  /** The files this person was met in, in reading order. */
  files: string[];
};

/**
 * People who share an identifier, and whose descriptions do not speak against it, are one person.
 * Where two files describe the same thing, the later file counts: files are read in the order in
 * which they were named. Where the source says how new each is, the newer counts.
 */
export function mergePatients(
  met: readonly { file: string; patient: FhirPatient }[],
): IncomingPatient[] {
  const people = new Set<IncomingPatient>();
  const byIdentifier = new Map<string, Set<IncomingPatient>>();
  // Those who are described come first: whoever is only referred to is then one of them.
  const described = met.filter(({ patient }) => patient.details !== null);
  const referredTo = met.filter(({ patient }) => patient.details === null);
  for (const { file, patient } of [...described, ...referredTo]) {
    const incoming: IncomingPatient = { ...patient, repeats: 0, files: [file] };
    const same = sharing(byIdentifier, patient.identifiers).filter((one) => fits(one, incoming));
    // A reference that fits several people belongs to none of them for sure.
    const ambiguous = patient.details === null && same.length > 1;
    const merged = [...(ambiguous ? [] : same), incoming].reduce(join);
    if (!ambiguous) same.forEach((one) => forget(people, byIdentifier, one));
    people.add(merged);
    for (const identifier of merged.identifiers) {
      const key = keyOf(identifier);
      byIdentifier.set(key, (byIdentifier.get(key) ?? new Set()).add(merged));
    }
  }
  return [...people];
}

type Index = Map<string, Set<IncomingPatient>>;

function sharing(index: Index, identifiers: readonly Identifier[]): IncomingPatient[] {
  return [...new Set(identifiers.flatMap((one) => [...(index.get(keyOf(one)) ?? [])]))];
}

function forget(people: Set<IncomingPatient>, index: Index, person: IncomingPatient): void {
  people.delete(person);
  for (const identifier of person.identifiers) index.get(keyOf(identifier))?.delete(person);
}

function fits(known: IncomingPatient, met: IncomingPatient): boolean {
  if (!known.details || !met.details) return true;
  const shared = sharedBy(known.identifiers, met.identifiers);
  return compare(known.details, met.details, shared) === 'same';
}

function join(earlier: IncomingPatient, later: IncomingPatient): IncomingPatient {
  const { stated, repeats } = mergeStated(earlier.stated, later.stated);
  const isOutdated = earlier.details !== null && isNewer(later.stamp, earlier.stamp) === false;
  const described = later.details === null || isOutdated ? earlier : later;
  const more = later.identifiers.filter((one) => sharedBy([one], earlier.identifiers).length === 0);
  return {
    identifiers: [...earlier.identifiers, ...more],
    details: described.details,
    stamp: described.stamp,
    stated,
    repeats: earlier.repeats + later.repeats + repeats,
    files: [...new Set([...earlier.files, ...later.files])],
  };
}
