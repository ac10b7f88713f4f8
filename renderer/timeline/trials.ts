/**
 * The trials of a patient: each course of a medicine that treats the pain and is given a fixed time to
 * show that it does. Lengths are those of the protocol in force for the oral medicines for neuropathic
 * pain, and of the formulary for the others; both count from the first day, as the rules do.
 */
import type { Episode } from '../../clinical/chart/medicine-use.ts';
import { addDays, type Day } from '../../clinical/day.ts';
import { findMedicine } from '../../clinical/formulary/index.ts';
import type { Setting } from '../../clinical/measures/finding.ts';
import { oralTrialMedicines } from '../../clinical/measures/medicine-class.ts';
import { trialBaseline } from '../../clinical/measures/response.ts';
import { standing } from '../patient/followed.ts';

export type Baseline = { on: Day; value: number };

export type Trial = {
  medicine: string;
  start: Day;
  /** The day of the stop; null while it runs. */
  end: Day | null;
  /** The first day of the highest dose; null where no dose is known. */
  reached: { on: Day; amount: number } | null;
  /** From this day on a response is to be expected. */
  onset: Day;
  /** By this day it is judged. */
  judgeBy: Day;
  /** The score at the start, by the rules' own window; null = none was recorded. */
  baseline: (score: string) => Baseline | null;
};

/** Every trial, the first one first. */
export function trialsOf(setting: Setting): Trial[] {
  return setting.chart.history
    .medicines()
    .flatMap((medicine) => {
      const weeks = trialWeeks(setting, medicine);
      if (weeks === null) return [];
      return setting.chart.episodes(medicine).map((episode) => trialOf(setting, episode, weeks));
    })
    .sort((a, b) => a.start.localeCompare(b.start));
}

function trialWeeks({ protocol }: Setting, medicine: string): readonly [number, number] | null {
  if (standing(medicine) !== 0) return null;
  if (oralTrialMedicines.includes(medicine)) {
    const weeks = (id: 'P.trial.min_weeks' | 'P.trial.max_weeks') => protocol.parameter(id).value;
    return [weeks('P.trial.min_weeks'), weeks('P.trial.max_weeks')];
  }
  return findMedicine(medicine)?.trial.seedWeeks ?? null;
}

function trialOf(
  setting: Setting,
  { medicine, start, doses, end }: Episode,
  [least, most]: readonly [number, number],
): Trial {
  const scoreAtStart = trialBaseline(setting, start.number);
  // Asked for once for every point of the score.
  const baselines = new Map<string, Baseline | null>();
  const baselineOf = (score: string) => {
    const entry = scoreAtStart(score);
    return entry && { on: entry.on, value: entry.value };
  };
  return {
    medicine,
    start: start.on,
    end: end?.on ?? null,
    reached: highest(doses),
    onset: addDays(start.on, 7 * least),
    judgeBy: addDays(start.on, 7 * most),
    baseline: (score) => {
      const known = baselines.get(score);
      if (known !== undefined) return known;
      const found = baselineOf(score);
      baselines.set(score, found);
      return found;
    },
  };
}

function highest(doses: Episode['doses']): Trial['reached'] {
  let found: Trial['reached'] = null;
  for (const { on, value } of doses) {
    if (value !== null && value > (found?.amount ?? 0)) found = { on, amount: value };
  }
  return found;
}

/** The trial that a score of this day speaks about: of those running, the one that began last before it. */
export function trialOn(trials: readonly Trial[], on: Day): Trial | null {
  return trials.findLast(({ start, end }) => start < on && (end === null || on <= end)) ?? null;
}
