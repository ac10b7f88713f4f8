/**
 * How a medicine is stopped step by step: down its ladder to nothing, over no less than the days the
 * formulary asks for and no faster than it is raised (labels; see `taper` of each medicine).
 */
import { adverseEffectLabel } from '../adverse-effects.ts';
import type { Chart } from '../chart.ts';
import { addDays, type Day } from '../day.ts';
import { findMedicine, medicine as entryOf, type Medicine } from '../formulary/index.ts';
import { say } from '../language/say.ts';
import { isAnyGradeTerm } from '../measures/severity.ts';
import { shortEpisode } from '../rules/stopped-without-taper.ts';
import { amountOf, days, nameOf, nameWithin, within } from '../rules/wording.ts';
import { note, type PlanNote, type PlanStep, type Refusal } from './plan.ts';

export type TaperPlan = {
  medicine: string;
  aim: 'taper';
  /** The daily amount today. */
  now: number;
  /** Down to 0. */
  steps: PlanStep[];
  /** False where it may be stopped at once; the notes say why. */
  isNeeded: boolean;
  notes: PlanNote[];
};

type Wanted = { chart: Chart; medicine: string; from: Day };

/**
 * Plans the way from the present dose to 0, the first reduction on `from`. Refused for a medicine that
 * is not taken or whose dose is not known.
 */
export function planTaper({ chart, medicine, from }: Wanted): TaperPlan | Refusal {
  const use = chart.use(medicine);
  const entry = findMedicine(medicine);
  if (!use) return { refused: say`${nameOf(medicine)} is not taken.` };
  if (!entry) return { refused: say`${medicine} is not in the formulary.` };
  if (use.amount === null)
    return {
      refused: say`The daily dose of ${nameWithin(medicine)} is not known: record it first.`,
    };
  const base = { medicine, aim: 'taper' as const, now: use.amount };
  const atOnce = stopNow(chart, medicine);
  const why = notNeeded(chart, entry, use.episode.start.number);
  if (why !== null)
    return { ...base, steps: [{ on: from, amount: 0 }], isNeeded: false, notes: [...atOnce, why] };
  return {
    ...base,
    steps: dated(entry, from, [...downFrom(entry, use.amount), 0]),
    isNeeded: true,
    notes: [
      ...atOnce,
      note(entry.taper.note, entry.sources),
      ...(downFrom(entry, use.amount).length === 0
        ? [
            note(
              say`${amountOf(medicine, use.amount)} is the lowest step: there is none before the stop. Watch for withdrawal for two weeks.`,
              entry.sources,
            ),
          ]
        : []),
      ...(entry.titration
        ? []
        : [
            note(say`The formulary has no dose steps for it: half the dose, then none. Adapt it.`, [
              'design',
            ]),
          ]),
    ],
  };
}

/** The amounts on the way down, highest first, without the 0. */
function downFrom({ titration, renal }: Medicine, amount: number): number[] {
  if (!titration) return [amount / 2];
  const own = titration.ladder.filter((step) => step < amount);
  if (own.length > 0) return own.toReversed();
  // Below its own ladder a medicine has the smaller doses of the reduced kidney bands.
  const smaller = renal.bands.flatMap(({ ladder }) => ladder ?? []).filter((step) => step < amount);
  return [...new Set(smaller)].sort((a, b) => b - a);
}

function dated({ taper, titration }: Medicine, from: Day, amounts: readonly number[]): PlanStep[] {
  const gaps = amounts.length - 1;
  const least = taper.minDays ?? 0;
  const interval = Math.max(
    titration?.minIntervalDays ?? 1,
    gaps === 0 ? 0 : Math.ceil(least / gaps),
  );
  return amounts.map((amount, place) => ({ on: addDays(from, place * interval), amount }));
}

function notNeeded(chart: Chart, { id, taper, sources }: Medicine, begun: number): PlanNote | null {
  const name = nameOf(id);
  if (!taper.required) {
    const words = taper.note === '' ? say`${name} needs no taper.` : taper.note;
    return note(words, sources);
  }
  const taken = chart.daysSince({ number: begun }).days;
  if (taken >= shortEpisode) return null;
  return note(
    say`${name} was taken for ${days(taken)} only: under ${days(shortEpisode)} it needs no taper.`,
    ['design'],
  );
}

/** An open report of a term that stops its medicine at once: no taper then. */
function stopNow(chart: Chart, medicine: string): PlanNote[] {
  return chart.history.terms().flatMap((term) => {
    if (!isAnyGradeTerm(term)) return [];
    const report = chart.latestReport(term, ({ statement }) => statement.medicine === medicine);
    if (!report || report.grade < 1) return [];
    return [
      note(
        say`${adverseEffectLabel(term)} was reported on ${report.on}: ${within(nameOf(medicine))} is stopped at once, not step by step.`,
        entryOf(medicine).sources,
      ),
    ];
  });
}
