/** Weight gained since a medicine was started (S-LBL-PGB). */
import type { Chart } from '../chart/chart.ts';
import { between, type Entry } from '../chart/series.ts';
import { subtract } from '../instruments/decimal.ts';
import { say } from '../language/say.ts';
import type { Finding } from './finding.ts';

const baselineBefore = 30;
const baselineAfter = 7;

export type WeightGain = { from: number; to: number; gained: number };

/**
 * Gain from the baseline (the latest weight up to 30 days before the start, that day included, else
 * the first within 7 days after it, else the weight at enrolment) to the latest weight after the
 * start, kg; null = one of them is unknown.
 */
export function weightGainSince(chart: Chart, start: number): Finding<WeightGain | null> {
  const weights = chart.weights();
  const recorded =
    between(weights, start - baselineBefore, start).at(-1) ??
    between(weights, start + 1, start + baselineAfter)[0];
  const baseline = recorded ? { kg: recorded.value, entry: recorded } : chart.enrolmentWeight;
  const now = weights.filter((entry) => entry.number > start).at(-1);
  if (!baseline || !now) {
    const what = baseline ? say`a weight after the start` : say`a weight at the start`;
    return { value: null, missing: [{ what, staleSince: null }] };
  }
  const gained = subtract(now.value, baseline.kg);
  return {
    value: { from: baseline.kg, to: now.value, gained },
    facts: [...(baseline.entry?.facts ?? []), ...now.facts],
    computed: [
      {
        label: say`Weight change since the start`,
        value: Math.round((gained / baseline.kg) * 1000) / 10,
        unit: '%',
        how: say`${baseline.kg} kg to ${now.value} kg on ${now.on}`,
      },
    ],
  };
}

/** An earlier weight within so many days of the latest one, at least `kg` below it; null = none. */
export function rapidGain(
  chart: Chart,
  kg: number,
  within: number,
): { before: Entry<number>; now: Entry<number> } | null {
  const now = chart.weights().at(-1);
  if (!now) return null;
  const before = between(chart.weights(), now.number - within, now.number - 1).find(
    (entry) => subtract(now.value, entry.value) >= kg,
  );
  return before ? { before, now } : null;
}
