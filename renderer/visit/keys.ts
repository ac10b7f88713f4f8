/**
 * The keys of the visit form. They work while something is typed, so each has a modifier; none is a
 * single character (WCAG 2.1.4), but for the question mark, which counts only outside text fields.
 */
import { m } from '../../words/messages.js';
import { keyName } from '../ui/key-name.ts';

/** The parts of the form by number, with the field that each leads to. */
export const parts = [
  { id: 'scores', field: 'pain', words: m.visit_scores_title },
  { id: 'flags', field: 'flags-clear', words: m.visit_flags_title },
  { id: 'doses', field: 'doses', words: m.visit_doses_title },
  { id: 'effects', field: 'effects-none', words: m.visit_effects_title },
  { id: 'more', field: 'more', words: m.visit_more_title },
  { id: 'words', field: 'note', words: m.visit_words_title },
  { id: 'measures', field: 'weight', words: m.visit_measures_title },
] as const;
export type PartId = (typeof parts)[number]['id'];

const letters = {
  n: 'no_effects',
  c: 'all_clear',
  s: 'next_step',
  t: 'session',
  k: 'help',
} as const;

export type VisitAct =
  { do: (typeof letters)[keyof typeof letters] | 'save' } | { do: 'go'; field: string };

/** The keys in words, in the order of the help. */
export const keysInWords: readonly { keys: string; words: () => string }[] = [
  { keys: '0 … 10', words: m.visit_key_scores },
  { keys: 'Alt N', words: m.visit_key_no_effects },
  { keys: 'Alt C', words: m.visit_key_all_clear },
  { keys: 'Alt S', words: m.visit_key_next_step },
  { keys: 'Alt T', words: m.visit_key_session },
  { keys: 'Alt 1 … 7', words: m.visit_key_parts },
  { keys: 'Ctrl Enter', words: m.visit_key_save },
  { keys: '? Alt K', words: m.visit_key_help },
];

type Pressed = Pick<KeyboardEvent, 'key' | 'code' | 'altKey' | 'ctrlKey' | 'metaKey'>;

/** What a key asks for; null = it is not one of ours. `typing`: the focus takes text. */
export function actOf(pressed: Pressed, typing: boolean): VisitAct | null {
  const { key, altKey, ctrlKey, metaKey } = pressed;
  if ((ctrlKey || metaKey) && !altKey) return key === 'Enter' ? { do: 'save' } : null;
  if (key === '?' && !typing && !altKey) return { do: 'help' };
  // AltGr writes characters, and counts as Ctrl with Alt on Windows.
  if (!altKey || ctrlKey || metaKey) return null;
  const name = keyName(pressed);
  const act = Object.entries(letters).find(([letter]) => letter === name);
  if (act) return { do: act[1] };
  const part = parts.find((_, index) => name === String(index + 1));
  return part ? { do: 'go', field: part.field } : null;
}

/** The number of a part, for its heading. */
export const numberOf = (id: PartId): number => parts.findIndex((part) => part.id === id) + 1;

/** Whether what has the focus takes words: there a question mark is typed. A number has none. */
export function takesText(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  return target.matches(
    'textarea, select, input:not([type="checkbox"], [type="radio"], [inputmode="numeric"], [inputmode="decimal"])',
  );
}
