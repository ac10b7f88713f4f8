/** How much a score changed, and whether that matters to the patient. */
import { isAtLeastPercentOf, subtract } from './decimal.ts';
import type { Instrument } from './instrument.ts';

/**
 * Change between two values of one instrument, positive = better. `percent` is null where it is
 * undefined (baseline 0, or a scale where higher is better); never compare the percent with a
 * threshold, it is for display: `meaningful` is worked out exactly.
 */
export type Change = { improvement: number; percent: number | null; meaningful: boolean };

/**
 * Change of an instrument from baseline to current (S-IMMPACT2008, S-OSTELO2008): meaningful when
 * the absolute or the percent limit is reached, equality counts; from a baseline of 0 nothing can
 * improve. Null where the instrument has no smallest meaningful change.
 */
export function changeOf(
  of: Pick<Instrument, 'higherIs' | 'meaningfulChange'>,
  baseline: number,
  current: number,
): Change | null {
  const limit = of.meaningfulChange;
  if (!limit) return null;
  const better = of.higherIs === 'better';
  const improvement = better ? subtract(current, baseline) : subtract(baseline, current);
  const percent = better || baseline === 0 ? null : (improvement / baseline) * 100;
  const byPoints = limit.abs !== null && improvement >= limit.abs;
  const byPercent =
    limit.pct !== null &&
    !better &&
    baseline > 0 &&
    isAtLeastPercentOf(improvement, limit.pct, baseline);
  return { improvement, percent, meaningful: byPoints || byPercent };
}

const immpactBands = [
  { from: 50, label: 'substantial' },
  { from: 30, label: 'moderate' },
  // IMMPACT leaves 20-30 % unnamed; it is counted as minimal here.
  { from: 10, label: 'minimal' },
] as const;

/** IMMPACT name of a fall in pain: none under 10 %, minimal, moderate from 30 %, substantial from 50 %. */
export function immpactBand(
  baseline: number,
  current: number,
): 'none' | 'minimal' | 'moderate' | 'substantial' {
  if (baseline <= 0) return 'none';
  const fall = subtract(baseline, current);
  return (
    immpactBands.find((band) => isAtLeastPercentOf(fall, band.from, baseline))?.label ?? 'none'
  );
}
