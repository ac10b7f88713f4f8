/**
 * From what was typed to the facts that are saved. Every part of the form becomes facts with a line
 * for the summary, or a problem that names its field and says what to do.
 */
import type { Chart } from '../../clinical/chart.ts';
import { isDay, type Day } from '../../clinical/day.ts';
import type { DraftFact, Statement } from '../../clinical/facts.ts';
import { m } from '../../words/messages.js';
import { sayDay } from '../ui/say.ts';
import { careFacts } from './care-facts.ts';
import { correcting } from './corrections.ts';
import { doseFacts } from './dose-facts.ts';
import { effectFacts } from './effect-facts.ts';
import type { VisitEntry } from './entry.ts';
import { labFacts, vitalFacts } from './measurement-facts.ts';
import { redFlagFacts } from './red-flag-facts.ts';
import { scoreFacts } from './score-facts.ts';

/** `on`: where it was on another day than the visit's. */
export type Piece = { statement: Statement; line: string; on?: Day };
/** `waits`: only wrong once the visit is to be saved, such as a form that is still being filled. */
export type Problem = {
  field: string;
  message: string;
  waits?: true;
  /** Set where the entry may be right: it is saved once this is among `entry.confirmed`. */
  doubt?: string;
};

/** A doubt about an entry, unless it was confirmed as it stands. */
export function doubtAbout(
  entry: VisitEntry,
  field: string,
  typed: string,
  message: string | null,
): Problem[] {
  const doubt = `${field} ${typed}`;
  return message === null || entry.confirmed.includes(doubt) ? [] : [{ field, message, doubt }];
}
export type Part = { pieces: Piece[]; problems: Problem[] };

export type VisitFacts = {
  on: Day | null;
  facts: DraftFact[];
  /** What will be saved, in a few words each. */
  lines: string[];
  problems: Problem[];
  /** True while nothing was entered at all. */
  isEmpty: boolean;
};

/** Reads the form. `chart` is the patient on the day of the visit. */
export function factsOf(entry: VisitEntry, chart: Chart, today: Day): VisitFacts {
  const dated = readDay(entry.on, today, chart);
  const parts = [
    scoreFacts(entry),
    effectFacts(entry, chart),
    doseFacts(entry, chart),
    redFlagFacts(entry),
    vitalFacts(entry, chart),
    labFacts(entry, chart),
    careFacts(entry, chart, today),
    wordFacts(entry),
  ];
  const pieces = parts.flatMap((part) => part.pieces);
  const problems = [...dated.problems, ...parts.flatMap((part) => part.problems)];
  const { on } = dated;
  const { facts, lines } =
    on === null
      ? { facts: [], lines: pieces.map(({ line }) => line) }
      : correcting(pieces, chart, on, today);
  return { on, facts, lines, problems, isEmpty: pieces.length === 0 && problems.length === 0 };
}

function readDay(text: string, today: Day, chart: Chart): { on: Day | null; problems: Problem[] } {
  if (!isDay(text)) {
    return { on: null, problems: [{ field: 'on', message: m.visit_day_needed() }] };
  }
  const age = chart.patient.age(text);
  if (age !== null && age < 0) {
    return { on: null, problems: [{ field: 'on', message: m.visit_day_before_birth() }] };
  }
  if (text <= today) return { on: text, problems: [] };
  const message = m.visit_day_future({ today: sayDay(today) });
  return { on: null, problems: [{ field: 'on', message }] };
}

const mechanismLines = {
  neuropathic: m.visit_line_mechanism_neuropathic,
  musculoskeletal: m.visit_line_mechanism_musculoskeletal,
  mixed: m.visit_line_mechanism_mixed,
};

function wordFacts({ mechanism, note }: VisitEntry): Part {
  const pieces: Piece[] = [];
  if (mechanism !== null) {
    pieces.push({ statement: { kind: 'mechanism', mechanism }, line: mechanismLines[mechanism]() });
  }
  if (note.trim() !== '') {
    pieces.push({ statement: { kind: 'note', text: note.trim() }, line: m.visit_line_note() });
  }
  return { pieces, problems: [] };
}
