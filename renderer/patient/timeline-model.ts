/**
 * The time line as data: what is drawn, read out and listed in the table, all from one chart. Days
 * and values are those of the record; nothing is smoothed, filled in or rounded here.
 */
import { adverseEffectLabel } from '../../clinical/adverse-effects.ts';
import type { Chart } from '../../clinical/chart.ts';
import { dayNumber, later, type Day } from '../../clinical/day.ts';
import { findMedicine, type DoseUnit } from '../../clinical/formulary/index.ts';
import { isKind, type Fact } from '../../clinical/facts.ts';
import {
  bandOf,
  functionPriority,
  instrument,
  storedScore,
  type HigherIs,
} from '../../clinical/instruments/index.ts';
import { shortScoreName } from '../ui/score-words.ts';
import { isFollowed, standing } from './followed.ts';

export type ScorePoint = { on: Day; number: number; value: number; band: string | null };

/** A shaded zone of a plot: an instrument's band, its edges half way to the neighbours. */
export type Zone = { from: number; to: number; label: string };

export type ScoreTrack = {
  id: string;
  label: string;
  /** The full name of the instrument. */
  name: string;
  min: number;
  max: number;
  higherIs: HigherIs;
  zones: Zone[];
  points: ScorePoint[];
};

/** From a dose record to the next. `to` is the day the next one began, or null while it lasts. */
export type DoseRun = { from: Day; to: Day | null; amount: number | null };

/** A stop on its day, with the reason where one was recorded. */
export type Stop = { on: Day; reason: string };

export type AdverseMark = {
  on: Day;
  number: number;
  term: string;
  label: string;
  /** 0 resolved to 3 severe; null = grade not recorded. */
  grade: 0 | 1 | 2 | 3 | null;
  /** The suspected medicine, by id; null = none named. */
  medicine: string | null;
};

export type MedicineLane = {
  medicine: string;
  name: string;
  unit: DoseUnit;
  /** The highest known daily amount; null when no amount is known. */
  highest: number | null;
  taken: boolean;
  runs: DoseRun[];
  stops: Stop[];
  adverse: AdverseMark[];
};

export type Timeline = {
  /** The first day of a score, an effect or a followed medicine; `to` when there is nothing. */
  from: Day;
  /** The day of the chart. */
  to: Day;
  pain: ScoreTrack[];
  /** Function instruments that have scores, the preferred first. */
  functions: ScoreTrack[];
  lanes: MedicineLane[];
  /** Adverse effects that name no medicine, or one that has no lane. */
  unassigned: AdverseMark[];
};

const painTracks = ['nrs_avg', 'nrs_worst', 'nrs_current'] as const;

const stopReasons: Readonly<Record<NonNullable<Fact<'dose'>['statement']['stopReason']>, string>> =
  {
    ineffective: 'did not help',
    adverse_effect: 'adverse effect',
    completed: 'course completed',
    patient_choice: 'patient’s choice',
    interaction: 'interaction',
    other: 'other reason',
    not_recorded: 'reason not recorded',
  };

/** Everything the time line shows of a chart. */
export function timelineOf(chart: Chart): Timeline {
  const pain = tracks(chart, painTracks);
  const functions = tracks(chart, functionPriority);
  const marks = adverseMarks(chart);
  const lanes = chart.history
    .medicines()
    .flatMap((medicine) => laneOf(chart, medicine, marks) ?? [])
    .sort(followedThenTaken);
  // A tablet for blood pressure since 1975 would squeeze the course of the pain into a corner.
  const followed = lanes.filter(({ medicine }) => isFollowed(medicine));
  const inLanes = new Set(lanes.map(({ medicine }) => medicine));
  const days = [
    ...[...pain, ...functions].flatMap(({ points }) => points.map(({ on }) => on)),
    ...(followed.length > 0 ? followed : lanes).flatMap(({ runs }) => runs.map(({ from }) => from)),
    ...marks.map(({ on }) => on),
  ].sort();
  return {
    from: days[0] ?? chart.on,
    to: later(chart.on, days.at(-1) ?? chart.on),
    pain,
    functions,
    lanes,
    unassigned: marks.filter(({ medicine }) => medicine === null || !inLanes.has(medicine)),
  };
}

function tracks(chart: Chart, ids: readonly string[]): ScoreTrack[] {
  return ids.map((id) => track(chart, id)).filter(({ points }) => points.length > 0);
}

function track(chart: Chart, id: string): ScoreTrack {
  const { min, max, bands } = storedScore(id);
  const { name, higherIs } = instrument(id);
  const zones = bands.map((band, index) => {
    const below = bands[index - 1];
    const above = bands[index + 1];
    return {
      from: below ? (below.max + band.min) / 2 : min,
      to: above ? (band.max + above.min) / 2 : max,
      label: band.label,
    };
  });
  const points = chart
    .scores(id)
    .map(({ on, number, value }) => ({ on, number, value, band: bandOf(id, value) }));
  return { id, label: shortScoreName(id), name, min, max, higherIs, zones, points };
}

function adverseMarks(chart: Chart): AdverseMark[] {
  return chart.facts('adverse_effect').map(({ on, statement: { term, grade, medicine } }) => ({
    on,
    number: dayNumber(on),
    term,
    label: adverseEffectLabel(term),
    grade,
    medicine,
  }));
}

/** A medicine's lane, or null when it was only ever recorded as not taken. */
function laneOf(
  chart: Chart,
  medicine: string,
  marks: readonly AdverseMark[],
): MedicineLane | null {
  const episodes = chart.episodes(medicine);
  if (episodes.length === 0) return null;
  const known = findMedicine(medicine);
  const runs = episodes.flatMap(({ doses, end }) =>
    doses.map((dose, index) => ({
      from: dose.on,
      to: (doses[index + 1] ?? end)?.on ?? null,
      amount: dose.value,
    })),
  );
  const stops = episodes.flatMap(({ end }) =>
    end ? [{ on: end.on, reason: stopReason(end.facts) }] : [],
  );
  const amounts = runs.flatMap(({ amount }) => (amount === null ? [] : [amount]));
  return {
    medicine,
    name: known?.name ?? medicine,
    unit: known?.doseUnit ?? 'mg/day',
    highest: amounts.length === 0 ? null : Math.max(...amounts),
    taken: chart.use(medicine) !== null,
    runs: mergeRepeats(runs),
    stops,
    adverse: marks.filter((mark) => mark.medicine === medicine),
  };
}

/** Renewals of the same dose are one run: a repeated prescription is not a dose step. */
function mergeRepeats(runs: readonly DoseRun[]): DoseRun[] {
  const merged: DoseRun[] = [];
  for (const run of runs) {
    const last = merged.at(-1);
    if (last && last.to === run.from && last.amount === run.amount) last.to = run.to;
    else merged.push({ ...run });
  }
  return merged;
}

function stopReason(facts: readonly Fact[]): string {
  const reason = facts.find((fact) => isKind(fact, 'dose'))?.statement.stopReason;
  return stopReasons[reason ?? 'not_recorded'];
}

/** Followed medicines on top, then what is taken today, then what was started last. */
function followedThenTaken(a: MedicineLane, b: MedicineLane): number {
  const started = (lane: MedicineLane) => lane.runs.at(-1)?.from ?? '';
  return (
    standing(a.medicine) - standing(b.medicine) ||
    Number(b.taken) - Number(a.taken) ||
    started(b).localeCompare(started(a))
  );
}
