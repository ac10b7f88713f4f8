/** Building FHIR resources: their JSON, references, concepts and texts. */
import type { Day } from '../../clinical/day.ts';

/** JSON to be written; what is undefined is left out. */
export type Json = string | number | boolean | null | undefined | readonly Json[] | JsonObject;
export type JsonObject = { readonly [key: string]: Json };
export type Resource = JsonObject & { readonly resourceType: string; readonly id: string };

/** Our own names. They never change: what was exported once must be understood for ever. */
export const own = {
  patient: 'urn:dorso:patient',
  patientNumber: 'urn:dorso:patient-number',
  workstation: 'urn:dorso:workstation',
  prompt: 'urn:dorso:prompt',
  rule: 'urn:dorso:rule:',
  codes: 'urn:dorso:codes:',
} as const;

/**
 * The address under which a resource stands in a Bundle. The server does not exist (RFC 2606): it
 * makes relative references resolve within the file, and nowhere else.
 */
export const fullUrl = ({ resourceType, id }: Resource): string =>
  `https://dorso.invalid/fhir/${resourceType}/${id}`;

export const referenceTo = ({ resourceType, id }: Resource): JsonObject => ({
  reference: `${resourceType}/${id}`,
});

/** A code of our own, of one of the lists of fhir/export/README.md. */
export const ownCoding = (list: string, code: string, display?: string): JsonObject => ({
  system: `${own.codes}${list}`,
  code,
  display: display === undefined ? undefined : fhirText(display),
});

/** A concept with its codings, the most widely known first, and its words. */
export const concept = (words: string, ...codings: readonly JsonObject[]): JsonObject => ({
  coding: codings.length === 0 ? undefined : codings,
  text: fhirText(words),
});

/** A code of one of HL7's own lists. */
export const hl7Coding = (list: string, code: string, display?: string): JsonObject => ({
  system: `http://terminology.hl7.org/CodeSystem/${list}`,
  code,
  display,
});

export const hl7Concept = (list: string, code: string): JsonObject => ({
  coding: [hl7Coding(list, code)],
});

/**
 * A text as FHIR allows it: no control characters, plain blanks; undefined where nothing is left.
 * The exact text of a fact is in its extension.
 */
export function fhirText(text: string | null): string | undefined {
  const plain = (text ?? '')
    .toWellFormed()
    // eslint-disable-next-line no-control-regex -- these are what is taken out
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffe\uffff]/g, '')
    .replace(/[^\S\r\n\t ]/g, ' ')
    .trim();
  return plain === '' ? undefined : plain;
}

/** Notes of a resource; none where there are no words. */
export function annotation(...texts: readonly (string | null)[]): JsonObject[] | undefined {
  const said = texts.map(fhirText).filter((text) => text !== undefined);
  return said.length === 0 ? undefined : said.map((text) => ({ text }));
}

/** A period of days; open where there is no end. */
export const period = (start: Day, end: Day | null): JsonObject => ({
  start,
  end: end ?? undefined,
});
