/** A file's text to its resources: Bundles, single resources and NDJSON, each with its place. */
import { createHash } from 'node:crypto';
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
  /** The Bundle's own time, the last resort for undated statements. */
  bundleTime: string | null;
  fromHistory: boolean;
};

export type SourceError = { place: string; message: string };
export type Source = {
  entries: Entry[];
  errors: SourceError[];
  /** Entries without a resource that are no mistake: deletions in a history or transaction. */
  deletions: number;
};

type Loose = { place: string; value: unknown; fullUrl: string | null; bundle: Element | null };

const DEEPEST = 64;
const MOST_BUNDLES_IN_BUNDLES = 3;
const ID = /^[A-Za-z0-9\-._]{1,64}$/;

/** Reads a file's text. Broken JSON is one error with its line and column; nothing is thrown. */
export function readSource(content: string): Source {
  const source: Source = { entries: [], errors: [], deletions: 0 };
  for (const loose of topLevel(content, source.errors)) open(loose, source);
  return source;
}

function topLevel(content: string, errors: SourceError[]): Loose[] {
  const trimmed = content.replace(/^\uFEFF/, '');
  if (trimmed.trim() === '') {
    errors.push({ place: '', message: 'the file is empty; export it again' });
    return [];
  }
  if (trimmed.slice(0, 200).includes('\u0000')) {
    const message = 'the file is not UTF-8 text; export it again as UTF-8';
    errors.push({ place: '', message });
    return [];
  }
  try {
    const value: unknown = JSON.parse(trimmed);
    if (Array.isArray(value)) {
      return value.map((one: unknown, index) => loose(`[${index}]`, one));
    }
    return [loose('', value)];
  } catch (error) {
    const lines = linesOf(trimmed);
    if (lines) return readLines(lines, errors);
    errors.push(brokenJson(trimmed, error));
    return [];
  }
}

const loose = (place: string, value: unknown): Loose => ({
  place,
  value,
  fullUrl: null,
  bundle: null,
});

/** The lines of an NDJSON file, or null when the text is not one: its first line must stand alone. */
function linesOf(content: string): string[] | null {
  const lines = content.split(/\r?\n/);
  const filled = lines.filter((line) => line.trim() !== '');
  const first = filled[0]?.trim() ?? '';
  if (filled.length < 2 || !first.startsWith('{') || !first.endsWith('}')) return null;
  try {
    JSON.parse(first);
    return lines;
  } catch {
    return null;
  }
}

function readLines(lines: string[], errors: SourceError[]): Loose[] {
  const read: Loose[] = [];
  lines.forEach((line, index) => {
    if (line.trim() === '') return;
    const place = `line ${index + 1}`;
    try {
      read.push(loose(place, JSON.parse(line)));
    } catch (error) {
      errors.push({ place, message: brokenJson(line, error).message });
    }
  });
  return read;
}

function brokenJson(content: string, error: unknown): SourceError {
  const said = error instanceof Error ? error.message : '';
  const end = content.trimEnd().length;
  const position = positionIn(content, said) ?? end;
  const before = content.slice(0, position);
  const line = before.split('\n').length;
  const column = position - before.lastIndexOf('\n');
  const place = `line ${line}, column ${column}`;
  const message =
    position >= end || /unterminated|unexpected end/i.test(said)
      ? `the file is cut off at ${place}; export it again`
      : `the file is not valid JSON at ${place}; export it again`;
  return { place, message };
}

/** Where the parser stumbled: it says so by position, or else by the token and the words around it. */
function positionIn(content: string, said: string): number | null {
  const stated = /at position (\d+)/.exec(said)?.[1];
  if (stated !== undefined) return Math.min(Number(stated), content.length);
  const found =
    /^Unexpected token '(.)', (?:\.\.\.)?"([\s\S]*?)"(?:\.\.\.)? is not valid JSON$/u.exec(said);
  const around = found ? content.indexOf(found[2] ?? '') : -1;
  return around < 0 ? null : around + Math.max(0, (found?.[2] ?? '').indexOf(found?.[1] ?? ''));
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
        source.errors.push({ place: one.place, message: 'Bundles are nested too deeply' });
      } else next.push(...entriesOf(one.place, resource, source));
    }
    level = next;
  }
}

function entriesOf(place: string, bundle: Element | null, source: Source): Loose[] {
  const entries = own(bundle, 'entry');
  if (entries === undefined) return [];
  if (!Array.isArray(entries)) {
    source.errors.push({ place: `${place} entry`.trim(), message: 'entry is not a list' });
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
  if (!resource) throw new Unreadable('there is no resource here');
  const type = text(resource, 'resourceType');
  if (!type || !/^[A-Za-z]{1,60}$/.test(type)) throw new Unreadable('resourceType is missing');
  if (nestsDeeperThan(resource, DEEPEST)) throw new Unreadable('the resource is nested too deeply');
  const id = idOf(resource, type, fullUrl);
  return {
    place: [place, `${type}/${id ?? '(no id)'}`].join(' ').trim(),
    resource,
    type,
    key: `${type}/${id ?? contentHash(resource)}`,
    id,
    fullUrl,
    bundleTime: text(bundle, 'timestamp'),
    fromHistory: text(bundle, 'type') === 'history',
  };
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

/** A short stable name for content: equal content, equal name. */
export function contentHash(content: unknown): string {
  return createHash('sha256').update(JSON.stringify(content)).digest('hex').slice(0, 32);
}
