/** What a routine visit does not ask for, as facts: examination, therapies, referrals, history. */
import { conditionLabel } from '../../clinical/conditions/index.ts';
import type { Chart } from '../../clinical/chart.ts';
import type { Day } from '../../clinical/day.ts';
import type { Statement } from '../../clinical/facts.ts';
import { m } from '../../words/messages.js';
import {
  careEvents,
  labelOf,
  myotomes,
  referralKinds,
  referralStatuses,
  refusals,
  trialOutcomes,
  vitamins,
} from './care-words.ts';
import type { CareEntry, VisitEntry } from './entry.ts';
import { therapyFacts } from './therapy-facts.ts';
import { answerProblem } from './score-facts.ts';
import type { Part, Piece, Problem } from './visit-facts.ts';

export function careFacts({ care }: VisitEntry, chart: Chart, today: Day): Part {
  const exam = examFact(care);
  const events = eventFacts(care);
  const therapy = therapyFacts(care, chart, today);
  return {
    pieces: [
      ...exam.pieces,
      ...therapy.pieces,
      ...referralPieces(care),
      ...events.pieces,
      ...historyPieces(care),
    ],
    problems: [...exam.problems, ...therapy.problems, ...events.problems],
  };
}

const grades = [0, 1, 2, 3, 4, 5];

/** The fields of the exam, left and right of each level. */
function strengthFields(): { id: string; name: string }[] {
  return myotomes.flatMap(({ id, tests }) => [
    { id: `L_${id}`, name: m.visit_strength_field({ side: m.visit_left(), level: id, tests }) },
    { id: `R_${id}`, name: m.visit_strength_field({ side: m.visit_right(), level: id, tests }) },
  ]);
}

function examFact({ strength, progressive }: CareEntry): Part {
  const typed = strengthFields().flatMap(({ id, name }) => {
    const text = strength[id]?.trim() ?? '';
    return text === '' ? [] : [{ id, name, text }];
  });
  const problems = typed.flatMap(({ id, name, text }): Problem[] => {
    const message = answerProblem(name, text, grades);
    return message === null ? [] : [{ field: `strength-${id}`, message }];
  });
  if (problems.length > 0 || (typed.length === 0 && !progressive)) return { pieces: [], problems };
  const found = Object.fromEntries(typed.map(({ id, text }) => [id, Number(text)]));
  const weak = typed.filter(({ text }) => Number(text) < 5).map(({ id }) => id.replace('_', ' '));
  const line = [
    weak.length > 0
      ? m.visit_strength_reduced({ levels: weak.join(', ') })
      : m.visit_strength_full(),
    progressive ? m.visit_strength_progressive() : null,
  ];
  const statement: Statement = { kind: 'neuro_exam', myotomes: found, progressive };
  const words =
    typed.length === 0 ? m.visit_weakness_progressive() : line.filter(Boolean).join(', ');
  return { pieces: [{ statement, line: words }], problems };
}

function referralPieces(care: CareEntry): Piece[] {
  const referred = referralKinds.flatMap(({ value: to, label }): Piece[] => {
    const status = care.referrals[to];
    if (status === undefined) return [];
    const words = labelOf(referralStatuses, status).toLowerCase();
    const outcome = care.referralOutcomes[to]?.trim() ?? '';
    return [
      {
        statement: { kind: 'referral', to, status, outcome: outcome === '' ? null : outcome },
        line: m.visit_line_referral({ to: label, status: words }),
      },
    ];
  });
  const refused = care.refused.map((of): Piece => ({
    statement: { kind: 'refusal', of },
    line: m.visit_line_refusal({ what: labelOf(refusals, of).toLowerCase() }),
  }));
  return [...referred, ...refused];
}

function eventFacts(care: CareEntry): Part {
  const problems: Problem[] = [];
  const pieces = careEvents.flatMap(({ id, label, ask, needed }): Piece[] => {
    const given = care.events[id]?.trim();
    if (given === undefined) return [];
    if (needed && given === '') {
      const message = m.visit_event_words_needed({ event: label, words: ask.toLowerCase() });
      problems.push({ field: `event-${id}`, message, waits: true });
      return [];
    }
    const outcome = given === '' ? null : given;
    return [{ statement: { kind: 'care_event', event: id, outcome }, line: label }];
  });
  const trials = vitamins.flatMap(({ value: vitamin, label }): Piece[] => {
    const outcome = care.trials[vitamin];
    if (outcome === undefined) return [];
    const words = labelOf(trialOutcomes, outcome).toLowerCase();
    return [
      {
        statement: { kind: 'supplement_trial', vitamin, outcome },
        line: m.visit_line_therapy({ therapy: label, status: words }),
      },
    ];
  });
  return { pieces: [...pieces, ...trials], problems };
}

function historyPieces({ conditions, allergies }: CareEntry): Piece[] {
  return [
    ...conditions.map(({ condition, present }): Piece => ({
      statement: { kind: 'condition', condition, present },
      line: present
        ? conditionLabel(condition)
        : m.visit_line_condition_gone({ condition: conditionLabel(condition) }),
    })),
    ...allergies.map(({ substance, medicine, reaction }): Piece => ({
      statement: {
        kind: 'allergy',
        substance,
        medicine,
        reaction: reaction.trim() === '' ? null : reaction.trim(),
      },
      line: m.visit_line_allergy({ substance }),
    })),
  ];
}
