/** The patient, and those who recorded, as resources. */
import type { Patient } from '../../clinical/patient.ts';
import { fhirText, own, type JsonObject, type Resource } from './resource.ts';
import { sealed, sealedPatient } from './seal.ts';

/** Someone who records. */
export type Author = { id: string; name: string };
export type Identifier = { system: string; value: string };

/** The Patient, with every identifier by which other systems know them. */
export function patientResource(patient: Patient, identifiers: readonly Identifier[]): Resource {
  const { id, ...details } = patient;
  const number = fhirText(details.number);
  const known = identifiers.filter(({ system, value }) => system !== own.patient || value !== id);
  const resource: Resource = {
    resourceType: 'Patient',
    id,
    identifier: [
      ...(number === undefined
        ? []
        : [
            {
              type: {
                coding: [{ system: 'http://terminology.hl7.org/CodeSystem/v2-0203', code: 'MR' }],
              },
              system: own.patientNumber,
              value: number,
            },
          ]),
      { system: own.patient, value: id },
      ...known.map(({ system, value }) => ({ system, value })),
    ],
    name: [nameOf(details.name)],
    gender: details.sex,
    birthDate: details.birthDate ?? undefined,
    deceasedDateTime: details.diedOn ?? undefined,
  };
  return sealedPatient(resource, id, details);
}

/** The whole name is the text; its last word is taken for the family name, as peers want one. */
function nameOf(name: string): JsonObject {
  const text = fhirText(name) ?? '(no name)';
  const words = text.split(' ').filter((word) => word !== '');
  const family = words.at(-1);
  const given = words.slice(0, -1).join(' ');
  return { use: 'official', text, family, given: given === '' ? undefined : [given] };
}

/** Those who recorded, as far as they are known. */
export function practitionerResources(authors: readonly Author[]): Resource[] {
  return authors.map(({ id, name }) =>
    sealed({ resourceType: 'Practitioner', id, name: [{ text: fhirText(name) ?? '(no name)' }] }),
  );
}
