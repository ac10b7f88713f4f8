/** A change of a score in words, by the instrument's smallest meaningful change. */
import { changeOf, instrument } from '../instruments/index.ts';
import { say } from '../language/say.ts';
import { shownNumber } from '../rules/wording.ts';

/**
 * "meaningfully better, by 3", "no meaningful change (better by 1)", "unchanged". Null where the
 * instrument has no smallest meaningful change. A worsening is meaningful when the way back would be.
 */
export function changeInWords(id: string, before: number, now: number): string | null {
  const of = instrument(id);
  const change = changeOf(of, before, now);
  const back = changeOf(of, now, before);
  if (!change || !back) return null;
  const size = shownNumber(Math.abs(change.improvement));
  if (change.improvement === 0) return say`unchanged`;
  if (change.improvement > 0)
    return change.meaningful
      ? say`meaningfully better, by ${size}`
      : say`no meaningful change (better by ${size})`;
  return back.meaningful
    ? say`meaningfully worse, by ${size}`
    : say`no meaningful change (worse by ${size})`;
}
