/** Pain and the questionnaires as facts. */
import { bandOf, instrument, score, storedScore } from '../../clinical/instruments/index.ts';
import { m } from '../../words/messages.js';
import { sayNumber } from '../ui/say.ts';
import { shortBand } from '../ui/score-words.ts';
import { formIds, moreFormIds, type VisitEntry } from './entry.ts';
import { ambiguity, readNumber } from './number.ts';
import type { Part, Piece, Problem } from './visit-facts.ts';

export function scoreFacts(entry: VisitEntry): Part {
  const parts = [
    painFacts(entry.pain),
    ...[...formIds, ...moreFormIds].map((id) => formFacts(id, entry.forms[id] ?? [])),
  ];
  return {
    pieces: parts.flatMap(({ pieces }) => pieces),
    problems: parts.flatMap(({ problems }) => problems),
  };
}

/** The problem with an answer that is not among those allowed, in words that say what is. */
export function answerProblem(
  name: string,
  text: string,
  allowed: readonly number[],
): string | null {
  if (text.trim() === '') return null;
  const value = readNumber(text);
  if (value !== null && allowed.includes(value)) return null;
  const least = Math.min(...allowed);
  const most = Math.max(...allowed);
  const typed = text.trim();
  const within = value !== null && value >= least && value <= most;
  const message = within ? m.visit_answer_whole : m.visit_answer_range;
  return ambiguity(text) ?? message({ name, least, most, typed });
}

function painFacts(text: string): Part {
  const allowed = instrument('nrs_avg').items[0]?.answers ?? [];
  const message = answerProblem(m.visit_pain(), text, allowed);
  if (message !== null) return { pieces: [], problems: [{ field: 'pain', message }] };
  const value = readNumber(text);
  if (value === null) return { pieces: [], problems: [] };
  return { pieces: [scorePiece('nrs_avg', value, [value], m.visit_pain())], problems: [] };
}

function formFacts(id: string, texts: readonly string[]): Part {
  const of = instrument(id);
  if (texts.every((text) => text.trim() === '')) return { pieces: [], problems: [] };
  const problems = of.items.flatMap(({ topic, answers }, index): Problem[] => {
    const name = topic.charAt(0).toUpperCase() + topic.slice(1);
    const message = answerProblem(name, texts[index] ?? '', answers);
    return message === null ? [] : [{ field: `${id}-${index}`, message }];
  });
  if (problems.length > 0) return { pieces: [], problems };
  const items = texts.map(readNumber);
  const { values, why, total } = score(id, items);
  // An item that is stored by itself is kept even where the form gives no total.
  const pieces = Object.entries(values).map(([stored, value]) =>
    scorePiece(stored, value, stored === of.stores[0].id ? items : null, storedScore(stored).label),
  );
  const firstGap = items.indexOf(null);
  if (total !== null || why === null) return { pieces, problems: [] };
  return {
    pieces,
    problems: [
      { field: `${id}-${Math.max(0, firstGap)}`, message: `${of.name}: ${why}`, waits: true },
    ],
  };
}

function scorePiece(
  id: string,
  value: number,
  items: (number | null)[] | null,
  name: string,
): Piece {
  const band = bandOf(id, value);
  return {
    statement: { kind: 'score', instrument: id, value, items },
    line: `${name} ${sayNumber(value)}${band === null ? '' : `, ${shortBand(band)}`}`,
  };
}
