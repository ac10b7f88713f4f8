/**
 * Clinical texts in the language in force. The English text stands where it is used, beside its
 * source, and is the key of its translation in `spanish/`; the tests hold the translations complete.
 */
import { numeral } from './grammar.ts';
import { language } from './language.ts';
import { spanish } from './spanish/index.ts';

/** What may stand in a gap. Null and undefined show as such: they must never reach a reader. */
type Value = string | number | null | undefined;

/**
 * A text with values in it: say`${name} since ${day}`. Its key is the text with numbered gaps,
 * "{0} since {1}"; a translation may use each gap in any order. Numbers are written as the language
 * writes them.
 */
export function say(parts: TemplateStringsArray, ...values: readonly Value[]): string {
  if (language() === 'en') return filled(parts, values);
  let translation = translations.get(parts);
  if (!translation) {
    translation = translated(parts);
    translations.set(parts, translation);
  }
  let text = translation.parts[0] ?? '';
  translation.gaps.forEach((gap, place) => {
    const value = values[gap];
    text += typeof value === 'number' ? numeral(value) : String(value);
    text += translation.parts[place + 1] ?? '';
  });
  return text;
}

/** A text that is kept as data, in the language in force. */
export function sayText(text: string): string {
  return language() === 'en' ? text : (spanish[text] ?? text);
}

/** The key of a template: its text with numbered gaps. */
export function keyOf(parts: readonly string[]): string {
  return parts.reduce((key, part, place) => `${key}{${place - 1}}${part}`);
}

/** On the way of every condition of every rule: plain joining, nothing else. */
function filled(parts: readonly string[], values: readonly Value[]): string {
  let text = parts[0] ?? '';
  for (let place = 1; place < parts.length; place += 1)
    text += `${values[place - 1]}${parts[place]}`;
  return text;
}

/** A translation taken apart: the texts between its gaps, and which value each gap takes. */
type Translation = { parts: readonly string[]; gaps: readonly number[] };

/** Each template is taken apart once; a template's parts are the same object at every call. */
const translations = new WeakMap<TemplateStringsArray, Translation>();

function translated(parts: readonly string[]): Translation {
  const key = keyOf(parts);
  const pieces = (spanish[key] ?? key).split(/\{(\d+)\}/);
  return {
    parts: pieces.filter((_, place) => place % 2 === 0),
    gaps: pieces.flatMap((piece, place) => (place % 2 === 0 ? [] : [Number(piece)])),
  };
}
