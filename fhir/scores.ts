/** Scored instruments in Observations and questionnaires, found by the LOINC codes of their totals and items. */
import { say } from '../clinical/language/say.ts';
import {
  BadAnswers,
  instrument,
  instruments,
  score,
  scoreProblem,
  storedScore,
  type Items,
} from '../clinical/instruments/index.ts';
import { Unreadable } from './element.ts';

/** An item of an instrument: which one, counted from 0. */
export type ItemOf = { instrument: string; index: number };

/** GAD-7's items and the panels: purely FHIR's way of naming what the instruments number. */
const GAD7_ITEMS = ['69725-0', '68509-9', '69733-4', '69734-2', '69735-9', '69689-8', '69736-7'];
const PANELS: ReadonlyMap<string, string> = new Map([
  ['44249-1', 'phq9'],
  ['55757-9', 'phq2'],
  ['69737-5', 'gad7'],
  ['91148-7', 'peg'],
]);
const SELF_HARM_ITEM = '44260-8';
/** The self-harm answer has meaning by itself, and is stored by itself. */
export const SELF_HARM_SCORE = 'phq9_item9';

// The three pain ratings share one code: without a stated recall it is the average pain.
const totals: ReadonlyMap<string, string> = new Map(
  instruments
    .filter((one) => one.loinc !== null && !['nrs_worst', 'nrs_current'].includes(one.id))
    .map((one) => [one.loinc?.code ?? '', one.stores[0].id]),
);

const items: ReadonlyMap<string, ItemOf[]> = itemsByCode();

function itemsByCode(): Map<string, ItemOf[]> {
  const found = new Map<string, ItemOf[]>();
  const add = (code: string, item: ItemOf) => found.set(code, [...(found.get(code) ?? []), item]);
  for (const one of instruments) {
    one.loinc?.components.forEach((code, index) => add(code, { instrument: one.id, index }));
  }
  GAD7_ITEMS.forEach((code, index) => add(code, { instrument: 'gad7', index }));
  // The two questions of the PHQ-2 are the first two of the PHQ-9.
  add('44250-9', { instrument: 'phq2', index: 0 });
  add('44255-8', { instrument: 'phq2', index: 1 });
  return found;
}

/** The score a LOINC total code stands for; `said` are all words of it, which may name the recall. */
export function scoreMeant(loinc: string, said: string): string | null {
  const id = totals.get(loinc) ?? (loinc === SELF_HARM_ITEM ? SELF_HARM_SCORE : null);
  if (id !== 'nrs_avg') return id;
  if (/\bworst\b/i.test(said)) return 'nrs_worst';
  if (/\b(current|right now|at this moment|present pain)\b/i.test(said)) return 'nrs_current';
  // "Least pain" is none of the three ratings.
  return /\b(least|lowest)\b/i.test(said) ? null : 'nrs_avg';
}

/** The instrument whose form a LOINC panel code stands for. */
export function panelMeant(loinc: string): string | null {
  return PANELS.get(loinc) ?? null;
}

/** The items a LOINC code stands for; the PHQ's first two belong to two instruments. */
export function itemsMeant(loinc: string): readonly ItemOf[] {
  return items.get(loinc) ?? [];
}

export type ReadScore = { id: string; value: number; rounded: boolean };

/**
 * A stated total. A value finer than the score's step (a pain of 3.6) is rounded half up and marked
 * so; one out of range is refused, never clipped. Throws {@link Unreadable}.
 */
export function statedScore(id: string, value: number): ReadScore {
  const { step, min, max, label } = storedScore(id);
  if (!Number.isFinite(value) || value < min || value > max) {
    throw new Unreadable(say`${label} must lie between ${min} and ${max}; ${value} does not`);
  }
  const steps = step === null ? value : Math.round(value / step + 1e-9) * step;
  const stored = Number(steps.toFixed(4));
  const problem = scoreProblem(id, stored);
  if (problem !== null) throw new Unreadable(problem);
  return { id, value: stored, rounded: Math.abs(stored - value) > 1e-9 };
}

/** The answers of a form in item order, null where missing; null when there is no answer at all. */
export function answersOf(
  id: string,
  given: ReadonlyMap<number, number>,
): (number | null)[] | null {
  if (given.size === 0) return null;
  return instrument(id).items.map((_, index) => given.get(index) ?? null);
}

/** The scores worked out from answers. Throws {@link Unreadable} for answers the form cannot hold. */
export function workedOut(id: string, answers: Items): ReadScore[] {
  try {
    const done = score(id, answers);
    return Object.entries(done.values).map(([of, value]) => ({ id: of, value, rounded: false }));
  } catch (error) {
    if (error instanceof BadAnswers) throw new Unreadable(error.message);
    throw error;
  }
}

/**
 * Whether a stated total can be the total of its answers. A sender may round (a PEG of 5.3 sent as
 * 5); more than half a point apart is a mistake of one of them.
 */
export function fits(id: string, stated: number, answers: Items): boolean {
  if (answers.some((answer) => answer === null)) return true;
  const total = workedOut(id, answers).find((one) => one.id === id);
  return total === undefined || Math.abs(total.value - stated) <= 0.5;
}
