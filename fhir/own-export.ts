/** Takes what Dorso itself has exported: every fact exactly, whatever FHIR has resources for. */
import type { PatientDetails } from '../clinical/patient.ts';
import { own } from './export/resource.ts';
import { ownContent, type CarriedFact } from './export/seal.ts';
import { patientIdentifiers, type Identifier } from './patient.ts';
import type { Entry } from './source.ts';

/** A patient of a Dorso record, with the facts in the order in which they were recorded. */
export type OwnPatient = {
  /** Id in the record where the patient was first added. */
  id: string;
  identifiers: Identifier[];
  /** Null where the file has only facts of the patient. */
  details: PatientDetails | null;
  facts: CarriedFact[];
};

export type Own = {
  patients: OwnPatient[];
  /** Resources that are taken completely; they need no other reader. */
  taken: ReadonlySet<Entry>;
  /** Resources of ours that somebody has changed: read like any other sender's. */
  changed: ReadonlySet<Entry>;
};

/** Sorts out our own resources and what they carry. */
export function ownIn(entries: readonly Entry[]): Own {
  const patients = new Map<string, OwnPatient>();
  const taken = new Set<Entry>();
  const changed = new Set<Entry>();
  const patientOf = (id: string): OwnPatient => {
    const identifiers = [{ system: own.patient, value: id }];
    const patient = patients.get(id) ?? { id, identifiers, details: null, facts: [] };
    patients.set(id, patient);
    return patient;
  };
  for (const entry of entries) {
    const content = ownContent(entry.resource);
    if (!content) continue;
    if (content.changed) {
      changed.add(entry);
      continue;
    }
    taken.add(entry);
    if (content.patient) {
      const patient = patientOf(content.patient.id);
      patient.details = content.patient.details;
      const others = patientIdentifiers(entry).filter(({ system }) => system !== own.patient);
      patient.identifiers.push(...others);
    }
    for (const fact of content.facts) patientOf(fact.patient).facts.push(fact);
  }
  return { patients: [...patients.values()].map(inOrder), taken, changed };
}

/** Ids are in the order of recording; a fact that two files tell is one fact. */
function inOrder(patient: OwnPatient): OwnPatient {
  const byId = new Map(patient.facts.map((fact) => [fact.id, fact]));
  return { ...patient, facts: [...byId.values()].toSorted((a, b) => (a.id < b.id ? -1 : 1)) };
}
