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

/** painDETECT scores that say neither yes nor no (S-FREYNHAGEN2006). */
const undecided = { from: 13, to: 18 };

/** What a screen says, the more cautious first. */
const verdicts = ['positive', 'unclear', 'negative'] as const;

export type Screen = {
  instrument: string;
  entry: Entry<number>;
  verdict: (typeof verdicts)[number];
};

/**
 * The latest screen; of several on one day the more cautious counts: positive before unclear before
 * negative. Null = never screened.
 */
export function latestScreen(chart: Chart): Screen | null {
  return neuropathicScreens.reduce<Screen | null>((best, instrument) => {
    const entry = chart.scores(instrument).at(-1);
    if (!entry || (best && entry.number < best.entry.number)) return best;
    const screen = { instrument, entry, verdict: verdictOf(instrument, entry.value) };
    const kept =
      best?.entry.number === entry.number &&
      verdicts.indexOf(best.verdict) <= verdicts.indexOf(screen.verdict);
    return kept ? best : screen;
  }, null);
}

function verdictOf(instrument: keyof typeof positiveFrom, value: number): Screen['verdict'] {
  if (value >= positiveFrom[instrument]) return 'positive';
  const unclear = instrument === 'paindetect' && value >= undecided.from && value <= undecided.to;
  return unclear ? 'unclear' : 'negative';
}
