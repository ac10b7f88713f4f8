/** The score tracks of the time line: points to the day and the value, bands, cut-offs, baselines. */
import type { Chart } from '../../clinical/chart.ts';
import type { Day } from '../../clinical/day.ts';
import {
  bandOf,
  instrument,
  storedScore,
  type CutOff,
  type HigherIs,
} from '../../clinical/instruments/index.ts';
import { shortScoreName } from '../ui/score-words.ts';
import { judged, noChangeBand, type Judgement } from './change.ts';
import { trialOn, type Baseline, type Trial } from './trials.ts';

export type ScorePoint = {
  on: Day;
  number: number;
  value: number;
  band: string | null;
  /** Against the baseline of the trial of that day; null where there is none to compare with. */
  change: { is: Judgement; from: Baseline; medicine: string } | null;
  /** The medicines whose trial has this point as its baseline. */
  baselineOf: string[];
};

/** A shaded zone of a plot: an instrument's band, its edges half way to the neighbours. */
export type Zone = { from: number; to: number; label: string };

/** The values that are no meaningful change against a trial's baseline, for as long as it counts. */
export type NoChange = {
  medicine: string;
  from: Day;
  /** Null while the trial runs. */
  to: Day | null;
  baseline: Baseline;
  low: number;
  high: number;
};

export type ScoreTrack = {
  id: string;
  label: string;
  /** The full name of the instrument. */
  name: string;
  min: number;
  max: number;
  higherIs: HigherIs;
  zones: Zone[];
  cutOffs: CutOff[];
  noChange: NoChange[];
  points: ScorePoint[];
};

/** The tracks of those scores that were ever recorded. */
export function tracksOf(
  chart: Chart,
  ids: readonly string[],
  trials: readonly Trial[],
): ScoreTrack[] {
  return ids.filter((id) => chart.scores(id).length > 0).map((id) => trackOf(chart, id, trials));
}

function trackOf(chart: Chart, id: string, trials: readonly Trial[]): ScoreTrack {
  const { min, max, bands } = storedScore(id);
  const { name, higherIs, cutOffs } = instrument(id);
  const zones = bands.map((band, index) => {
    const below = bands[index - 1];
    const above = bands[index + 1];
    return {
      from: below ? (below.max + band.min) / 2 : min,
      to: above ? (band.max + above.min) / 2 : max,
      label: band.label,
    };
  });
  const compared = trials.filter((trial) => trial.baseline(id) !== null);
  return {
    id,
    label: shortScoreName(id),
    name,
    min,
    max,
    higherIs,
    zones,
    cutOffs: cutOffs.filter(({ of }) => of === id),
    noChange: noChangeOf(id, compared),
    points: chart.scores(id).map(({ on, number, value }) => ({
      on,
      number,
      value,
      band: bandOf(id, value),
      change: changeOn(id, compared, on, value),
      baselineOf: compared
        .filter((trial) => trial.baseline(id)?.on === on)
        .map(({ medicine }) => medicine),
    })),
  };
}

function changeOn(
  id: string,
  trials: readonly Trial[],
  on: Day,
  value: number,
): ScorePoint['change'] {
  const trial = trialOn(trials, on);
  const from = trial?.baseline(id);
  // A baseline taken a few days after the start is not a change against itself.
  if (!trial || !from || on <= from.on) return null;
  const is = judged(id, from.value, value);
  return is && { is, from, medicine: trial.medicine };
}

/** One stretch for each trial, until it ends or another begins; a trial that goes on counts again. */
function noChangeOf(id: string, trials: readonly Trial[]): NoChange[] {
  const edges = [
    ...new Set(trials.flatMap(({ start, end }) => (end === null ? [start] : [start, end]))),
  ].sort();
  const stretches: NoChange[] = [];
  edges.forEach((from, index) => {
    const trial = trials.findLast(
      ({ start, end }) => start <= from && (end === null || from < end),
    );
    const baseline = trial?.baseline(id);
    const band = baseline && noChangeBand(id, baseline.value);
    if (!trial || !band) return;
    const to = edges[index + 1] ?? null;
    const last = stretches.at(-1);
    if (last?.to === from && last.medicine === trial.medicine && last.baseline.on === baseline.on)
      last.to = to;
    else stretches.push({ medicine: trial.medicine, from, to, baseline, ...band });
  });
  return stretches;
}
