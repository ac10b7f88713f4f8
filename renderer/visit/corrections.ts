/**
 * What a visit adds to the record, and what it corrects. Two records of one item on one day would
 * count as the more cautious of them, so a slip could never be mended: a second one from the same
 * day's form is therefore a correction of the first, and the first stays readable.
 */
import type { Chart } from '../../clinical/chart.ts';
import type { Day } from '../../clinical/day.ts';
import type { DraftFact, Fact, FactKind, Statement } from '../../clinical/facts.ts';
import { unitOf } from '../../clinical/language/units.ts';
import { factUsed } from '../../clinical/rules/fact-label.ts';
import { m } from '../../words/messages.js';
import { sayDoseOf } from '../patient/dose-words.ts';
import { sayDay, sayNumber } from '../ui/say.ts';
import type { Piece } from './visit-facts.ts';

type Of<K extends FactKind> = Fact<K>['statement'];

/** What makes two statements of a kind speak of the same thing; null = each stands by itself. */
const items: { [K in FactKind]: (statement: Of<K>) => string | null } = {
  score: ({ instrument }) => instrument,
  dose: ({ medicine }) => medicine,
  adverse_effect: ({ term, medicine }) => `${term} ${medicine ?? ''}`,
  adverse_effect_check: () => 'asked',
  lab: ({ lab }) => lab,
  vital: () => 'measured',
  red_flag_screen: () => 'screened',
  neuro_exam: () => 'examined',
  mechanism: () => 'classified',
  condition: ({ condition }) => condition,
  allergy: ({ substance }) => substance.toLowerCase(),
  therapy: ({ therapy }) => therapy,
  therapy_session: ({ therapy }) => therapy,
  referral: ({ to, status }) => `${to} ${status}`,
  supplement_trial: ({ vitamin }) => vitamin,
  refusal: ({ of }) => of,
  care_event: ({ event, outcome }) => `${event} ${outcome ?? ''}`,
  note: () => null,
  prompt_response: () => null,
  contact: () => null,
  titration_plan: ({ medicine }) => medicine,
  document: () => null,
  void: () => null,
};

type Corrected = { facts: DraftFact[]; lines: string[] };

/**
 * The facts to save on a day. Where the day has a standing record of the same item, the new one
 * replaces it; where it says the same, nothing is saved and the line says so.
 */
export function correcting(pieces: readonly Piece[], chart: Chart, on: Day, today: Day): Corrected {
  const parts = pieces.map((piece) => corrected(piece, chart, on, today));
  return {
    facts: parts.flatMap(({ facts }) => facts),
    lines: parts.flatMap(({ lines }) => lines),
  };
}

function corrected(piece: Piece, chart: Chart, visitOn: Day, today: Day): Corrected {
  const { statement, line, on = visitOn } = piece;
  const draft = (of: Statement, replaces: string | null): DraftFact => ({
    on,
    statement: of,
    replaces,
    importKey: null,
  });
  const earlier = sameItem(statement, chart, on);
  const newest = earlier.at(-1);
  if (!newest) return { facts: [draft(statement, null)], lines: [line] };
  const whole = earlier.reduce((now, fact) => keepUnasked(now, fact.statement), statement);
  const day = sayDay(on);
  if (earlier.length === 1 && saysTheSame(whole, newest.statement)) {
    const already =
      on === today ? m.visit_already_today({ line }) : m.visit_already_on({ line, day });
    return { facts: [], lines: [already] };
  }
  const others = earlier
    .slice(0, -1)
    .map(({ id }) => draft({ kind: 'void', reason: m.visit_corrected_at({ line }) }, id));
  const before = earlier.map(({ statement: of }) => words(of, newest)).join(m.visit_and());
  const corrects =
    on === today
      ? m.visit_corrects_today({ line, before })
      : m.visit_corrects_on({ line, before, day });
  return { facts: [draft(whole, newest.id), ...others], lines: [corrects] };
}

/** The standing facts of the day about what a statement speaks of, oldest first. */
function sameItem(statement: Statement, chart: Chart, on: Day): readonly Fact[] {
  const item = itemOf(statement);
  if (item === null) return [];
  return (chart.facts(statement.kind) as readonly Fact[]).filter(
    (fact) =>
      fact.on === on && itemOf(fact.statement) === item && overlaps(statement, fact.statement),
  );
}

function itemOf<K extends FactKind>(statement: Of<K> & { kind: K }): string | null {
  const read: (of: Of<K>) => string | null = items[statement.kind];
  return read(statement);
}

const measures = ['weightKg', 'heightCm', 'systolic', 'diastolic', 'heartRate'] as const;

/** A weight does not correct a blood pressure. */
function overlaps(now: Statement, before: Statement): boolean {
  if (now.kind !== 'vital' || before.kind !== 'vital') return true;
  return measures.some((measure) => now[measure] !== null && before[measure] !== null);
}

/** What the earlier record says beyond the new one is carried over: it was not asked again. */
function keepUnasked(now: Statement, before: Statement): Statement {
  if (now.kind === 'vital' && before.kind === 'vital') {
    const kept = { ...now };
    for (const measure of measures) kept[measure] ??= before[measure];
    return kept;
  }
  if (now.kind === 'neuro_exam' && before.kind === 'neuro_exam')
    return { ...now, myotomes: { ...before.myotomes, ...now.myotomes } };
  if (now.kind === 'red_flag_screen' && before.kind === 'red_flag_screen') {
    const settled = new Set([...now.positive, ...now.cleared]);
    const cleared = [...now.cleared, ...before.cleared.filter((id) => !settled.has(id))];
    return {
      ...now,
      positive: [...now.positive, ...before.positive.filter((id) => !settled.has(id))],
      cleared,
      outcome: now.outcome ?? (cleared.length > 0 ? before.outcome : null),
    };
  }
  return now;
}

/** Compared without the wording of a prescription, which a visit does not ask for. */
function saysTheSame(a: Statement, b: Statement): boolean {
  const plain = (of: Statement) =>
    JSON.stringify(
      Object.entries({ ...of, regimen: null }).sort(([one], [other]) => (one < other ? -1 : 1)),
    );
  return plain(a) === plain(b);
}

function words(of: Statement, fact: Fact): string {
  if (of.kind === 'dose') return sayDoseOf(of.medicine, of.amount);
  if (of.kind === 'score') return sayNumber(of.value);
  if (of.kind === 'lab') return `${sayNumber(of.reportedValue, 2)} ${unitOf(of.reportedUnit)}`;
  return factUsed({ ...fact, statement: of }).label;
}
