/** What was true on one day of the time line: the latest scores, the doses, the open effects, and more. */
import { daysBetween, type Day } from '../../clinical/day.ts';
import { m } from '../../words/messages.js';
import { sayDose, sayGrade } from '../patient/dose-words.ts';
import { sayAgo, sayDay, sayNumber } from '../ui/say.ts';
import { shortBand } from '../ui/score-words.ts';
import type { AdverseMark, MedicineLane, Timeline } from './model.ts';
import type { ScoreTrack } from './scores.ts';
import {
  medicineName,
  sayCare,
  sayChangeShort,
  sayLabName,
  sayLabValue,
  sayStep,
  sayStopReason,
  sayTrialOn,
} from './words.ts';

/** One thing said of the day. `note` says when or how; a `quiet` item is only worth a glance. */
export type ReadItem = { name: string; value: string; note: string | null; quiet?: boolean };
export type ReadOut = { on: Day; items: ReadItem[] };

/** Everything true on a day. Of a day to come: only what is planned. */
export function readOutOn(line: Timeline, on: Day): ReadOut {
  const items =
    on > line.today
      ? [...line.lanes.flatMap((lane) => plannedOn(lane, on)), ...trialsOn(line, on)]
      : [
          ...scoresOf(line).flatMap((track) => scoreOn(track, on)),
          ...line.lanes.flatMap((lane) => doseOn(lane, on)),
          ...line.lanes.flatMap((lane) => stepsOn(lane, on)),
          ...adverseOn(line, on),
          ...careOn(line, on),
          ...trialsOn(line, on),
          ...line.labs.flatMap((lane) => labOn(lane, on)),
        ];
  return { on, items };
}

/** Every score once: PEG stands among pain and function. */
export function scoresOf({ pain, functions }: Pick<Timeline, 'pain' | 'functions'>): ScoreTrack[] {
  return [...pain, ...functions.filter(({ id }) => !pain.some((track) => track.id === id))];
}

function scoreOn(track: ScoreTrack, on: Day): ReadItem[] {
  const point = track.points.findLast((candidate) => candidate.on <= on);
  if (!point) return [];
  const notes = [
    point.band === null ? null : shortBand(point.band),
    sayChangeShort(point),
    point.on === on ? null : sayAgo(point.on, on),
  ];
  return [
    {
      name: track.label,
      value: `${sayNumber(point.value, 2)}/${track.max}`,
      note: notes.filter((note) => note !== null).join(', ') || null,
    },
  ];
}

function doseOn(lane: MedicineLane, on: Day): ReadItem[] {
  const stop = lane.stops.find((candidate) => candidate.on === on);
  const run = lane.runs.findLast(({ from, to }) => from <= on && (to === null || on < to));
  const stopped = stop
    ? [{ name: lane.name, value: m.timeline_stopped(), note: sayStopReason(stop.reason) }]
    : [];
  if (!run) return stopped;
  const reached = lane.trials.find((trial) => trial.reached?.on === on && trial.start !== on);
  const notes = [
    run.from === on ? m.timeline_from_this_day() : null,
    reached ? m.timeline_highest_reached() : null,
  ].filter((note) => note !== null);
  return [
    ...stopped,
    {
      name: lane.name,
      value: sayDose(run.amount, lane.unit),
      note: notes.join(', ') || null,
      quiet: run.amount === null,
    },
  ];
}

/** The steps that were planned for this very day. */
function stepsOn(lane: MedicineLane, on: Day): ReadItem[] {
  return lane.plan
    .filter((step) => step.on === on)
    .map((step) => ({ name: lane.name, value: sayStep(step, lane), note: null }));
}

/** What is planned to be taken on a day to come. */
function plannedOn(lane: MedicineLane, on: Day): ReadItem[] {
  const step = lane.plan.findLast(
    (candidate) => candidate.on <= on && !(candidate.to && candidate.to <= on),
  );
  if (!step || step.outcome.is !== 'ahead') {
    const run = lane.runs.at(-1);
    return run && lane.taken
      ? [{ name: lane.name, value: sayDose(run.amount, lane.unit), note: m.timeline_as_today() }]
      : [];
  }
  const from = step.on === on ? m.timeline_from_this_day() : null;
  return [{ name: lane.name, value: sayStep(step, lane), note: from }];
}

