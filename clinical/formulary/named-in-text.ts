/**
 * Which medicines the text of a prescription names: "Acetaminophen 325 MG / Oxycodone Hydrochloride
 * 5 MG Oral Tablet" names two. A name counts as a whole word only, so that desvenlafaxine is not
 * venlafaxine and dihydrocodeine not codeine; route words tell patch from injection, gel from tablet.
 */
import type { Medicine } from './medicine.ts';

/** A strength as the text gives it; ug/h for what a patch releases. */
export type Strength = { amount: number; unit: 'mg' | 'ug/h' };
export type NamedMedicine = { medicine: Medicine; strength: Strength | null };

/** Every medicine of `among` the text names, with the strength of one unit where the text gives it. */
export function namedIn(text: string, among: readonly Medicine[]): NamedMedicine[] {
  const plain = plainWords(text);
  return among.flatMap((medicine) => {
    const name = [...medicine.names, ...medicine.brands].find((one) => holds(plain, one));
    if (name === undefined) return [];
    const strength = strengthOf(plain, name);
    return meetsRule(plain, medicine.textRule, strength) ? [{ medicine, strength }] : [];
  });
}

function meetsRule(plain: string, rule: Medicine['textRule'], strength: Strength | null): boolean {
  if (!rule) return true;
  // "Oral gel" is swallowed: a form for the mouth is never a local one.
  const barred = rule.not.filter((word) => !(word === 'gel' && holds(plain, 'oral')));
  if (barred.some((word) => holds(plain, word))) return false;
  if (rule.needs.length > 0 && !rule.needs.some((word) => holds(plain, word))) return false;
  if (!rule.strengthMg) return true;
  const above = strength?.unit === 'mg' && strength.amount > rule.strengthMg.value;
  return rule.strengthMg.is === 'above' ? above : !above;
}

/** Lower case, accents and apostrophes dropped, everything but words, numbers and % / . - a blank. */
function plainWords(text: string): string {
  return (
    text
      .normalize('NFKD')
      .toLowerCase()
      .replace(/[\u0300-\u036f'’]/g, '')
      .replace(/µ|μ/gu, 'u')
      // "0,85 g" is less than one gram, "1,000 mg" is one: a comma between digits is never a blank.
      .replace(/(?<![\d.,])0,(\d+)(?![\d.,]*\d)/g, '0.$1')
      .replace(/(?<![\d.,])([1-9]\d{0,2}(?:,\d{3})+)(?![\d,])/g, (whole) =>
        whole.replaceAll(',', ''),
      )
      .replace(/(?<![\d.,])(\d+),(\d{1,2})(?![\d.,]*\d)/g, '$1.$2')
      .replace(/[^a-z0-9%./-]+/g, ' ')
      .replace(/\.(?!\d)/g, ' ')
      .replace(/(\d)\s+%/g, '$1%')
      .replace(/\s+/g, ' ')
      .trim()
  );
}

const patterns = new Map<string, RegExp>();

function holds(plain: string, words: string): boolean {
  // Hundreds of names are tried on every line of an import: the plain search sorts most of them out.
  if (!plain.includes(words)) return false;
  let pattern = patterns.get(words);
  if (!pattern) {
    const escaped = words.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
    // No letter on either side; a digit may precede nothing that starts with one ("80 mg/ml").
    pattern = new RegExp(`(?<![a-z0-9])${escaped}(?![a-z0-9])`);
    patterns.set(words, pattern);
  }
  return pattern.test(plain);
}

const AMOUNT =
  /(\d+(?:\.\d+)?) ?(mg|mcg|ug|microgram|micrograms|g)\b(?: ?\/ ?(hr|hour|h|ml|mg|g|actuat|l)\b)?/;

const PAIR = /\d ?[-/] ?\d+(?:\.\d+)? ?(mg|mcg|ug)/;

/** The first strength in the part between slashes that holds the name; null for concentrations. */
function strengthOf(plain: string, name: string): Strength | null {
  const parts = plain.split(' / ');
  const part = parts.find((one) => holds(one, name)) ?? '';
  // "5-325 mg" holds two strengths and does not say which is whose.
  const found = PAIR.test(part) ? null : AMOUNT.exec(part);
  if (!found) return null;
  const amount = Number(found[1]);
  const per = found[3];
  const mg = found[2] === 'mg' ? amount : found[2] === 'g' ? amount * 1000 : amount / 1000;
  if (per === undefined) return { amount: rounded(mg), unit: 'mg' };
  if (per.startsWith('h')) return { amount: rounded(mg * 1000), unit: 'ug/h' };
  return null;
}

/** Unit conversion leaves binary dust: 0.025 mg/h is 25 micrograms an hour. */
function rounded(value: number): number {
  return Number(value.toPrecision(12));
}
