/** Data whose texts are read in the language in force. */
import { sayText } from './say.ts';

const spoken = new Set<string>();

/** Every English text of the data made speaking so far: each needs a translation. */
export const spokenTexts: ReadonlySet<string> = spoken;

/** The fields of `T`, at any depth, that may hold a text or a list of texts. */
type TextField<T> = T extends string | number | boolean | null | undefined
  ? never
  : T extends (...given: never[]) => unknown
    ? never
    : T extends readonly (infer Item)[]
      ? TextField<Item>
      : { [K in keyof T & string]: TextIn<K, T[K]> | TextField<T[K]> }[keyof T & string];

type TextIn<K, Held> = Extract<Held, string | readonly string[]> extends never ? never : K;

/**
 * The same data, in which the named fields, at any depth, give their text in the language in force:
 * `speaking(redFlags, ['name', 'finding', 'act'])`. A field holds a text or a list of texts; in the
 * list every text is translated. Everything else is left as it is. A copy made with `...` keeps the
 * language it was made in: make data speak after the last copy.
 */
export function speaking<T>(data: T, fields: readonly TextField<NoInfer<T>>[]): T {
  return copy(data, new Set(fields)) as T;
}

/** The same names by id, each in the language in force. */
export function speakingNames<Id extends string>(
  names: Readonly<Record<Id, string>>,
): Readonly<Record<Id, string>> {
  return copy(names, new Set(Object.keys(names))) as Readonly<Record<Id, string>>;
}

/** Where an object keeps the English of its texts. */
const inEnglish = Symbol('inEnglish');
type Speaker = { [inEnglish]: Record<string, string | string[]> };

function copy(value: unknown, fields: ReadonlySet<string>): unknown {
  if (Array.isArray(value)) return value.map((one: unknown) => copy(one, fields));
  if (typeof value !== 'object' || value === null) return value;
  const texts: Speaker[typeof inEnglish] = {};
  const speaker = Object.defineProperty({}, inEnglish, { value: texts });
  for (const [field, held] of Object.entries(value)) {
    const speaks = fields.has(field) && isText(held);
    Object.defineProperty(speaker, field, {
      enumerable: true,
      ...(speaks ? { get: readerOf(field) } : { value: copy(held, fields), writable: true }),
    });
    if (!speaks) continue;
    texts[field] = held;
    for (const text of [held].flat()) if (text !== '') spoken.add(text);
  }
  return speaker;
}

const readers = new Map<string, (this: Speaker) => unknown>();

/**
 * Reads a field in the language in force. All objects share the reader of a field: with one of its own
 * each would be a class of its own to the JavaScript engine, which makes every access to it slow.
 */
function readerOf(field: string): (this: Speaker) => unknown {
  const known = readers.get(field);
  if (known) return known;
  const reader = function (this: Speaker) {
    return translated(this[inEnglish][field] ?? '');
  };
  readers.set(field, reader);
  return reader;
}

const isText = (held: unknown): held is string | string[] =>
  typeof held === 'string' ||
  (Array.isArray(held) && held.length > 0 && held.every((one) => typeof one === 'string'));

function translated(held: string | string[]): string | string[] {
  return typeof held === 'string' ? sayText(held) : held.map(sayText);
}
