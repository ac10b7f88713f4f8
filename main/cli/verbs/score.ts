import {
  BadAnswers,
  score,
  UnknownInstrument,
  type Scored,
} from '../../../clinical/instruments/index.ts';
import { z } from 'zod';
import { Misuse, required, type Verb } from '../verb.ts';

/** Scores one filled form. */
export const scoreVerb: Verb = {
  name: 'score',
  forms: [`INSTRUMENT --items '[3,null,2,...]'`],
  about: 'Scores a filled form; answers in the order of its items, null where unanswered.',
  notes: [`--items LIST   the answers as a JSON list of numbers and nulls`],
  words: { least: 1, most: 1 },
  options: { items: { type: 'string' } },
  run: (call) => {
    const [instrument = ''] = call.words;
    const { total, band, missing, valid, why } = scored(
      instrument,
      answers(required(call, 'items')),
    );
    const verdict = total === null ? 'not scored' : `${total}${band ? `, ${band}` : ''}`;
    return {
      json: { instrument, total, band, missing, valid, why },
      text: `${instrument}: ${verdict}; ${missing} missing.${why ? ` ${why}` : ''}`,
      failed: false,
    };
  },
};

const list = z.array(z.number().nullable());

function answers(text: string): (number | null)[] {
  try {
    return list.parse(JSON.parse(text));
  } catch {
    throw new Misuse(
      `--items: "${text}" is not a JSON list of numbers and nulls, like '[3,null,2]'.`,
    );
  }
}

function scored(instrument: string, items: (number | null)[]): Scored {
  try {
    return score(instrument, items);
  } catch (error) {
    if (error instanceof UnknownInstrument || error instanceof BadAnswers)
      throw new Misuse(error.message);
    throw error;
  }
}
