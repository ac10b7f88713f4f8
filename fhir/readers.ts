/** Which reader reads which resource type. Types not listed are counted by type and code. */
import { readAdverseEvent } from './adverse-event.ts';
import { readAllergy } from './allergy.ts';
import { concept, words, type Concept } from './coded.ts';
import { readCondition } from './condition.ts';
import { readMedication } from './medication.ts';
import { readObservation } from './observation.ts';
import { readQuestionnaire } from './questionnaire.ts';
import type { Reading, World } from './reading.ts';
import type { Entry } from './source.ts';
import { readCarePlan, readProcedure, readServiceRequest } from './therapy.ts';

export type Reader = (entry: Entry, world: World) => Reading;

const readers: ReadonlyMap<string, Reader> = new Map([
  ['Observation', readObservation],
  ['Condition', readCondition],
  ['MedicationRequest', readMedication],
  ['MedicationStatement', readMedication],
  ['Procedure', readProcedure],
  ['ServiceRequest', readServiceRequest],
  ['CarePlan', readCarePlan],
  ['QuestionnaireResponse', readQuestionnaire],
  ['AllergyIntolerance', readAllergy],
  ['AdverseEvent', readAdverseEvent],
]);

/** The reader of a resource type, or null for types that Dorso does not use. */
export function readerOf(type: string): Reader | null {
  return readers.get(type) ?? null;
}

/** The concept by which a resource of an unused type is listed. */
export function listedBy(entry: Entry): Concept {
  const keys = ['code', 'vaccineCode', 'medicationCodeableConcept'];
  const found = keys.map((key) => concept(entry.resource, key)).find((one) => words(one) !== '');
  return found ?? { codings: [], text: '' };
}
