/**
 * The time line as data: what is drawn, read out and listed in the table, all from one chart. Days
 * and values are those of the record; nothing is smoothed, filled in or rounded here.
 */
import { adverseEffectLabel } from '../../clinical/adverse-effects.ts';
import type { Chart } from '../../clinical/chart.ts';
import { dayNumber, later, type Day } from '../../clinical/day.ts';
import type { DoseUnit } from '../../clinical/formulary/index.ts';
import {
  bandOf,
  functionPriority,
  instrument,
  storedScore,
  type HigherIs,
} from '../../clinical/instruments/index.ts';
import { shortScoreName } from '../ui/score-words.ts';
import { isFollowed } from '../patient/followed.ts';
import { followedThenTaken, laneOf } from './medicine-lane.ts';

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
