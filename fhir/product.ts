/** A prescribed product: which of our medicines it holds, how much of each, and in what form. */
import {
  clinicalDrug,
  medicine,
  medicineByRxcui,
  medicinesNamedIn,
  namedMedicinesIn,
  type Medicine,
  type NamedMedicine,
} from '../clinical/formulary/index.ts';
import { RXNORM, type Concept } from './coded.ts';
import { withDecimalPoints } from './sig-words.ts';

/** The amount in one tablet or patch (`unit`) or one millilitre, or what is given off in one hour. */
export type Strength = { mg: number; per: 'unit' | 'ml' | 'hour' };
export type Part = { medicine: Medicine; strength: Strength | null };
export type Product = {
  name: string;
  parts: Part[];
  /** How many active ingredients, those not known to Dorso included. */
  ingredients: number;
};

const INJECTION =
  /\b(inject\w*|syringe|auto-?injector|cartridge|infusion|intravenous|iv|intramuscular|im|intrathecal|epidural)\b/i;
/** Eye, ear and nose drops, inhalers and the like give the body too little, or are given once. */
const LOCAL =
  /\b(ophthalmic|otic|nasal|inhal\w*|rectal|vaginal|intrauterine|mouthwash|\d+ actuat)\b/i;
const FORM_WORDS =
  /\b(oral|topical|transdermal|sublingual|buccal|injectable|injection|gel|cream|ointment|lotion|patch|patches|plaster)\b/gi;
const PER_ML = /(\d+(?:\.\d+)?)\s*(mg|mcg|ug)\s*\/\s*(\d+(?:\.\d+)?)?\s*ml\b/i;

/**
 * The product of a concept. `around` is what the directions say; only words for its form are taken
 * from there, so that "with ibuprofen if needed" adds no ibuprofen. Parts are empty when no medicine
 * of ours is in it, or only in a form that is no ongoing treatment: an injection of a medicine that
 * is normally swallowed or worn is an anaesthetic, not a daily dose.
 */
export function productOf(of: Concept, around: string): Product {
  const texts = [...of.codings.map((one) => one.display), of.text]
    .filter((one) => one !== '')
    .map(withDecimalPoints);
  const formSaid = (around.match(FORM_WORDS) ?? []).join(' ');
  const named = texts.find((one) => medicinesNamedIn(`${one} ${formSaid}`).length > 0);
  const name = named ?? texts[0] ?? '';
  const parts = named === undefined ? partsByCode(of) : partsByName(named, formSaid);
  const form = `${texts.join(' ')} ${around}`;
  const ongoing = parts.filter(({ medicine }) => isOngoing(medicine, form));
  const ingredients = Math.max(ingredientTexts(name).length, parts.length);
  return { name, parts: ongoing, ingredients };
}

function partsByName(name: string, formSaid: string): Part[] {
  const all = namedMedicinesIn(`${name} ${formSaid}`).filter(
    ({ medicine }) => medicine.entry !== 'group',
  );
  return all.map(({ medicine, strength }) => ({
    medicine,
    strength: strengthOf(strength) ?? concentration(name, medicine, all.length),
  }));
}

function strengthOf(strength: NamedMedicine['strength']): Strength | null {
  if (strength === null) return null;
  return strength.unit === 'mg'
    ? { mg: strength.amount, per: 'unit' }
    : { mg: strength.amount / 1000, per: 'hour' };
}

/** Milligrams in one millilitre: "gabapentin 50 MG/ML Oral Solution", "250 mg/5 mL". */
function concentration(name: string, medicine: Medicine, ingredients: number): Strength | null {
  const own = ingredientTexts(name).filter((one) =>
    medicinesNamedIn(one).some((other) => other.id === medicine.id),
  );
  const found = PER_ML.exec(own.length === 1 ? (own[0] ?? '') : ingredients === 1 ? name : '');
  if (!found) return null;
  const perUnit = (found[2] ?? '').toLowerCase() === 'mg' ? 1 : 0.001;
  return { mg: (Number(found[1]) * perUnit) / Number(found[3] ?? 1), per: 'ml' };
}

/**
 * By RxNorm code, where the texts name none: a clinical drug with its strength, else an ingredient. A
 * patch is not assumed without a word of one.
 */
function partsByCode(of: Concept): Part[] {
  const codes = of.codings.filter((one) => one.system === RXNORM).map((one) => one.code);
  const drug = codes.map(clinicalDrug).find((one) => one !== null);
  if (drug) {
    return drug.map((part) => ({
      medicine: medicine(part.medicine),
      strength: strengthOf(part.strength),
    }));
  }
  const found = codes.map(medicineByRxcui).filter((one) => one !== null);
  const usable = found.filter((one) =>
    ['oral', 'injected', 'transdermal_or_buccal'].includes(one.route),
  );
  return [...new Set(usable)].map((medicine) => ({ medicine, strength: null }));
}

function isOngoing(medicine: Medicine, form: string): boolean {
  if (medicine.route === 'injected') return true;
  return !INJECTION.test(form) && !LOCAL.test(form);
}

/** The text of each ingredient of a clinical drug, the brand in brackets left out. */
function ingredientTexts(name: string): string[] {
  return name
    .replace(/\[[^\]]*\]/g, ' ')
    .split(/ \/ /)
    .map((one) => one.trim());
}
