/** Whether a score differs from a baseline by as much as matters to the patient, and where that begins. */
import { changeOf, instrument, storedScore } from '../../clinical/instruments/index.ts';

export type Judgement = 'better' | 'worse' | 'no_change';

/**
 * A value against a baseline of the same score. Better by the instrument's smallest meaningful change;
 * worse by as many points, as the rules count a worsening: a percentage of a low score is noise. Where
 * the instrument has a percentage only, worse when the way back would be meaningful. Null where it has
 * no smallest meaningful change.
 */
export function judged(id: string, baseline: number, value: number): Judgement | null {
  const of = instrument(id);
  const change = changeOf(of, baseline, value);
  if (!change) return null;
  if (change.meaningful) return 'better';
  const points = of.meaningfulChange?.abs ?? null;
  const worse =
    points === null
      ? (changeOf(of, value, baseline)?.meaningful ?? false)
      : change.improvement <= -points;
  return worse ? 'worse' : 'no_change';
}

/** The grain of a score that may take any value. */
const FINE = 0.01;

/**
 * The values around a baseline that are no meaningful change, its edges half way to the next value
 * that is one. Null where the instrument has no smallest meaningful change.
 */
export function noChangeBand(id: string, baseline: number): { low: number; high: number } | null {
  if (judged(id, baseline, baseline) === null) return null;
  const { min, max, step } = storedScore(id);
  const grain = step ?? FINE;
  const down = stepsWithin(id, baseline, -grain, (baseline - min) / grain);
  const up = stepsWithin(id, baseline, grain, (max - baseline) / grain);
  return {
    low: Math.max(min, baseline - (down + 0.5) * grain),
    high: Math.min(max, baseline + (up + 0.5) * grain),
  };
}

/** How many steps from the baseline stay without meaning: the further, the more it means. */
function stepsWithin(id: string, baseline: number, step: number, room: number): number {
  const means = (steps: number) =>
    judged(id, baseline, Number((baseline + steps * step).toFixed(4))) !== 'no_change';
  let least = 0;
  let most = Math.floor(room + 1e-9) + 1;
  while (most - least > 1) {
    const middle = Math.floor((least + most) / 2);
    if (means(middle)) most = middle;
    else least = middle;
  }
  return least;
}
