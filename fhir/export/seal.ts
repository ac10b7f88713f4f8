/**
 * How our own export is recognised: each resource carries the facts it was written from, exactly,
 * and a hash of what was written. Where somebody has changed the resource since, the hash no longer
 * fits, and the resource is read like any other sender's. This finds changes, it is no signature.
 */
import { z } from 'zod';
import { daySchema, draftFactSchema, instantSchema } from '../../clinical/facts.ts';
import { patientDetailsSchema, type PatientDetails } from '../../clinical/patient.ts';
import { textHash } from '../content-hash.ts';
import { list, own, text, type Element } from '../element.ts';
import type { JsonObject, Resource } from './resource.ts';

export const factExtension = 'urn:dorso:fhir:fact';
export const patientExtension = 'urn:dorso:fhir:patient';
const sealExtension = 'urn:dorso:fhir:seal';

const carriedFact = draftFactSchema.extend({
  /** Id of the fact in the record where it was first recorded. */
  id: z.uuid(),
  patient: z.uuid(),
  visit: z.strictObject({ id: z.uuid(), on: daySchema }).nullable(),
  recordedAt: instantSchema,
  author: z.string().max(200),
  workstation: z.string().max(200),
});
/** A fact as an export carries it: complete, with the record it comes from still in its ids. */
export type CarriedFact = z.infer<typeof carriedFact>;

const carriedPatient = z.strictObject({ id: z.uuid(), details: patientDetailsSchema });

/** The resource with the facts it is written from, sealed. Without facts: derived from others. */
export function sealed(resource: Resource, facts: readonly CarriedFact[] = []): Resource {
  return withExtensions(
    resource,
    facts.map((fact) => ({ url: factExtension, valueString: asciiJson(fact) })),
  );
}

/** The Patient resource with the details exactly as the record holds them. */
export function sealedPatient(resource: Resource, id: string, details: PatientDetails): Resource {
  return withExtensions(resource, [
    { url: patientExtension, valueString: asciiJson({ id, details }) },
  ]);
}

function withExtensions(resource: Resource, carried: readonly JsonObject[]): Resource {
  const { resourceType, id, ...rest } = resource;
  const seal = { url: sealExtension, valueString: hashOf(resource) };
  return { resourceType, id, extension: [...carried, seal], ...rest };
}

/** What our own export says with a resource. */
export type OwnContent = {
  facts: CarriedFact[];
  patient: { id: string; details: PatientDetails } | null;
  /** Somebody has changed the resource since it was written. */
  changed: boolean;
};

/** Reads what a resource of ours carries; null for a resource that is not ours. */
export function ownContent(resource: Element): OwnContent | null {
  const extensions = list(resource, 'extension');
  const seal = extensions.find((one) => text(one, 'url') === sealExtension);
  if (!seal) return null;
  const facts = valuesOf(extensions, factExtension).map((value) => carriedFact.safeParse(value));
  const patients = valuesOf(extensions, patientExtension).map((value) =>
    carriedPatient.safeParse(value),
  );
  const readable = [...facts, ...patients].every((one) => one.success);
  return {
    facts: facts.flatMap((one) => (one.success ? [one.data] : [])),
    patient: patients.flatMap((one) => (one.success ? [one.data] : []))[0] ?? null,
    changed: !readable || text(seal, 'valueString') !== hashOf(resource),
  };
}

function valuesOf(extensions: readonly Element[], url: string): unknown[] {
  return extensions
    .filter((one) => text(one, 'url') === url)
    .map((one) => own(one, 'valueString'))
    .map((value) => (typeof value === 'string' ? parsed(value) : null));
}

function parsed(value: string): unknown {
  try {
    return JSON.parse(value) as unknown;
  } catch {
    return null;
  }
}

/** JSON in plain ASCII: FHIR texts may not hold every character that a note may. */
function asciiJson(value: unknown): string {
  return JSON.stringify(value).replace(
    /[\u007f-\uffff]/g,
    (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** What servers set anew when they take a resource in says nothing of its content. */
const notContent: ReadonlySet<string> = new Set([
  ...['id', 'meta', 'text', 'extension', 'reference', 'fullUrl'],
]);

const hashOf = (resource: Element | Resource): string => textHash(canonicalJson(resource));

/** The content in JSON with its keys in order, so that a server's own order does not matter. */
function canonicalJson(value: unknown): string {
  // What JSON has no word for is null in a list.
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  let inner = '';
  if (Array.isArray(value)) {
    for (const one of value) inner += (inner === '' ? '' : ',') + canonicalJson(one);
    return '[' + inner + ']';
  }
  // Any other object from JSON.parse, or made to be written, is a dictionary.
  const content = value as Element;
  for (const key of contentKeys(content))
    inner += (inner === '' ? '' : ',') + JSON.stringify(key) + ':' + canonicalJson(content[key]);
  return '{' + inner + '}';
}

/** Put in place one by one: of the few keys of an element, sorting costs several times as much. */
function contentKeys(content: Element): string[] {
  const keys: string[] = [];
  for (const key of Object.keys(content)) {
    if (notContent.has(key) || content[key] === undefined) continue;
    let place = keys.length;
    for (let before = keys[place - 1]; before !== undefined && before > key;) {
      keys[place] = before;
      place -= 1;
      before = keys[place - 1];
    }
    keys[place] = key;
  }
  return keys;
}
