/** Puts together what several files say of one person. */
import type { DraftFact } from '../../clinical/facts.ts';
import type { PatientDetails } from '../../clinical/patient.ts';
import type { FhirPatient } from '../../fhir/import.ts';

/** One person as all files of an import know them. `details` null: only referred to, never described. */
export type IncomingPatient = {
  identifiers: { system: string; value: string }[];
  details: PatientDetails | null;
  facts: DraftFact[];
  /** Facts left out because the same source entry was met again in this import. */
  repeats: number;
  /** The files this person was met in, in reading order. */
  files: string[];
};

/**
 * People who share an identifier are one person. Where two files describe the same thing, the later
 * file counts: files are read in the order in which they were named.
 */
export function mergePatients(
  met: readonly { file: string; patient: FhirPatient }[],
): IncomingPatient[] {
  const byIdentifier = new Map<string, IncomingPatient>();
  const people = new Set<IncomingPatient>();
  for (const { file, patient } of met) {
    const keys = patient.identifiers.map(({ system, value }) => `${system}|${value}`);
    const known = [...new Set(keys.flatMap((key) => byIdentifier.get(key) ?? []))];
    const merged = [...known, { ...patient, repeats: 0, files: [file] }].reduce(join);
    for (const earlier of known) people.delete(earlier);
    people.add(merged);
    for (const { system, value } of merged.identifiers)
      byIdentifier.set(`${system}|${value}`, merged);
  }
  return [...people].map(withoutRepeats);
}

function join(earlier: IncomingPatient, later: IncomingPatient): IncomingPatient {
  return {
    identifiers: [
      ...earlier.identifiers,
      ...later.identifiers.filter(
        ({ system, value }) =>
          !earlier.identifiers.some((known) => known.system === system && known.value === value),
      ),
    ],
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
