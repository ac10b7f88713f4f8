/** What was worked out once and is asked for again: kept by whoever it was worked out of. */
import { language, type Language } from '../language/language.ts';
import type { Protocol } from '../protocol.ts';

/** Something found. Its words are those of the language in force, so each language has its own. */
type Found = { of: unknown; protocol: Protocol | null; language: Language; found: unknown };

/** What each piece of work found: of few things each, so lists are quicker than maps. */
export type Memory = Found[][];

/** A piece of work that is done once for whoever keeps the memory, for each thing and protocol. */
type Remembered<T> = (memory: Memory, protocol: Protocol | null, of: unknown, work: () => T) => T;

let places = 0;
/** The places of work that is the same whatever medicines are taken. */
const dosesAside = new Set<number>();

/**
 * A place of its own in every memory, for one piece of work.
 *
 * @param readsDoses false = what it finds still holds once another dose is supposed.
 */
export function remembered<T>(readsDoses: boolean): Remembered<T> {
  const place = places++;
  if (!readsDoses) dosesAside.add(place);
  return (memory, protocol, of, work) => {
    const list = (memory[place] ??= []);
    for (const one of list) {
      if (one.of === of && one.protocol === protocol && one.language === language())
        // Nobody else keeps anything at this place.
        return one.found as T;
    }
    const found = work();
    list.push({ of, protocol, language: language(), found });
    return found;
  };
}

/**
 * What still holds once another dose is supposed. A copy: what is found on a supposed chart, which
 * nobody watches, must not be taken for found on the one before.
 */
export function withoutDoses(memory: Memory): Memory {
  return memory.map((list, place) => (dosesAside.has(place) ? [...list] : []));
}
