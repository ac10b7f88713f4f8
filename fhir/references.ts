/** Finds what a FHIR reference points at, within one file and among what other files offer. */
import { child, list, own, text, type Element } from './element.ts';
import type { Entry } from './source.ts';

/** Something pointed at: a resource of the file, or one contained in the pointing resource. */
export type Target = { resource: Element; type: string; entry: Entry | null };

export type ReferenceIndex = {
  /** What a Reference element points at; null when it is not in this file. */
  resolve: (reference: Element | null, from: Entry) => Target | null;
  /** Whether something was looked for that may be in another file. */
  lacks: () => readonly string[];
};

/** What files of one import look up in one another: products, encounters' days, birth dates. */
const OFFERED: ReadonlyMap<string, readonly string[]> = new Map([
  ['Patient', ['resourceType', 'id', 'identifier', 'birthDate']],
  ['Encounter', ['resourceType', 'id', 'identifier', 'period']],
  ['Medication', ['resourceType', 'id', 'identifier', 'code', 'form', 'ingredient']],
]);
const MAY_BE_ELSEWHERE = /(^|\/)(Patient|Encounter|Medication)(\/|\?)|^urn:/;

/** The resources that other files of the import may point at, without the rest of their content. */
export function offeredTo(entries: readonly Entry[]): Entry[] {
  return entries.flatMap((entry) => {
    const kept = OFFERED.get(entry.type);
    if (!kept) return [];
    const resource = Object.fromEntries(kept.map((key) => [key, own(entry.resource, key)]));
    return [{ ...entry, resource }];
  });
}

const CONDITIONAL = /^([A-Za-z]+)\?(?:.*&)?identifier=([^&]*)$/;

/** Indexes the resources of a file by full URL, type and id, and identifier. */
export function indexReferences(
  entries: readonly Entry[],
  elsewhere: ReadonlyMap<string, Entry> = new Map(),
): ReferenceIndex {
  const byName = namesOfAll(entries);
  const lacking = new Set<string>();
  const resolve = (reference: Element | null, from: Entry): Target | null => {
    const written = text(reference, 'reference');
    if (written?.startsWith('#')) return contained(from, written.slice(1));
    const names = namesOf(reference, from);
    const found = firstOf(byName, names) ?? firstOf(elsewhere, names);
    if (!found)
      names.filter((name) => MAY_BE_ELSEWHERE.test(name)).forEach((name) => lacking.add(name));
    return found ? { resource: found.resource, type: found.type, entry: found } : null;
  };
  return { resolve, lacks: () => [...lacking] };
}

const firstOf = (byName: ReadonlyMap<string, Entry>, names: readonly string[]) =>
  names.map((name) => byName.get(name)).find((entry) => entry !== undefined);

/** Resources by full URL, type and id, and identifier. */
export function namesOfAll(entries: readonly Entry[]): Map<string, Entry> {
  const byName = new Map<string, Entry>();
  // The first of several stays: it is also the one that is read.
  const put = (name: string, entry: Entry) => byName.has(name) || byName.set(name, entry);
  for (const entry of entries) {
    if (entry.fullUrl !== null) put(entry.fullUrl, entry);
    if (entry.id !== null) put(`${entry.type}/${entry.id}`, entry);
    for (const { system, value } of identifiersOf(entry.resource)) {
      put(`${entry.type}?identifier=${system}|${value}`, entry);
    }
  }
  return byName;
}

/**
 * The names under which a reference's target may be known, most exact first. A relative reference
 * counts from the server of the pointing resource, then within the file.
 */
export function namesOf(reference: Element | null, from: Entry): string[] {
  const written = text(reference, 'reference')?.replace(/\/_history\/[^/]*$/, '') ?? null;
  const names: string[] = [];
  if (written !== null) {
    const base = serverOf(from);
    if (base !== null && /^[A-Za-z]+\/[^/]+$/.test(written)) names.push(`${base}/${written}`);
    names.push(conditionalName(written) ?? written);
  }
  const type = text(reference, 'type') ?? 'Patient';
  const logical = child(reference, 'identifier');
  const value = text(logical, 'value');
  if (value !== null) names.push(`${type}?identifier=${text(logical, 'system') ?? ''}|${value}`);
  return names;
}

/** The server a resource came from, from its absolute full URL. */
function serverOf(entry: Entry): string | null {
  return /^(https?:\/\/.+)\/[A-Za-z]+\/[^/]+$/.exec(entry.fullUrl ?? '')?.[1] ?? null;
}

/** `Patient?identifier=system|value`, also percent-encoded; null for other references. */
function conditionalName(written: string): string | null {
  const parts = CONDITIONAL.exec(written);
  if (!parts) return null;
  const token = parts[2] ?? '';
  try {
    return `${parts[1] ?? ''}?identifier=${decodeURIComponent(token)}`;
  } catch {
    return written;
  }
}

function contained(from: Entry, id: string): Target | null {
  const resource = list(from.resource, 'contained').find((one) => text(one, 'id') === id);
  const type = text(resource ?? null, 'resourceType');
  return resource && type !== null ? { resource, type, entry: null } : null;
}

/** The identifiers of a resource that have both a system and a value. */
export function identifiersOf(resource: Element): { system: string; value: string }[] {
  return list(resource, 'identifier').flatMap((one) => {
    const system = text(one, 'system');
    const value = text(one, 'value');
    if (system === null || value === null || system.length > 200 || value.length > 200) return [];
    return [{ system, value }];
  });
}