/** So long a report speaks for an effect of a medicine that is no longer taken, in days. */
const AFTER_STOP_DAYS = 28;

/**
 * Of each term and suspect the latest report, unless it is resolved since before this day, or its
 * suspect is stopped and the report is old: nobody records that an effect has ended with its cause.
 */
function adverseOn(line: Timeline, on: Day): ReadItem[] {
  const taken = new Set(
    line.lanes
      .filter(({ runs }) => runs.some(({ from, to }) => from <= on && (to === null || on < to)))
      .map(({ medicine }) => medicine),
  );
  const mayGoOn = ({ medicine, on: reported }: AdverseMark) =>
    medicine === null || taken.has(medicine) || daysBetween(reported, on) <= AFTER_STOP_DAYS;
  const latest = new Map<string, AdverseMark>();
  for (const mark of [...line.lanes.flatMap(({ adverse }) => adverse), ...line.unassigned]) {
    const key = `${mark.term} ${mark.medicine ?? ''}`;
    const known = latest.get(key);
    if (mark.on <= on && (!known || known.on <= mark.on)) latest.set(key, mark);
  }
  return [...latest.values()]
    .filter((mark) => mark.on === on || (mark.grade !== 0 && mayGoOn(mark)))
    .map((mark) => ({
      name: mark.label,
      value: sayGrade(mark.grade),
      note:
        [
          mark.medicine === null ? null : medicineName(mark.medicine),
          mark.on === on ? null : sayAgo(mark.on, on),
        ]
          .filter((note) => note !== null)
          .join(', ') || null,
    }));
}

function careOn(line: Timeline, on: Day): ReadItem[] {
  return line.care
    .filter((mark) => mark.on === on)
    .map((mark) => ({ name: '', value: sayCare(mark), note: null }));
}

function trialsOn(line: Timeline, on: Day): ReadItem[] {
  return line.trials.flatMap((trial) => {
    const said = sayTrialOn(trial, on);
    return said === null ? [] : [{ name: '', value: said, note: null, quiet: true }];
  });
}

function labOn(lane: Timeline['labs'][number], on: Day): ReadItem[] {
  const last = lane.points.findLast((candidate) => candidate.on <= on);
  if (!last) return [];
  const note = last.on === on ? null : sayAgo(last.on, on);
  return [{ name: sayLabName(lane), value: sayLabValue(lane, last), note, quiet: last.on !== on }];
}

/** A read-out as one sentence, for the keyboard cursor. */
export function inOneSentence({ on, items }: ReadOut): string {
  const said = items.map(({ name, value, note }) =>
    [`${name} ${value}`.trim(), note].filter((part) => part !== null).join(', '),
  );
  const what = said.length === 0 ? m.timeline_nothing_recorded() : said.join('; ');
  return m.timeline_sentence({ day: sayDay(on), what });
}

/** The days on which something was recorded, changed or is planned, in order: where the keyboard cursor stops. */
export function eventDays(line: Timeline): Day[] {
  const days = new Set<Day>([line.today]);
  const dated = [
    ...scoresOf(line).flatMap(({ points }) => points),
    ...line.lanes.flatMap(({ stops, adverse, plan }) => [...stops, ...adverse, ...plan]),
    ...line.lanes.flatMap(({ runs }) => runs.map(({ from }) => ({ on: from }))),
    ...line.trials
      .filter(({ end }) => end === null)
      .flatMap(({ onset, judgeBy }) => [{ on: onset }, { on: judgeBy }]),
    ...line.unassigned,
    ...line.care,
    ...line.labs.flatMap(({ points }) => points),
  ];
  for (const { on } of dated) if (on >= line.from && on <= line.until) days.add(on);
  return [...days].sort();
}
