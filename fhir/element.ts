/**
 * Reading JSON of unknown shape. A FHIR file is written by others: nothing here trusts a type, looks
 * at inherited properties (`__proto__`, `constructor`) or follows a structure by recursion.
 */

/** A JSON object of which nothing is known yet. */
export type Element = { readonly [key: string]: unknown };

/** A resource or part of it that says something that cannot be so. The message is for a person. */
export class Unreadable extends Error {
  override readonly name = 'Unreadable';
}

const LONGEST_TEXT = 4_000;
const LONGEST_LIST = 5_000;

/** The value as an object, or null for anything else (arrays included). */
export function element(value: unknown): Element | null {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return null;
  // Any non-array object from JSON.parse is a dictionary of unknown values.
  return value as Element;
}

/** An own property, or undefined. */
export function own(parent: Element | null | undefined, key: string): unknown {
  return parent && Object.hasOwn(parent, key) ? parent[key] : undefined;
}

/** A property that must be an object to count. */
export function child(parent: Element | null | undefined, key: string): Element | null {
  return element(own(parent, key));
}

/** The objects of a list property; what is not an object is left out. A lone object counts as one. */
export function list(parent: Element | null | undefined, key: string): Element[] {
  const value = own(parent, key);
  const items: unknown[] = Array.isArray(value) ? value.slice(0, LONGEST_LIST) : [value];
  return items.map(element).filter((item) => item !== null);
}

/** The texts of a list property. */
export function texts(parent: Element | null | undefined, key: string): string[] {
  const value = own(parent, key);
  if (!Array.isArray(value)) return [];
  return value
    .slice(0, LONGEST_LIST)
    .filter((item): item is string => typeof item === 'string')
    .map(cleanText)
    .filter((item) => item !== '');
}

/** Control characters say nothing a person could read, and NUL would end the text in other programs. */
const CONTROL = /[^\P{Cc}\t\n\r]/gu;

const cleanText = (value: string): string =>
  value.slice(0, LONGEST_TEXT).replace(CONTROL, '').toWellFormed().trim();

/** A text property, trimmed and bounded; null when absent, empty or not a text. */
export function text(parent: Element | null | undefined, key: string): string | null {
  const value = own(parent, key);
  if (typeof value !== 'string') return null;
  return cleanText(value) || null;
}

/** A finite number property, or null. */
export function number(parent: Element | null | undefined, key: string): number | null {
  const value = own(parent, key);
  return typeof value === 'number' && Number.isFinite(value) ? value : null;
}

/** A boolean property, or null. */
export function flag(parent: Element | null | undefined, key: string): boolean | null {
  const value = own(parent, key);
  return typeof value === 'boolean' ? value : null;
}

/** True when the value nests deeper than `limit` levels; walks without recursion. */
export function nestsDeeperThan(value: unknown, limit: number): boolean {
  let level: unknown[] = [value];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > limit) return true;
    const next: unknown[] = [];
    for (const item of level) {
      if (typeof item !== 'object' || item === null) continue;
      for (const inner of Object.values(item)) {
        if (typeof inner === 'object' && inner !== null) next.push(inner);
      }
    }
    level = next;
  }
  return false;
}
