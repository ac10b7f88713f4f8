/** The latest screen for a neuropathic component, whichever instrument it was. */
import type { Chart } from '../chart/chart.ts';
import type { Entry } from '../chart/series.ts';
import { neuropathicScreens } from '../instruments/index.ts';

/** Scores from which each screen is positive. */
const positiveFrom: Readonly<Record<(typeof neuropathicScreens)[number], number>> = {
  dn4: 4,
  dn4_interview: 3,
  paindetect: 19,
  slanss: 12,
};

export type Screen = { instrument: string; entry: Entry<number>; positive: boolean };

/** The latest screen; of several on one day a positive one counts. Null = never screened. */
export function latestScreen(chart: Chart): Screen | null {
  return neuropathicScreens.reduce<Screen | null>((best, instrument) => {
    const entry = chart.scores(instrument).at(-1);
    if (!entry || (best && entry.number < best.entry.number)) return best;
    const screen = { instrument, entry, positive: entry.value >= positiveFrom[instrument] };
    const kept = best && best.entry.number === entry.number && (best.positive || !screen.positive);
    return kept ? best : screen;
  }, null);
}
