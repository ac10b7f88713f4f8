/** The languages by their own names, which are the same in every language. */
import type { Language } from '../../clinical/language/language.ts';

export const languageNames: readonly (readonly [Language, string])[] = [
  ['en', 'English'],
  ['es', 'Español'],
];
