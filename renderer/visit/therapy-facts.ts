/** Where physical therapy and CBT stand, and the sessions since the last visit, as facts. */
import type { Chart } from '../../clinical/chart.ts';
import { isDay, type Day } from '../../clinical/day.ts';
import { within } from '../../clinical/rules/wording.ts';
import { m } from '../../words/messages.js';
import { sayDay } from '../ui/say.ts';
import { labelOf, therapies } from './care-words.ts';
import type { CareEntry, TherapyId, TherapyStatus } from './entry.ts';
import { readNumber } from './number.ts';
import type { Part, Problem } from './visit-facts.ts';

/** More sessions than this between two visits are a slip. */
const MOST_SESSIONS = 60;

/** The therapies that go on, by their last record: sessions of them are asked for. */
const goingOn: readonly TherapyStatus[] = ['structured', 'advice_only', 'referred', 'active'];

export function isGoingOn(care: CareEntry, chart: Chart, id: TherapyId): boolean {
  const status = statusOf(care, chart, id);
  return status !== null && goingOn.includes(status);
}

/** The day since which sessions are counted: the last record of the therapy or of a session of it. */
export function countedSince(chart: Chart, id: TherapyId): Day | null {
  const session = chart
    .facts('therapy_session')
    .findLast(({ statement, on }) => statement.therapy === id && on < chart.on);
  const known = chart.therapy(id).findLast(({ on }) => on < chart.on);
  return (
    [session?.on, known?.on]
      .flatMap((on) => on ?? [])
      .sort()
      .at(-1) ?? null
  );
}

export function therapyFacts(care: CareEntry, chart: Chart, today: Day): Part {
  const parts = therapies.map(({ id }) => therapyFact(id, care, chart, today));
  return {
    pieces: parts.flatMap(({ pieces }) => pieces),
    problems: parts.flatMap(({ problems }) => problems),
  };
}

function therapyFact(id: TherapyId, care: CareEntry, chart: Chart, today: Day): Part {
  const sessions = readSessions(id, care, chart, today);
  if (sessions.problems.length > 0) return { pieces: [], problems: sessions.problems };
  const { count, lastOn } = sessions;
  const chosen = care.therapy[id];
  const status = chosen ?? statusOf(care, chart, id);
  const attended = count === null || count === 0 ? null : sayAttended(id, count, chart);
  if (status === null && count !== null) {
    const message = m.visit_sessions_of_what({ therapy: named(id).name });
    return { pieces: [], problems: [{ field: `sessions-${id}`, message }] };
  }
  const pieces: Part['pieces'] = [];
  if (status !== null && (chosen !== undefined || attended !== null)) {
    const { name, statuses } = named(id);
    const words = labelOf(statuses, status).toLowerCase();
    const line = m.visit_line_therapy({ therapy: name, status: words });
    pieces.push({
      statement: { kind: 'therapy', therapy: id, status, outcome: attended },
      line: attended === null ? line : `${line}, ${attended}`,
    });
  }
  if (lastOn !== null) {
    const line = m.visit_line_session({ therapy: named(id).name, day: sayDay(lastOn) });
    pieces.push({ statement: { kind: 'therapy_session', therapy: id }, line, on: lastOn });
  }
  // That nobody went is no status of the therapy: it is written down, and the lapse stands.
  if (count === 0) {
    const text = m
      .visit_no_sessions({ therapy: within(named(id).name), since: sinceWords(id, chart) })
      .trim();
    pieces.push({ statement: { kind: 'note', text }, line: text });
  }
  return { pieces, problems: [] };
}

type Sessions = { count: number | null; lastOn: Day | null; problems: Problem[] };

function readSessions(id: TherapyId, care: CareEntry, chart: Chart, today: Day): Sessions {
  const typed = care.sessions[id];
  const none = { count: null, lastOn: null, problems: [] };
  if (!typed) return none;
  const text = typed.count.trim();
  const count = text === '' ? null : readNumber(text);
  const wrong = (part: string, message: string): Sessions => ({
    ...none,
    problems: [{ field: `sessions-${id}${part}`, message }],
  });
  if (
    text !== '' &&
    (count === null || !Number.isInteger(count) || count < 0 || count > MOST_SESSIONS)
  )
    return wrong('', m.visit_sessions_bad({ most: MOST_SESSIONS, typed: text }));
  if (typed.lastOn === '') return { count, lastOn: null, problems: [] };
  if (!isDay(typed.lastOn) || typed.lastOn > today || typed.lastOn > chart.on)
    return wrong('-on', m.visit_sessions_day());
  return count === 0
    ? wrong('-on', m.visit_sessions_none_on())
    : { count, lastOn: typed.lastOn, problems: [] };
}

function statusOf(care: CareEntry, chart: Chart, id: TherapyId): TherapyStatus | null {
  return care.therapy[id] ?? chart.therapy(id).at(-1)?.value ?? null;
}

function sayAttended(id: TherapyId, count: number, chart: Chart): string {
  return m.visit_sessions_attended({ count, since: sinceWords(id, chart) }).trim();
}

function sinceWords(id: TherapyId, chart: Chart): string {
  const since = countedSince(chart, id);
  return since === null ? '' : m.visit_since({ day: sayDay(since) });
}

function named(id: TherapyId): (typeof therapies)[number] {
  const found = therapies.find((therapy) => therapy.id === id);
  if (!found) throw new Error(`${id} is not a therapy of the visit form`);
  return found;
}
