/** A filled questionnaire, whether it came as an Observation with components or as a response. */
import { say } from '../clinical/language/say.ts';
import type { Day } from '../clinical/day.ts';
import { storedScore, instrument } from '../clinical/instruments/index.ts';
import type { Concept, Quantity } from './coded.ts';
import { Unreadable } from './element.ts';
import { countedItem, fact, reading, type Reading } from './reading.ts';
import {
  SELF_HARM_SCORE,
  answersOf,
  fits,
  itemsMeant,
  scoreMeant,
  statedScore,
  workedOut,
  type ReadScore,
} from './scores.ts';
import type { Entry } from './source.ts';

/** One answer or total within a form. */
export type FormPiece = { code: Concept; loincs: string[]; value: Quantity | null };

export type Form = {
  /** The instrument. */
  id: string;
  pieces: readonly FormPiece[];
  /** The total stated outside the pieces. */
  stated: Quantity | null;
  code: Concept;
  /** The answers are Observations of their own, which are read by themselves as well. */
  fromMembers: boolean;
};

/**
 * Reads a filled form: the stated total with its answers, or the total worked out from the answers.
 * Throws {@link Unreadable} when total and answers contradict each other, or a value is out of range.
 */
export function readForm(entry: Entry, on: Day, form: Form): Reading {
  const main = instrument(form.id).stores[0].id;
  const answers = answersOf(form.id, answersIn(form));
  const stated = form.stated ?? totalIn(form, main);
  if (stated !== null && stated.comparator === null) {
    const total = statedScore(main, stated.value);
    if (answers && !fits(main, stated.value, answers)) {
      const label = storedScore(main).label;
      throw new Unreadable(
        say`the total ${label} ${stated.value} does not fit its answers ${answers.join(', ')}`,
      );
    }
    const selfHarm = answers ? workedOut(form.id, answers).filter((one) => one.id !== main) : [];
    return written(entry, on, form, [total, ...selfHarm], answers);
  }
  if (!answers) {
    return reading({ counted: [countedItem(entry.type, form.code, say`no answers`)] });
  }
  const scores = workedOut(form.id, answers);
  if (scores.length === 0) {
    return reading({ counted: [countedItem(entry.type, form.code, say`too few answers`)] });
  }
  return written(entry, on, form, scores, answers);
}

/** The answers by item, from the pieces of the form. */
function answersIn(form: Form): Map<number, number> {
  const given = new Map<number, number>();
  for (const piece of form.pieces) {
    for (const loinc of piece.loincs) {
      const item = itemsMeant(loinc).find((one) => one.instrument === form.id);
      if (item && piece.value && piece.value.comparator === null) {
        given.set(item.index, piece.value.value);
      }
    }
  }
  return given;
}

function totalIn(form: Form, main: string): Quantity | null {
  const piece = form.pieces.find((one) =>
    one.loincs.some((loinc) => scoreMeant(loinc, '') === main),
  );
  return piece?.value ?? null;
}

function written(
  entry: Entry,
  on: Day,
  form: Form,
  scores: readonly ReadScore[],
  answers: (number | null)[] | null,
): Reading {
  const main = instrument(form.id).stores[0].id;
  const facts = scores
    // Answers that are Observations themselves include the self-harm answer: it is there already.
    .filter((one) => !(form.fromMembers && one.id === SELF_HARM_SCORE))
    .map((one) => {
      const items = one.id === main ? answers : null;
      const statement = { kind: 'score', instrument: one.id, value: one.value, items } as const;
      return fact(entry, on, statement, one.id === main ? '' : one.id);
    });
  const remarks = scores
    .filter((one) => one.rounded)
    .map(() => countedItem(entry.type, form.code, say`taken, rounded to the steps of the scale`));
  return reading({ facts, remarks });
}
