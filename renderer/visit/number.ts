/** Numbers as people type them. */
import { m } from '../../words/messages.js';

/** "1,200": one thousand two hundred here, one point two elsewhere. Nobody may guess which. */
const AMBIGUOUS = /^-?\d+,\d{3}$/;

/** The number a text says, with a point or a comma; null when it says none, or might say two. */
export function readNumber(text: string): number | null {
  const given = text.trim();
  const plain = given.replace(',', '.');
  if (AMBIGUOUS.test(given) || !/^-?(\d+\.?\d*|\.\d+)$/.test(plain)) return null;
  return Number(plain);
}

/** How to write a number that could be read in two ways; null where there is no doubt. */
export function ambiguity(text: string): string | null {
  const given = text.trim();
  if (!AMBIGUOUS.test(given)) return null;
  const whole = given.replace(',', '');
  const point = given.replace(',', '.');
  return m.visit_number_two_ways({ typed: given, whole: Number(whole), point });
}
