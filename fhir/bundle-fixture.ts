/** Small FHIR files for the tests of the import. */
import { day } from '../clinical/day.ts';
import type { DraftFact, FactKind, Statement } from '../clinical/facts.ts';
import { importFhirText, type FhirImport } from './import.ts';

export const today = day('2026-11-23');

export const patient = {
  resourceType: 'Patient',
  id: 'p1',
  name: [{ use: 'official', family: 'Berg', given: ['Ada'] }],
  gender: 'female',
  birthDate: '1960-02-29',
};
export const subject = { reference: 'Patient/p1' };
export const loinc = (code: string, display = '') => ({
  coding: [{ system: 'http://loinc.org', code, display }],
});
export const snomed = (code: string, display = '') => ({
  coding: [{ system: 'http://snomed.info/sct', code, display }],
});
export const quantity = (value: number, unit?: string) =>
  unit === undefined ? { value } : { value, unit, code: unit };

/** A collection Bundle of the patient and the resources, as text. */
export function bundle(...resources: unknown[]): string {
  return JSON.stringify({
    resourceType: 'Bundle',
    type: 'collection',
    entry: [patient, ...resources].map((resource) => ({ resource })),
  });
}

/** Reads resources of the one patient. */
export function read(...resources: unknown[]): FhirImport {
  return importFhirText('test.json', bundle(...resources), { enrolledOn: today });
}

/** All facts of a file. */
export const factsIn = (result: FhirImport): DraftFact[] =>
  result.patients.flatMap((one) => one.facts);

/** The statements of one kind, with their days. */
export function statements<K extends FactKind>(
  result: FhirImport,
  kind: K,
): (Extract<Statement, { kind: K }> & { on: string })[] {
  return factsIn(result).flatMap(({ on, statement }) =>
    isOf(statement, kind) ? [{ ...statement, on }] : [],
  );
}

function isOf<K extends FactKind>(
  statement: Statement,
  kind: K,
): statement is Extract<Statement, { kind: K }> {
  return statement.kind === kind;
}

/** An Observation of the patient. */
export const observation = (code: unknown, rest: object) => ({
  resourceType: 'Observation',
  id: 'o1',
  status: 'final',
  code,
  subject,
  effectiveDateTime: '2024-03-01',
  ...rest,
});

/** A prescription of a product by its clinical drug text. */
export const prescription = (product: string, rest: object = {}) => ({
  resourceType: 'MedicationRequest',
  id: 'm1',
  status: 'active',
  intent: 'order',
  subject,
  authoredOn: '2024-01-10',
  medicationCodeableConcept: { text: product },
  ...rest,
});
