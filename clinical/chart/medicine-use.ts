/** How one medicine was taken: its doses and episodes, from start to stop. Pure. */
import type { Entry, Series } from './series.ts';

/** From the first dose above 0 to the next stop. An amount of null is taken, dose unknown. */
export type Episode = {
  medicine: string;
  start: Entry<number | null>;
  /** Every dose record of the episode, the first included, the stop not. */
  doses: Series<number | null>;
  /** The stop, or null while the medicine is taken. */
  end: Entry<number | null> | null;
};

/** A medicine taken on the day of the chart. */
export type CurrentUse = {
  medicine: string;
  episode: Episode;
  /** Daily amount in the medicine's unit; null = not known. */
  amount: number | null;
  /** The day the present amount began. */
  since: Entry<number | null>;
};

/** The episodes of a medicine, oldest first, from its dose records. */
export function episodes(medicine: string, doses: Series<number | null>): Episode[] {
  const found: Episode[] = [];
  let open: { start: Entry<number | null>; doses: Entry<number | null>[] } | null = null;
  for (const dose of doses) {
    if (dose.value === 0) {
      if (open) found.push({ medicine, ...open, end: dose });
      open = null;
    } else if (open) open.doses.push(dose);
    else open = { start: dose, doses: [dose] };
  }
  if (open) found.push({ medicine, ...open, end: null });
  return found;
}

/** How the medicine is taken in an episode that has not ended. */
export function currentUse(episode: Episode): CurrentUse {
  const amount = episode.doses.at(-1)?.value ?? null;
  let since = episode.start;
  for (const dose of episode.doses.toReversed()) {
    if (dose.value !== amount) break;
    since = dose;
  }
  return { medicine: episode.medicine, episode, amount, since };
}
