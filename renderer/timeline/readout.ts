/** What was true on one day of the time line: the latest score, the doses taken, the open effects. */
import { daysBetween, type Day } from '../../clinical/day.ts';
import { sayAgo, sayDay, sayNumber } from '../ui/say.ts';
import { shortBand } from '../ui/score-words.ts';
import { sayDose, sayGrade } from '../patient/dose-words.ts';
import type { AdverseMark, MedicineLane, ScoreTrack, Timeline } from './model.ts';

export type ReadOut = {
  on: Day;
  scores: { label: string; value: string; band: string | null; on: Day; sameDay: boolean }[];
  doses: { name: string; dose: string; known: boolean; since: Day; changedToday: boolean }[];
  stops: { name: string; reason: string }[];
  adverse: { label: string; grade: string; on: Day; medicine: string | null }[];
};

/** Everything true on a day. */
export function readOutOn(line: Timeline, on: Day): ReadOut {
  return {
    on,
    scores: [...line.pain, ...line.functions].flatMap((track) => scoreOn(track, on) ?? []),
    doses: line.lanes.flatMap((lane) => doseOn(lane, on) ?? []),
    stops: line.lanes.flatMap(({ name, stops }) =>
      stops.filter((stop) => stop.on === on).map(({ reason }) => ({ name, reason })),
    ),
    adverse: adverseOn(line, on),
  };
}

function scoreOn(track: ScoreTrack, on: Day): ReadOut['scores'][number] | null {
  const point = track.points.findLast((candidate) => candidate.on <= on);
  if (!point) return null;
  const value = `${sayNumber(point.value)}/${track.max}`;
  return {
    label: track.label,
    value,
    band: point.band === null ? null : shortBand(point.band),
    on: point.on,
    sameDay: point.on === on,
  };
}

function doseOn(lane: MedicineLane, on: Day): ReadOut['doses'][number] | null {
  const run = lane.runs.findLast(({ from, to }) => from <= on && (to === null || on < to));
  if (!run) return null;
  const dose = sayDose(run.amount, lane.unit);
  return {
    name: lane.name,
    dose,
    known: run.amount !== null,
    since: run.from,
    changedToday: run.from === on,
  };
}

/** Of each term and suspect the latest report, unless it is resolved since before this day. */
function adverseOn(line: Timeline, on: Day): ReadOut['adverse'] {
  const names = new Map(line.lanes.map(({ medicine, name }) => [medicine, name]));
  const marks = [...line.lanes.flatMap(({ adverse }) => adverse), ...line.unassigned];
  const latest = new Map<string, AdverseMark>();
  for (const mark of marks) {
    const key = `${mark.term} ${mark.medicine ?? ''}`;
    const known = latest.get(key);
    if (mark.on <= on && (!known || known.on <= mark.on)) latest.set(key, mark);
  }
  return [...latest.values()]
    .filter((mark) => mark.grade !== 0 || mark.on === on)
    .map((mark) => ({
      label: mark.label,
      grade: sayGrade(mark.grade),
      on: mark.on,
      medicine: mark.medicine === null ? null : (names.get(mark.medicine) ?? mark.medicine),
    }));
}

/** A read-out as one sentence, for the keyboard cursor. */
export function inOneSentence(read: ReadOut): string {
  const parts = [
    ...read.scores.map(({ label, value, band, on, sameDay }) =>
      [`${label} ${value}`, band, sameDay ? null : sayAgo(on, read.on)].filter(Boolean).join(', '),
    ),
    ...read.doses.map(({ name, dose, since }) => {
      const days = daysBetween(since, read.on);
      return `${name} ${dose}${days === 0 ? ', from this day' : ''}`;
    }),
    ...read.stops.map(({ name, reason }) => `${name} stopped, ${reason}`),
    ...read.adverse.map(({ label, grade }) => `${label}, ${grade}`),
  ];
  return `${sayDay(read.on)}: ${parts.length === 0 ? 'nothing recorded yet' : parts.join('; ')}.`;
}

/** The days on which something was recorded or changed, in order: where the keyboard cursor stops. */
export function eventDays(line: Timeline): Day[] {
  const days = new Set<Day>();
  for (const { points } of [...line.pain, ...line.functions])
    for (const { on } of points) days.add(on);
  for (const { runs, stops, adverse } of line.lanes) {
    for (const { from } of runs) days.add(from);
    for (const { on } of [...stops, ...adverse]) days.add(on);
  }
  for (const { on } of line.unassigned) days.add(on);
  days.add(line.to);
  return [...days].sort();
}
