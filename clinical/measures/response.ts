/**
 * Response to treatment: pain now against pain at baseline, by one and the same instrument, the
 * average NRS pair if there is one, else the PEG pair. Adequate from a fall of 30 % (S-IMMPACT2008)
 * or at pain 3 or less (S-OPTIONDM).
 */
import type { Chart } from '../chart/chart.ts';
import { between, from, latest, type Entry } from '../chart/series.ts';
import { dayNumber } from '../day.ts';
import { isAtLeastPercentOf, subtract } from '../instruments/decimal.ts';
import { storedScore } from '../instruments/index.ts';
import { say } from '../language/say.ts';
import { limit, type Finding, type Setting } from './finding.ts';

export type Response = 'adequate' | 'inadequate' | 'unknown';

/** The instruments that give a pain value, the preferred one first. PEG counts as function too. */
export const painInstruments = ['nrs_avg', 'peg'] as const;
type PainInstrument = (typeof painInstruments)[number];
type Baseline = (instrument: PainInstrument) => Entry<number> | null;
/** Which value counts as the current one: the latest from a day on, and how old it may be. */
type Current = { from: (baseline: Entry<number>) => number; atMostDaysOld: number };

/** Days of enrolment in which the episode baseline is taken, before and after day 0. */
const episodeBaselineDays = 14;

/** The pain values of an instrument from day `from` to day `to`. */
export function painBetween(chart: Chart, from: number, to: number): Entry<number>[] {
  return painInstruments.flatMap((id) => between(chart.scores(id), from, to));
}

/**
 * The baseline of a trial that began on `start`: the latest value up to 14 days before it, that day
 * included, else the first within 3 days after it, else none.
 */
export function trialBaseline(
  { chart, protocol }: Setting,
  start: number,
): (instrument: string) => Entry<number> | null {
  const before = protocol.parameter('P.trial.baseline_pre_days').value;
  const after = protocol.parameter('P.trial.baseline_post_days').value;
  return (instrument) =>
    latest(between(chart.scores(instrument), start - before, start)) ??
    between(chart.scores(instrument), start + 1, start + after)[0] ??
    null;
}

/** The baseline of the whole episode of care: the first value within 14 days of enrolment. */
export function episodeBaseline(chart: Chart): (instrument: string) => Entry<number> | null {
  const enrolled = dayNumber(chart.patient.enrolledOn);
  return (instrument) =>
    between(
      chart.scores(instrument),
      enrolled - episodeBaselineDays,
      enrolled + episodeBaselineDays,
    )[0] ?? null;
}

/**
 * The response from a baseline to the latest value since, if that is recent enough.
 */
export function responseFrom(
  setting: Setting,
  baselineOf: Baseline,
  current: Current,
): Finding<Response> {
  const { chart, protocol } = setting;
  for (const instrument of painInstruments) {
    const baseline = baselineOf(instrument);
    if (!baseline) continue;
    const first = Math.max(current.from(baseline), baseline.number + 1);
    const now = chart.latestWithin(from(chart.scores(instrument), first), current.atMostDaysOld);
    if (now) return judged(setting, instrument, baseline, now);
  }
  const hasBaseline = painInstruments.some((instrument) => baselineOf(instrument));
  const what = hasBaseline
    ? say`a current pain score on the same scale as the baseline`
    : say`a pain score to serve as baseline`;
  return { value: 'unknown', missing: [{ what, staleSince: null }], thresholds: limits(protocol) };
}

/** The response to a medicine begun on day `start`, by a score from day `scoredFrom`, at most 14 days old. */
export function trialResponse(
  setting: Setting,
  start: number,
  scoredFrom: number,
): Finding<Response> {
  const decision = setting.protocol.parameter('P.score.decision_days').value;
  return responseFrom(setting, trialBaseline(setting, start), {
    from: () => scoredFrom,
    atMostDaysOld: decision,
  });
}

/** The response since enrolment, by a score at most 14 days old. */
export function episodeResponse(setting: Setting): Finding<Response> {
  const decision = setting.protocol.parameter('P.score.decision_days').value;
  return responseFrom(setting, episodeBaseline(setting.chart), {
    from: ({ number }) => number,
    atMostDaysOld: decision,
  });
}

function judged(
  { protocol }: Setting,
  instrument: PainInstrument,
  baseline: Entry<number>,
  current: Entry<number>,
): Finding<Response> {
  const low = protocol.parameter('P.response.nrs_ok').value;
  const percent = protocol.parameter('P.response.pain_pct').value;
  const fall = subtract(baseline.value, current.value);
  const fell = baseline.value > 0 && isAtLeastPercentOf(fall, percent, baseline.value);
  const shown = baseline.value > 0 ? Math.round((fall / baseline.value) * 1000) / 10 : 0;
  return {
    value: current.value <= low || fell ? 'adequate' : 'inadequate',
    facts: [...baseline.facts, ...current.facts],
    computed: [
      {
        label: say`Fall in pain from baseline`,
        value: shown,
        unit: '%',
        how: say`${storedScore(instrument).label} ${baseline.value} on ${baseline.on}, ${current.value} on ${current.on}`,
      },
    ],
    thresholds: limits(protocol),
  };
}

function limits(protocol: Setting['protocol']) {
  return [
    limit(protocol, 'P.response.pain_pct'),
    limit(protocol, 'P.response.nrs_ok'),
    limit(protocol, 'P.score.decision_days'),
  ];
}
