/** What a routine visit does not ask for, as facts: examination, therapies, referrals, history. */
import { conditionLabel } from '../../clinical/conditions/index.ts';
import type { Statement } from '../../clinical/facts.ts';
import {
  careEvents,
  labelOf,
  myotomes,
  referralKinds,
  referralStatuses,
  refusals,
  therapies,
  trialOutcomes,
  vitamins,
} from './care-words.ts';
import type { CareEntry, VisitEntry } from './entry.ts';
import { answerProblem } from './score-facts.ts';
import type { Part, Piece, Problem } from './visit-facts.ts';

export function careFacts({ care }: VisitEntry): Part {
  const exam = examFact(care);
  const events = eventFacts(care);
  return {
    pieces: [
      ...exam.pieces,
      ...therapyPieces(care),
      ...referralPieces(care),
      ...events.pieces,
      ...historyPieces(care),
    ],
    problems: [...exam.problems, ...events.problems],
  };
}

const grades = [0, 1, 2, 3, 4, 5];

/** The fields of the exam, left and right of each level. */
export const strengthFields: readonly { id: string; name: string; level: string }[] =
  myotomes.flatMap(({ id, tests }) => [
    { id: `L_${id}`, name: `Left ${id}, ${tests}`, level: id },
    { id: `R_${id}`, name: `Right ${id}, ${tests}`, level: id },
  ]);

function examFact({ strength, progressive }: CareEntry): Part {
  const typed = strengthFields.flatMap(({ id, name }) => {
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
    weak.length > 0 ? `Strength reduced at ${weak.join(', ')}` : 'Strength full where examined',
    progressive ? 'progressive' : null,
  ];
  const statement: Statement = { kind: 'neuro_exam', myotomes: found, progressive };
  const words = typed.length === 0 ? 'Weakness progressive' : line.filter(Boolean).join(', ');
  return { pieces: [{ statement, line: words }], problems };
}

function therapyPieces(care: CareEntry): Piece[] {
  return therapies.flatMap(({ id, name, statuses }): Piece[] => {
    const status = care.therapy[id];
    const stands: Piece[] =
      status === undefined
        ? []
        : [
            {
              statement: { kind: 'therapy', therapy: id, status, outcome: null },
              line: `${name}: ${labelOf(statuses, status).toLowerCase()}`,
            },
          ];
    const attended: Piece[] = care.sessions.includes(id)
      ? [{ statement: { kind: 'therapy_session', therapy: id }, line: `${name} session attended` }]
      : [];
    return [...stands, ...attended];
  });
}

function referralPieces(care: CareEntry): Piece[] {
  const referred = referralKinds.flatMap(({ value: to, label }): Piece[] => {
    const status = care.referrals[to];
    if (status === undefined) return [];
    const words = labelOf(referralStatuses, status).toLowerCase();
    return [
      {
        statement: { kind: 'referral', to, status, outcome: null },
        line: `Referral, ${label}: ${words}`,
      },
    ];
  });
  const refused = care.refused.map((of): Piece => ({
    statement: { kind: 'refusal', of },
    line: `Patient declines: ${labelOf(refusals, of).toLowerCase()}`,
  }));
  return [...referred, ...refused];
}

function eventFacts(care: CareEntry): Part {
  const problems: Problem[] = [];
  const pieces = careEvents.flatMap(({ id, label, ask, needed }): Piece[] => {
    const given = care.events[id]?.trim();
    if (given === undefined) return [];
    if (needed && given === '') {
      const message = `${label}: write the ${ask.toLowerCase()}.`;
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
      { statement: { kind: 'supplement_trial', vitamin, outcome }, line: `${label}: ${words}` },
    ];
  });
  return { pieces: [...pieces, ...trials], problems };
}

function historyPieces({ conditions, allergies }: CareEntry): Piece[] {
  return [
    ...conditions.map(({ condition, present }): Piece => ({
      statement: { kind: 'condition', condition, present },
      line: `${conditionLabel(condition)}${present ? '' : ' no longer present'}`,
    })),
    ...allergies.map(({ substance, medicine, reaction }): Piece => ({
      statement: {
        kind: 'allergy',
        substance,
        medicine,
        reaction: reaction.trim() === '' ? null : reaction.trim(),
      },
      line: `Allergy to ${substance}`,
    })),
  ];
}
