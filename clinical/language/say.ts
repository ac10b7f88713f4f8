/**
 * Clinical texts in the language in force. The English text stands where it is used, beside its
 * source, and is the key of its translation in `spanish/`; the tests hold the translations complete.
 */
import { language } from './language.ts';
import { spanish } from './spanish/index.ts';

/**
 * A text with values in it: say`${name} since ${day}`. Its key is the text with numbered gaps,
 * "{0} since {1}"; a translation may use each gap in any order.
 */
export function say(parts: TemplateStringsArray, ...values: readonly (string | number)[]): string {
  if (language() === 'en') return filled(parts, values);
  const translation = spanish[keyOf(parts)];
  if (translation === undefined) return filled(parts, values);
  return translation.replace(/\{(\d+)\}/g, (_, gap: string) => String(values[Number(gap)] ?? ''));
}

/** A text that is kept as data, in the language in force. */
export function sayText(text: string): string {
  return language() === 'en' ? text : (spanish[text] ?? text);
}

/** The key of a template: its text with numbered gaps. */
export function keyOf(parts: readonly string[]): string {
  return parts.reduce((key, part, place) => `${key}{${place - 1}}${part}`);
}

function filled(parts: readonly string[], values: readonly (string | number)[]): string {
  return parts.reduce((text, part, place) => `${text}${values[place - 1] ?? ''}${part}`);
}
