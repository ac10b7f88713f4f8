/**
 * What a person who asks the questions must know of the words in which our forms show the items:
 * they are topics in our own words. A translated form is another instrument until it is validated,
 * so our Spanish never stands for the validated Spanish edition (design).
 */
import { language } from '../language/language.ts';
import { say } from '../language/say.ts';
import type { Instrument } from './instrument.ts';

/** The notice for a form in the language in force; null where none is needed. */
export function wordingNotice({ licence, items }: Instrument): string | null {
  if (!licence.itemWordingMayBeShown)
    return say`Topics only: use the official form for the wording.`;
  // A single number is asked alike in any language.
  if (language() === 'en' || items.length === 1) return null;
  return say`Topics in our words: with the patient use the validated edition in their language.`;
}
