/**
 * The most a medicine may be raised to in this patient, and where that limit comes from. Without a
 * kidney value a medicine dosed by kidney function has no known limit, and is never shown as if it had
 * (SEED, S-KDIGO; the limits and bands stand with each medicine).
 */
import type { Day } from '../day.ts';
import { medicine as entryOf } from '../formulary/index.ts';
import type { Setting } from '../measures/finding.ts';
import { doseCap, hasRenalBands, renalBand } from '../measures/dosing.ts';
import { kidneyIsFresh, kidneyResult } from '../measures/kidney.ts';
import type { Citation } from '../prompt.ts';
import { kidneyValue } from '../rules/kidney-words.ts';
import { citation } from '../sources.ts';

export type KidneyCheck =
  | { is: 'not needed' }
  /** No value: nothing is known of the limit. */
  | { is: 'not checked'; missing: string[] }
  | {
      is: 'checked';
      /** "CrCl 41 mL/min". */
      shown: string;
      /** How it was worked out, with its facts' days. */
      how: string;
      /** The day of the result; null on dialysis. */
      on: Day | null;
      /** Too old to raise a dose by. */
      isStale: boolean;
      /** What this kidney function allows a day; 0 = avoid, null = it sets no limit. */
      most: number | null;
      advice: string | null;
    };

export type DoseLimits = {
  /** The most a day; null = no limit is set; 'unknown' = not checked. */
  most: number | null | 'unknown';
  /** Which limit that is, in words: "Maximum for this kidney function"; null where there is none. */
  label: string | null;
  kidney: KidneyCheck;
  sources: Citation[];
};

/** The limits of a medicine in this patient today. Throws UnknownMedicine. */
export function doseLimits(setting: Setting, medicine: string): DoseLimits {
  const entry = entryOf(medicine);
  const cap = doseCap(setting, medicine);
  const lowest = (cap.thresholds ?? []).find(({ value }) => value === cap.value);
  return {
    most: cap.value,
    label: lowest?.label ?? null,
    kidney: kidneyCheck(setting, medicine),
    sources: [
      ...new Set([...(entry.titration?.sources ?? entry.sources), ...entry.renal.sources]),
    ].map(citation),
  };
}

function kidneyCheck(setting: Setting, medicine: string): KidneyCheck {
  const { basis } = entryOf(medicine).renal;
  if (!hasRenalBands(medicine) || basis === null) return { is: 'not needed' };
  const place = renalBand(setting, medicine);
  if (place.value === 'unknown' || place.value === null)
    return { is: 'not checked', missing: (place.missing ?? []).map(({ what }) => what) };
  const { band, kidney } = place.value;
  const { chart } = setting;
  return {
    is: 'checked',
    shown: kidneyValue(chart, basis, kidney),
    how: place.computed?.[0]?.how ?? '',
    on: chart.hasCondition('dialysis') ? null : (kidneyResult(chart)?.entry.on ?? null),
    isStale: !kidneyIsFresh(setting, false).value,
    most: band.max,
    advice: band.advice,
  };
}
