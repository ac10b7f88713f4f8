/** Codes, concepts and quantities of FHIR. */
import { child, element, list, number, own, text, type Element } from './element.ts';

export const LOINC = 'http://loinc.org';
export const SNOMED = 'http://snomed.info/sct';
export const RXNORM = 'http://www.nlm.nih.gov/research/umls/rxnorm';

export type Coding = { system: string; code: string; display: string };
export type Concept = { codings: Coding[]; text: string };
export type Quantity = { value: number; comparator: string | null; units: string[] };

const NO_CONCEPT: Concept = { codings: [], text: '' };

/** A Coding element; null without a code and without a display. */
export function coding(of: Element | null): Coding | null {
  const code = text(of, 'code') ?? '';
  const display = text(of, 'display') ?? '';
  if (code === '' && display === '') return null;
  return { system: (text(of, 'system') ?? '').replace(/\/$/, ''), code, display };
}

/** A CodeableConcept property; empty when absent. */
export function concept(parent: Element | null, key: string): Concept {
  return conceptOf(child(parent, key));
}

/** A CodeableConcept element. */
export function conceptOf(of: Element | null): Concept {
  if (!of) return NO_CONCEPT;
  const codings = list(of, 'coding')
    .map(coding)
    .filter((one) => one !== null);
  return { codings, text: text(of, 'text') ?? '' };
}

/** Every CodeableConcept of a list property. */
export function concepts(parent: Element | null, key: string): Concept[] {
  return list(parent, key).map(conceptOf);
}

/** Words for a concept: its text, else the first display, else the first code. */
export function words(of: Concept): string {
  const shown = of.codings.find((one) => one.display !== '')?.display;
  return of.text || shown || (of.codings[0]?.code ?? '');
}

/** All texts of a concept joined, lower case: what word patterns are tried on. */
export function allWords(of: Concept): string {
  return [of.text, ...of.codings.map((one) => one.display)].join(' | ').toLowerCase();
}

/** The first code of a concept, or an empty text. */
export function firstCode(of: Concept): string {
  return of.codings.find((one) => one.code !== '')?.code ?? '';
}

/** True when the concept carries one of the codes, whatever the system. */
export function hasCode(of: Concept, codes: readonly string[]): boolean {
  return of.codings.some((one) => codes.includes(one.code));
}

/** A Quantity property with its spellings of the unit, the coded one first. */
export function quantity(parent: Element | null, key: string): Quantity | null {
  return quantityOf(child(parent, key));
}

export function quantityOf(of: Element | null): Quantity | null {
  const value = number(of, 'value');
  if (value === null) return null;
  const units = [text(of, 'code'), text(of, 'unit')].filter((unit) => unit !== null);
  return { value, comparator: text(of, 'comparator'), units: [...new Set(units)] };
}

/**
 * Answers of a questionnaire by their LOINC answer code: the four of PHQ and GAD, "not at all" to
 * "nearly every day".
 */
const ANSWER_POINTS: ReadonlyMap<string, number> = new Map([
  ['LA6568-5', 0],
  ['LA6569-3', 1],
  ['LA6570-1', 2],
  ['LA6571-9', 3],
]);

const ORDINAL_EXTENSIONS = [
  'http://hl7.org/fhir/StructureDefinition/ordinalValue',
  'http://hl7.org/fhir/StructureDefinition/itemWeight',
];

/** The points of a chosen answer: its ordinal extension, else its LOINC answer code. */
export function pointsOf(answer: Element | null): number | null {
  const weight = list(answer, 'extension').find((one) =>
    ORDINAL_EXTENSIONS.includes(text(one, 'url') ?? ''),
  );
  return (
    number(weight ?? null, 'valueDecimal') ?? ANSWER_POINTS.get(text(answer, 'code') ?? '') ?? null
  );
}

const NUMBER_IN_WORDS = /^([<>]=?)?\s*(-?\d{1,9}(?:\.\d{1,9})?)\s*([^\d\s].{0,39})?$/;

/**
 * The value[x] of an Observation or component as a quantity: a Quantity, an integer, a number
 * written as text ("6.5 %"), or the points of a coded answer. Null when there is none.
 */
export function valueOf(holder: Element): Quantity | null {
  const plain = quantity(holder, 'valueQuantity');
  if (plain) return plain;
  const whole = number(holder, 'valueInteger') ?? number(holder, 'valueDecimal');
  if (whole !== null) return { value: whole, comparator: null, units: [] };
  const written = NUMBER_IN_WORDS.exec(text(holder, 'valueString') ?? '');
  if (written) {
    return {
      value: Number(written[2]),
      comparator: written[1] ?? null,
      units: written[3] ? [written[3].trim()] : [],
    };
  }
  for (const answer of list(child(holder, 'valueCodeableConcept'), 'coding')) {
    const points = pointsOf(answer);
    if (points !== null) return { value: points, comparator: null, units: [] };
  }
  return null;
}

/** True when the resource says that there is no value, and why. */
export function saysAbsent(holder: Element): boolean {
  return element(own(holder, 'dataAbsentReason')) !== null;
}

/** A status code property, lower case. */
export function status(parent: Element | null, key = 'status'): string {
  return (text(parent, key) ?? '').toLowerCase();
}

/** The first code of a status concept, also where a sender wrote a plain code. */
export function statusConcept(parent: Element | null, key: string): string {
  const of = concept(parent, key);
  return (firstCode(of) || of.text || text(parent, key) || '').toLowerCase();
}
