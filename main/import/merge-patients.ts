/** Puts together what several files say of one person. */
import type { DraftFact } from '../../clinical/facts.ts';
import type { PatientDetails } from '../../clinical/patient.ts';
import type { FhirPatient } from '../../fhir/import.ts';
import { compare, keyOf, sharedBy, type Identifier } from './identity.ts';

/** One person as all files of an import know them. `details` null: only referred to, never described. */
export type IncomingPatient = {
  identifiers: Identifier[];
  details: PatientDetails | null;
  facts: DraftFact[];
  /** Facts left out because the same source entry was met again in this import. */
  repeats: number;
  /** The files this person was met in, in reading order. */
  files: string[];
};

/**
 * People who share an identifier, and whose descriptions do not speak against it, are one person.
 * Where two files describe the same thing, the later file counts: files are read in the order in
 * which they were named.
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
  return [...people].map(withoutRepeats);
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
  const more = later.identifiers.filter((one) => sharedBy([one], earlier.identifiers).length === 0);
  return {
    identifiers: [...earlier.identifiers, ...more],
    details: later.details ?? earlier.details,
    facts: [...earlier.facts, ...later.facts],
    repeats: 0,
    files: [...new Set([...earlier.files, ...later.files])],
  };
}

function withoutRepeats(person: IncomingPatient): IncomingPatient {
  const byKey = new Map<string, DraftFact>();
  const unkeyed: DraftFact[] = [];
  for (const fact of person.facts) {
    if (fact.importKey === null) unkeyed.push(fact);
    else byKey.set(fact.importKey, fact);
  }
  const facts = [...byKey.values(), ...unkeyed];
  return { ...person, facts, repeats: person.facts.length - facts.length };
}
