/** A file's text to its resources: Bundles, single resources and NDJSON, each with its place. */
import { say } from '../clinical/language/say.ts';
import { jsonValues, type Placed, type PlacedError } from './json-text.ts';
import { contentHash } from './content-hash.ts';
import {
  Unreadable,
  child,
  element,
  list,
  nestsDeeperThan,
  own,
  text,
  type Element,
} from './element.ts';

/** One resource of a file. */
export type Entry = {
  /** Where it stands, for error messages: `entry[17] Observation/abc`. */
  place: string;
  resource: Element;
  type: string;
  /** `Observation/abc`; a resource without id is named by the hash of its content. */
  key: string;
  id: string | null;
  fullUrl: string | null;
  /** How new the sender says this version is; compares as text within one resource. */
  stamp: string | null;
  /** The Bundle's own time, the last resort for undated statements. */
  bundleTime: string | null;
  fromHistory: boolean;
};

export type Source = {
  entries: Entry[];
  errors: PlacedError[];
  /** Entries without a resource that are no mistake: deletions in a history or transaction. */
  deletions: number;
};

type Loose = Placed & { fullUrl: string | null; bundle: Element | null };

const DEEPEST = 64;
const MOST_BUNDLES_IN_BUNDLES = 3;
const ID = /^[A-Za-z0-9\-._]{1,64}$/;

/** Reads a file's text. Broken JSON is one error with its line and column; nothing is thrown. */
export function readSource(content: string): Source {
  const source: Source = { entries: [], errors: [], deletions: 0 };
  const json = jsonValues(content);
  source.errors.push(...json.errors);
  for (const one of json.values) open({ ...one, fullUrl: null, bundle: null }, source);
  return source;
}

/** Opens Bundles (also Bundles inside Bundles, a few levels) until resources are found. */
function open(first: Loose, source: Source): void {
  let level = [first];
  for (let depth = 0; level.length > 0; depth += 1) {
    const next: Loose[] = [];
    for (const one of level) {
      const resource = element(one.value);
      if (text(resource, 'resourceType') !== 'Bundle') take(one, source);
      else if (depth >= MOST_BUNDLES_IN_BUNDLES) {
        source.errors.push({ place: one.place, message: say`Bundles are nested too deeply` });
      } else for (const inner of entriesOf(one.place, resource, source)) next.push(inner);
    }
    level = next;
  }
}

function entriesOf(place: string, bundle: Element | null, source: Source): Loose[] {
  const entries = own(bundle, 'entry');
  if (entries === undefined) return [];
  if (!Array.isArray(entries)) {
    source.errors.push({ place: `${place} entry`.trim(), message: say`entry is not a list` });
    return [];
  }
  const found: Loose[] = [];
  entries.forEach((value: unknown, index) => {
    const entry = element(value);
    const at = `${place} entry[${index}]`.trim();
    if (text(child(entry, 'request'), 'method') === 'DELETE' && !child(entry, 'resource')) {
      source.deletions += 1;
      return;
    }
    const url = text(entry, 'fullUrl') ?? text(child(entry, 'request'), 'url');
    found.push({ place: at, value: own(entry, 'resource'), fullUrl: url, bundle });
  });
  return found;
}

function take(one: Loose, source: Source): void {
  try {
    source.entries.push(entryOf(one));
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    source.errors.push({ place: one.place, message: error.message });
  }
}

function entryOf({ place, value, fullUrl, bundle }: Loose): Entry {
  const resource = element(value);
  if (!resource) throw new Unreadable(say`there is no resource here`);
  const type = text(resource, 'resourceType');
  if (!type || !/^[A-Za-z]{1,60}$/.test(type)) throw new Unreadable(say`resourceType is missing`);
  if (nestsDeeperThan(resource, DEEPEST))
    throw new Unreadable(say`the resource is nested too deeply`);
  const id = idOf(resource, type, fullUrl);
  return {
    place: [place, `${type}/${id ?? say`(no id)`}`].join(' ').trim(),
    resource,
    type,
    key: `${type}/${id ?? contentHash(resource)}`,
    id,
    fullUrl,
    stamp: stampOf(resource),
    bundleTime: text(bundle, 'timestamp'),
    fromHistory: text(bundle, 'type') === 'history',
  };
}

/** When this version was made, in UTC, else its number; null where the sender says neither. */
function stampOf(resource: Element): string | null {
  const meta = child(resource, 'meta');
  const instant = Date.parse(text(meta, 'lastUpdated') ?? '');
  // Beyond these years the text no longer compares like the time.
  if (instant > 0 && instant < 253_402_300_800_000) return new Date(instant).toISOString();
  const version = text(meta, 'versionId') ?? '';
  return /^\d{1,9}$/.test(version) ? `v${version.padStart(9, '0')}` : null;
}

/** A resource's id: its own, else what its fullUrl or request url names, else its first identifier. */
function idOf(resource: Element, type: string, fullUrl: string | null): string | null {
  const stated = text(resource, 'id');
  if (stated !== null) return ID.test(stated) ? stated : `hash-${contentHash(stated)}`;
  const fromUrl =
    /^urn:uuid:([A-Za-z0-9-]{1,64})$/.exec(fullUrl ?? '')?.[1] ??
    new RegExp(`(?:^|/)${type}/([A-Za-z0-9\\-._]{1,64})$`).exec(fullUrl ?? '')?.[1];
  if (fromUrl !== undefined) return fromUrl;
  const identifier = list(resource, 'identifier').find((one) => text(one, 'value') !== null);
  if (!identifier) return null;
  // An order number may be shared by all results of the order: the code tells them apart.
  const named = [text(identifier, 'system'), text(identifier, 'value'), own(resource, 'code')];
  return `identifier-${contentHash(named)}`;
}
