/** The fields in which an entry is corrected, and what is typed into them. */
import { m } from '../../words/messages.js';
import { sayNumber } from '../ui/say.ts';
import { ambiguity, readNumber } from '../visit/number.ts';

export type Option = { value: string; label: string };

/** `was`: what stands in the record, as the field shows it. */
type Named = { name: string; label: string; was: string };
export type Field =
  | (Named & { type: 'number'; unit: string; needed: boolean; range: readonly [number, number] })
  | (Named & { type: 'text'; needed: boolean; long: boolean; most: number })
  | (Named & { type: 'choice'; options: readonly Option[] })
  /** Any of several; the value is their ids, separated by blanks. */
  | (Named & { type: 'many'; options: readonly Option[] })
  | (Named & { type: 'day' });

/** What the fields hold, by name. */
export type Typed = Readonly<Record<string, string>>;

export const number = (
  name: string,
  label: string,
  was: number | null,
  more: { unit?: string; needed?: boolean; range: readonly [number, number] },
): Field => ({
  type: 'number',
  name,
  label,
  was: was === null ? '' : sayNumber(was, 4),
  unit: more.unit ?? '',
  needed: more.needed ?? false,
  range: more.range,
});

export const text = (
  name: string,
  label: string,
  was: string | null,
  more: { needed?: boolean; long?: boolean; most?: number } = {},
): Field => ({
  type: 'text',
  name,
  label,
  was: was ?? '',
  needed: more.needed ?? false,
  long: more.long ?? false,
  most: more.most ?? 500,
});

export const choice = (
  name: string,
  label: string,
  was: string,
  options: readonly Option[],
): Field => ({ type: 'choice', name, label, was, options });

export const many = (
  name: string,
  label: string,
  was: readonly string[],
  options: readonly Option[],
): Field => ({ type: 'many', name, label, was: was.join(' '), options });

export const day = (name: string, label: string, was: string): Field => ({
  type: 'day',
  name,
  label,
  was,
});

/** The number a field holds; null where it is empty or holds none. */
export const numberIn = (typed: Typed, name: string): number | null =>
  readNumber(typed[name] ?? '');

/** The words a field holds; null where it is empty. */
export function wordsIn(typed: Typed, name: string): string | null {
  const words = (typed[name] ?? '').trim();
  return words === '' ? null : words;
}

/** The ids a field of several holds. */
export const idsIn = (typed: Typed, name: string): string[] =>
  (typed[name] ?? '').split(' ').filter((id) => id !== '');

/** What is wrong with what a field holds, in words that say what to do; null = nothing. */
export function problemIn(field: Field, typed: Typed): string | null {
  const held = (typed[field.name] ?? '').trim();
  if (field.type === 'choice') return held === '' ? m.visit_fix_choose() : null;
  if (field.type === 'text') return field.needed && held === '' ? m.visit_fix_words() : null;
  if (field.type !== 'number') return null;
  if (held === '') return field.needed ? m.visit_fix_number() : null;
  const value = readNumber(held);
  const [least, most] = field.range;
  if (value !== null && value >= least && value <= most) return null;
  const limits = { name: field.label, least: sayNumber(least, 2), most: sayNumber(most, 2) };
  return (
    ambiguity(held) ??
    (field.unit === ''
      ? m.visit_answer_range({ ...limits, typed: held })
      : m.visit_measure_range({ ...limits, unit: field.unit, typed: held }))
  );
}
