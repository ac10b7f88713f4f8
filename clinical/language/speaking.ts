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

function copy(value: unknown, fields: ReadonlySet<string>): unknown {
  if (Array.isArray(value)) return value.map((one: unknown) => copy(one, fields));
  if (typeof value !== 'object' || value === null) return value;
  const speaker = {};
  for (const [field, held] of Object.entries(value)) {
    const speaks = fields.has(field) && isText(held);
    Object.defineProperty(speaker, field, {
      enumerable: true,
      ...(speaks ? { get: () => translated(held) } : { value: copy(held, fields), writable: true }),
    });
    if (speaks) for (const text of [held].flat()) if (text !== '') spoken.add(text);
  }
  return speaker;
}

const isText = (held: unknown): held is string | string[] =>
  typeof held === 'string' ||
  (Array.isArray(held) && held.length > 0 && held.every((one) => typeof one === 'string'));

function translated(held: string | string[]): string | string[] {
  return typeof held === 'string' ? sayText(held) : held.map(sayText);
}
